import fc from "fast-check";
import { unzipSync } from "fflate";
import type { WritePlan } from "../../../../src/core/plan/writePlan";
import { withEdits } from "../../../../src/core/workbook/withEdits";
import type { WorkbookData } from "../../../../src/core/workbook/workbookData";
import { readDirectory } from "../../../../src/hosts/xlsx/package/zipDirectory";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { inExcel } from "../../../support/inExcel";
import { oddWorkbook, oddWorkbooks } from "../../../support/oddWorkbook";
import { packageFaults } from "../../../support/packageFaults";
import { property } from "../../../support/property";
import { smallDocument } from "../../../support/smallDocument";

const nothing: WritePlan = { marks: [], notes: [], withoutGenerated: ["check-report"] };

const cells = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) });
const plans: fc.Arbitrary<WritePlan> = fc
  .record({
    sheet: fc.constantFrom("甲", "乙", "无"),
    marked: fc.array(cells, { maxLength: 3 }),
    noted: fc.array(cells, { maxLength: 3 }),
    report: fc.boolean(),
  })
  .map(({ sheet, marked, noted, report }) => ({
    marks: marked.map(({ row, column }) => ({
      sheet,
      severity: "error",
      areas: [{ top: row, bottom: row, left: column, right: column }],
    })),
    notes: noted.map((at) => ({ at: { sheet, ...at }, text: "联系电话应为11位。" })),
    ...(report && { generated: [{ kind: "check-report" as const, document: smallDocument("检查结果") }] }),
  }));
const values = fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), fc.integer(), fc.constant(null));
const edits = fc.array(fc.record({ at: cells.map((at) => ({ sheet: "甲", ...at })), value: values }), { maxLength: 6 });

/** Everything of a file but how its parts are compressed. */
function contentOf(file: Uint8Array) {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]);
  return { parts, comment: Buffer.from(readDirectory(file).comment).toString() };
}

/** What is written makes a file longer, whatever becomes of its cells. */
async function dataOf(file: Uint8Array): Promise<WorkbookData> {
  const data = inExcel(await openXlsx(file).read());
  return { ...data, sheets: data.sheets.filter(({ generated }) => !generated) };
}

property(
  "whatever is written and taken out again, an odd package is as it was",
  fc.tuple(oddWorkbooks, fc.array(plans, { minLength: 1, maxLength: 3 })),
  async ([odd, written]) => {
    const before = oddWorkbook(odd);
    let file = before;
    for (const plan of written) {
      file = await applyPlan(file, plan);
      expect(packageFaults(file, before)).toEqual([]);
      expect((await applyPlan(file, plan)) === file).toBe(true);
      expect(await dataOf(file)).toEqual(await dataOf(before));
    }
    expect(contentOf(await applyPlan(file, nothing))).toEqual(contentOf(before));
  },
  { runs: 150 },
);

property(
  "an edit changes its cell and no other, in an odd package as in any, marked or not",
  fc.tuple(oddWorkbooks, edits, plans),
  async ([odd, wanted, plan]) => {
    const before = oddWorkbook({ ...odd, twoTabs: false });
    const edited = await applyPlan(before, { edits: wanted });
    expect(await dataOf(edited)).toEqual(readBack(withEdits(await dataOf(before), wanted)));
    const later = await applyPlan(await applyPlan(before, plan), { edits: wanted });
    expect(contentOf(await applyPlan(later, nothing))).toEqual(contentOf(edited));
  },
  { runs: 150 },
);

/** What is left of a text once a file has held it, and of a row once nothing is in it. */
function readBack(data: WorkbookData): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.flatMap(({ cells: before, ...row }) => {
        const after = before.map((cell) => (cell?.kind === "text" ? textCell(cell.text) : cell));
        while (after.length > 0 && after.at(-1) === undefined) after.pop();
        return after.length === 0 ? [] : [{ ...row, cells: after }];
      }),
    })),
  };
}

function textCell(text: string) {
  const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  return whole === "" ? undefined : ({ kind: "text", text: whole } as const);
}
