import { writeLetters } from "../../../src/app/writeLetters";
import type { Mark } from "../../../src/core/highlights/mark";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
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

test("two panes that make the same sheet at once both come to an end", async () => {
  const { host, model, user } = await openTestExcel(file);
  await host.read();
  // Another window has made it meanwhile, of which nothing was told yet.
  user.addsSheet("承诺书-金牌工人");
  await writeLetters(host, notice);
  expect(model.sheets.filter(({ names }) => names.length > 0)).toHaveLength(1);
});
