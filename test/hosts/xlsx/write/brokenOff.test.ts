import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { partsOf } from "../../../support/parts";
import { rawWorkbook } from "../../../support/rawWorkbook";
import { smallDocument } from "../../../support/smallDocument";

const journal = "_推荐申报助手_写入中";
const cell = (text: string) =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;

/** A file that was saved in Excel after a write had been broken off. */
function saved(journalState: string, sheetState: string): Uint8Array {
  const tag = (sheet: number, value: string) =>
    `<definedName name="_nominationDesk" localSheetId="${sheet}" hidden="1">"${value}"</definedName>`;
  return rawWorkbook({
    sheets: { 名单: cell("甲"), [journal]: cell("新"), 汇总表: cell("旧") },
    behindSheets: `<definedNames>${tag(1, `journal:${journalState}`)}${tag(2, `summary:12345678${sheetState}`)}<definedName name="_xlnm.Print_Area" localSheetId="2">汇总表!$A$1</definedName></definedNames>`,
  });
}

test("what Excel had not begun to put in place is passed over, and taken out by the next write", async () => {
  const host = openXlsx(saved("open", ":locked"));
  expect((await host.read()).sheets.map(({ name, generated }) => [name, generated])).toEqual([
    ["名单", null],
    ["汇总表", { kind: "summary", fingerprint: "12345678" }],
  ]);
  await host.write({ marks: [] });
  expect(Object.keys(partsOf(host.bytes())).filter((part) => part.startsWith("xl/worksheets/"))).toHaveLength(2);
  expect((await host.read()).sheets).toHaveLength(2);
});

test("a sheet that was not drawn to the end says so, and is drawn anew", async () => {
  const host = openXlsx(saved("open", ":undressed"));
  const unfinished = { kind: "summary", fingerprint: "12345678", unfinished: true };
  expect((await host.read()).sheets.at(-1)?.generated).toEqual(unfinished);
  await host.write({ generated: [{ kind: "summary", document: smallDocument("汇总表") }] });
  expect((await host.read()).sheets.at(-1)?.generated).not.toHaveProperty("unfinished");
});

test("a file that was saved half-way is not read: some of it is old, some new", async () => {
  await expect(openXlsx(saved("ready", "")).read()).rejects.toMatchObject({
    code: "damaged",
    message: expect.stringContaining("请用 Excel 打开"),
  });
});
