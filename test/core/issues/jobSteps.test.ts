import { consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { formatCell } from "../../../src/core/cells/cellRef";
import { commitmentLetter, hasLetter } from "../../../src/core/documents/commitmentLetter";
import { documentData } from "../../../src/core/documents/documentData";
import { currentStep, type JobStep, jobSteps } from "../../../src/core/issues/jobSteps";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { type Given, givenRecords, givenWorkbook, withSheet } from "../../support/given";

function stepsOf(data: WorkbookData, notice: Notice = kunming2020): JobStep[] {
  const { issues, records } = inspectData(data, notice);
  return jobSteps({ data, records }, issues, notice);
}

/** `人员 begun 1/2 金牌工人!D4` without the name. */
function told(given: Given, name: JobStep["name"], alter = (data: WorkbookData) => data): string {
  const step = stepsOf(alter(givenWorkbook(given))).find((each) => each.name === name);
  if (!step) return "absent";
  return [step.state, `${step.done}/${step.total}`, ...(step.at ? [formatCell(step.at)] : [])].join(" ");
}

/** With the letter of gold-medal workers as the product makes it of another workbook. */
const withLetterOf =
  (given: Given, openErrors = 0) =>
  (data: WorkbookData) => {
    const award = kunming2020.awards.find(({ id }) => id === "gold");
    if (!award || !hasLetter(award)) throw new Error("no letter");
    const records = givenRecords(given);
    return withSheet(
      data,
      documentData(commitmentLetter({ records, notice: kunming2020, award, openErrors }), "letter:gold"),
    );
  };

const emptyUnit = {
  ...{ unitFullName: null, letterhead: null, documentNumber: null, reportingUnit: null, clerk: null, clerkPhone: null },
  ...{ email: null, approver: null, truthPledge: null, submittedAt: null, paperSubmittedOn: null, letterCopies: null },
  ...{ note: null },
};

test.each<[string, Given, JobStep["name"], string]>([
  ["a unit of which only the name stands", { unitInfo: [emptyUnit] }, "unitInfo", "empty 2/9 单位信息!B5"],
  ["a field of it missing", { unitInfo: [{ clerk: null }] }, "unitInfo", "begun 8/9 单位信息!B9"],
  ["all of it", {}, "unitInfo", "done 9/9 单位信息!B4"],
  ["nobody yet", {}, "nominations", "empty 0/0 金牌工人!A4"],
  ["one without fault", { goldWorkers: [{}] }, "nominations", "done 1/1 金牌工人!A4"],
  ["one of two with an error", { goldWorkers: [{}, { sex: null }] }, "nominations", "begun 1/2 金牌工人!D5"],
  [
    "what the review lacks is not the person's",
    { goldWorkers: [{ rank: null }] },
    "nominations",
    "done 1/1 金牌工人!A4",
  ],
  ["nobody to decide about", {}, "screening", "empty 0/0 初审公示!A4"],
  ["nobody decided", { goldWorkers: [{ review: null, rank: null }] }, "screening", "empty 0/1 金牌工人!AV4"],
  ["one of two decided", { goldWorkers: [{}, { review: null, rank: null }] }, "screening", "begun 2/3 金牌工人!AV5"],
  [
    "publicity without its end",
    { goldWorkers: [{}], screening: [{ publicTo: null }] },
    "screening",
    "begun 1/2 初审公示!J4",
  ],
  [
    "refused, so no publicity is asked for",
    { goldWorkers: [{ review: "不予推荐", rank: null, reviewNote: "业绩不足" }] },
    "screening",
    "done 1/1 初审公示!A4",
  ],
  ["nothing to check", {}, "check", "empty 0/0"],
  ["an error", { goldWorkers: [{ sex: null }] }, "check", "begun 0/1"],
  ["none but the letter that is to be made", { goldWorkers: [{}] }, "check", "done 0/0"],
  ["no letter wanted", {}, "documents", "empty 0/0"],
  ["a letter wanted", { goldWorkers: [{}] }, "documents", "empty 0/1"],
  ["two wanted", { goldWorkers: [{}], pairs: [{}] }, "documents", "empty 0/2"],
])("%s", (_, given, name, expected) => {
  expect(told(given, name)).toBe(expected);
});

test("a letter counts as long as it lists who is recommended", () => {
  const given: Given = { goldWorkers: [{}] };
  expect(told(given, "documents", withLetterOf(given))).toBe("done 1/1");
  expect(told(given, "documents", withLetterOf(given, 1))).toBe("empty 0/1");
  expect(told({ goldWorkers: [{}, {}] }, "documents", withLetterOf(given))).toBe("empty 0/1");
  expect(told({ goldWorkers: [{}], pairs: [{}] }, "documents", withLetterOf(given))).toBe("begun 1/2");
});

test("the clerk is at the first step that is not done, and in the end at the handing in", () => {
  const given: Given = { goldWorkers: [{}] };
  const at = (data: WorkbookData) => currentStep(stepsOf(data));
  expect(at(givenWorkbook({ goldWorkers: [{ sex: null }] }))?.name).toBe("nominations");
  expect(at(givenWorkbook(given))).toMatchObject({ name: "documents", state: "empty" });
  expect(at(withLetterOf(given)(givenWorkbook(given)))).toMatchObject({ name: "handIn", state: "begun" });
});

test("steps that the notice does not have are left out", () => {
  const names = (notice: Notice) => stepsOf(givenWorkbook({}), notice).map(({ name }) => name);
  const all = ["unitInfo", "nominations", "screening", "check", "documents", "handIn"];
  expect(names(kunming2020)).toEqual(all);
  const withoutScreening = { ...kunming2020, sheets: { ...kunming2020.sheets, screening: null } };
  expect(names(withoutScreening)).toEqual(all.filter((name) => name !== "screening"));
  const awards = kunming2020.awards.map((award) => ({ ...award, letter: null, form: null }));
  expect(names({ ...kunming2020, awards })).toEqual(all.filter((name) => name !== "documents"));
});

test("the city has another job", async () => {
  const file = openXlsx(emptyWorkbook("Sheet1", []));
  const incoming = submissionOf("富民.xlsx", givenWorkbook({ goldWorkers: [{}] }), kunming2020);
  await file.write(consolidateWorkbooks([incoming], { notice: kunming2020 }).plan);
  expect(stepsOf(await file.read())).toEqual([]);
});
