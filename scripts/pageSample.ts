import { writeFileSync } from "node:fs";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";
import { refOf } from "./samples/book";
import { samples } from "./samples/samples";

/** What a clerk in a hurry writes, row by row of 金牌工人: some of it can be put right at a click, some must be asked. */
const hurried = [
  { ethnicity: "汉", birth: "1985.1", phone: "１３８８７１２３４５６", education: "研究生" },
  { ethnicity: "彝", sincePeriod: "否", industry: null },
  { birth: "1979年6月", tenureYears: "６", conditions: "1、2", conditionProof: "1：技艺在全市同行业领先。" },
];

/** Writes the sample workbook that the browser page opens with: one district's, with the faults planted into it. */
async function main(file: string): Promise<void> {
  for await (const { fileName, bytes } of samples()) {
    if (!fileName.includes("富民县总工会")) continue;
    const host = openXlsx(bytes);
    await host.write({
      edits: hurried.flatMap((row, index) =>
        Object.entries(row).map(([key, value]) => ({ at: refOf("goldWorkers", index, key), value })),
      ),
    });
    writeFileSync(file, host.bytes());
    return;
  }
  throw new Error("no sample of 富民县总工会");
}

void main(process.argv[2] ?? "sample.xlsx");
