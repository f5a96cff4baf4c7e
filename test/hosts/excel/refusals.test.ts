import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { restoreWorkbook } from "../../../src/app/restoreWorkbook";
import type { Mark } from "../../../src/core/highlights/mark";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openExcelHost } from "../../../src/hosts/excel/excelHost";
import { HostError, wasInterrupted } from "../../../src/hosts/workbookHost";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";

const file = givenFile({ goldWorkers: times(2) });
const edits = [{ at: { sheet: "金牌工人", row: 4, column: 3 }, value: "岩英" }];
const marks: readonly Mark[] = [
  { sheet: "金牌工人", severity: "error", areas: [{ top: 4, left: 3, bottom: 4, right: 3 }] },
];

/** Codes that come of mistakes in our own calls or in Excel itself, or of what is never asked of it. */
const faults: ReadonlySet<string> = new Set([
  ...["GeneralException", "InvalidArgument", "InvalidOperation"],
  ...["DirtySupportingFormula", "EmptyChartSeries", "FormulaLengthExceedsLimit", "RangeImageExceedsLimit"],
  ...["OpenWorkbookLinksBlocked", "RefreshWorkbookLinksBlocked", "PowerQueryRefreshResourceChallenge"],
  ...["UnsupportedFillType"],
]);

/** What the library itself tells, beside `Excel.ErrorCodes`. */
const ofTheConnection = ["ConnectionFailure", "InvalidOrTimedOutSession", "RequestPayloadSizeLimitExceeded"];

async function refusedWith(code: string): Promise<unknown> {
  const { host, breakRequest } = await openTestExcel(file);
  await host.read();
  breakRequest({ request: 1, at: "before", code });
  return host.write({ marks }).catch((error: unknown) => error);
}

test("every refusal of Excel's says what to do, or is a fault that keeps its code", async () => {
  const { errorCodes } = await openTestExcel(file);
  expect(errorCodes.length).toBeGreaterThan(25);
  for (const code of [...errorCodes, ...ofTheConnection]) {
    const error = await refusedWith(code);
    // A second look and a second try may be all that was needed.
    if (error === undefined) continue;
    if (faults.has(code)) expect(error).toMatchObject({ code });
    else {
      expect(error).toBeInstanceOf(HostError);
      expect(String(error)).toMatch(/[；，]请.+。$/);
      expect(String(error)).not.toContain(code);
    }
    expect(wasInterrupted(error)).toBe(true);
  }
});

test.each(["ItemNotFound", "ItemAlreadyExists", "AccessDenied"])(
  "%s that has passed is got over by a second look",
  async (code) => expect(await refusedWith(code)).toBeUndefined(),
);

test("what is refused before anything is sent has changed nothing, and is not said to be half done", async () => {
  const { host, model } = await openTestExcel(file);
  for (const sheet of model.sheets) sheet.protection.protected = true;
  const before = structuredClone(model.sheets);
  const error = await host.write({ edits }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "protected-sheet" });
  expect(wasInterrupted(error)).toBe(false);
  expect(model.sheets).toEqual(before);
});

describe("two panes in one workbook", () => {
  test("that make the same sheets at once both come to an end, with one of each", async () => {
    const { host, model, run } = await openTestExcel(file);
    const other = await openExcelHost({ run, isSetSupported: () => true });
    await Promise.all([writeLetters(host, notice), writeLetters(other, notice)]);
    await writeLetters(host, notice);
    const ours = model.sheets.filter(({ names }) => names.length > 0).map(({ name }) => name);
    expect(ours).toEqual(["承诺书-金牌工人"]);
  });

  test("that mark at once leave one mark on each cell", async () => {
    const { host, model, run } = await openTestExcel(file);
    const other = await openExcelHost({ run, isSetSupported: () => true });
    const marksIn = () => model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
    await checkWorkbook(host, notice);
    const alone = marksIn();
    await restoreWorkbook(host);
    await Promise.all([checkWorkbook(host, notice), checkWorkbook(other, notice)]);
    await checkWorkbook(host, notice);
    expect(marksIn()).toBe(alone);
  });

  test("of which one has added a sheet of the same name unnoticed", async () => {
    const { host, model, user } = await openTestExcel(file);
    await host.read();
    user.addsSheet("承诺书-金牌工人");
    await writeLetters(host, notice);
    expect(model.sheets.filter(({ names }) => names.length > 0)).toHaveLength(1);
  });
});
