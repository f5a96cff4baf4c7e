import { writeFileSync } from "node:fs";
import { samples } from "./samples/samples";

/** Writes the sample workbook that the browser page opens with: one district's, with the faults planted into it. */
async function main(file: string): Promise<void> {
  for await (const { fileName, bytes } of samples()) {
    if (!fileName.includes("富民县总工会")) continue;
    writeFileSync(file, bytes);
    return;
  }
  throw new Error("no sample of 富民县总工会");
}

void main(process.argv[2] ?? "sample.xlsx");
