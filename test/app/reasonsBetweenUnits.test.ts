import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { returnWorkbook } from "../../src/app/returnWorkbook";
import { issuesByFile } from "../../src/core/consolidation/issuesByFile";
import { documentData } from "../../src/core/documents/documentData";
import { findIssues } from "../../src/core/issues/findIssues";
import { waiverEdits } from "../../src/core/issues/waiverEdits";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../src/core/rules/catalogue";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Given, givenWorkbook } from "../support/given";
import { unit } from "../support/givenCity";
import { givenFile } from "../support/givenFile";

const worker = { name: "段小川", phone: "13871239876" };

/** Two units' workbooks with one name and mobile number, of different births, and the reasons that the two give. */
function between(wuhua: string | null, fumin: string | null): Record<string, Given> {
  return {
    "五华.xlsx": { ...unit("五华区总工会"), goldWorkers: [{ ...worker, birth: "1990-02", waiver: wuhua }] },
    "富民.xlsx": {
      ...unit("富民县总工会"),
      goldWorkers: [{ ...worker, birth: "1981-11", recordId: "GW-FUMIN", waiver: fumin }],
    },
  };
}

function consolidate(files: Record<string, Given>) {
  const incoming = Object.entries(files).map(([file, given]) => submissionOf(file, givenWorkbook(given), notice));
  return consolidateWorkbooks(incoming, { notice });
}

const clashIn = <T extends { readonly rule: string }>(issues: readonly T[]) =>
  issues.filter(({ rule }) => rule === "cons-cross-person");

test.each([
  ["of neither", null, null, null],
  ["of one alone", "cons-cross-person：两人，身份证已核对", null, null],
  ["of the other alone", null, "cons-cross-person：已核对", null],
  ["of one, and none for this rule", "cons-cross-person：已核对", "post-suspect：带班", null],
  ["of both", "cons-cross-person：两人", "cons-cross-person：确为两人", "两人；确为两人"],
  ["of both, the same", "同名不同人", "同名不同人", "同名不同人"],
])("between units the reason %s settles accordingly", (_, wuhua, fumin, waiver) => {
  expect(clashIn(consolidate(between(wuhua, fumin)).crossIssues)).toMatchObject([{ severity: "warning", waiver }]);
});

test("in its own return a unit that has given its reason sees its part settled, the other not", async () => {
  const files = between("cons-cross-person：已核对为两人", null);
  const { crossIssues, originOf } = consolidate(files);
  const byFile = issuesByFile(crossIssues, originOf);
  const returned = (file: string) => {
    const host = openXlsx(givenFile(files[file] ?? {}));
    return returnWorkbook(host, { clashes: byFile.get(file) ?? [], notice, checkedAt: "2020-09-28 16:20" });
  };
  expect(clashIn(await returned("五华.xlsx"))).toMatchObject([{ waiver: "已核对为两人" }]);
  expect(clashIn(await returned("富民.xlsx"))).toMatchObject([{ waiver: null, record: "GW-FUMIN" }]);
});

test("the reason that the city writes goes to each unit's row and settles the clash", () => {
  const { plan } = consolidate(between(null, null));
  const sheets = (plan.generated ?? []).map(({ kind, document }) => documentData(document, kind));
  const recordsOf = (data: typeof sheets) => readRecords({ date1904: false, sheets: data }, notice);
  const records = recordsOf(sheets);
  const [clash] = clashIn(findIssues(rules, { records, notice }));
  const edits = clash ? waiverEdits(clash, "市总工会已核对为两人", records) : [];
  expect(edits).toHaveLength(2);
  const edited = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const cells = [...row.cells];
      for (const { at, value } of edits) {
        if (at.sheet === sheet.name && at.row === row.row) cells[at.column] = { kind: "text", text: String(value) };
      }
      return { ...row, cells };
    }),
  }));
  const after = clashIn(findIssues(rules, { records: recordsOf(edited), notice }));
  expect(after).toMatchObject([{ waiver: "市总工会已核对为两人" }]);
});
