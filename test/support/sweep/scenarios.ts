import { kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { submissionOf } from "../../../src/app/consolidateWorkbooks";
import type { CellEdit } from "../../../src/core/cells/cellEdit";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { Actions } from "../../../src/taskpane/actions";
import type { Session } from "../../../src/taskpane/session";
import type { TestExcel } from "../excelHost/startExcel";
import { type Given, givenWorkbook, times } from "../given";
import { unit } from "../givenCity";
import { givenFile } from "../givenFile";
import { rawWorkbook } from "../rawWorkbook";

/** Something that a user does in the pane, or that people do in the workbook. */
type Step = InPane | { readonly people: (excel: TestExcel) => void };
type InPane = (actions: Actions, session: Session) => void;

/** One thing that a user does in the pane, whatever goes wrong with it. */
export interface Scenario {
  readonly name: string;
  readonly file: () => Uint8Array;
  /** What has happened to the workbook before. */
  readonly before: readonly Step[];
  /** What the pane must have done just before, each time that it is done. */
  readonly prepare?: InPane;
  readonly act: InPane;
}

const gold = "金牌工人";
const waiver = kunmingSheets.goldWorkers.columns.findIndex(({ header }) => header === "例外说明") + 1;
const cell = (row: number, column: number, value: string) => ({ at: { sheet: gold, row, column }, value });

const edit =
  (...edits: readonly CellEdit[]): InPane =>
  (actions, { snapshot }) => {
    if (snapshot) void actions.edit(edits, snapshot);
  };

const file = () =>
  givenFile({
    goldWorkers: [{ name: "岩 英", phone: "138 0000" }, {}, { sex: null }],
    pairs: times(1),
    studios: [{ review: "不予推荐" }],
  });
const otherFile = () => rawWorkbook({ sheets: { Sheet1: "<sheetData/>" } });

const open: InPane = (actions) => actions.open();
const check: InPane = (actions) => actions.check();
const report: InPane = (actions) => actions.makeDocument("report");
const letters: InPane = (actions) => actions.makeDocument("letters");
const lettersAnew: InPane = (actions) => actions.makeDocument("letters", { onEdited: "replace" });
const summary: InPane = (actions) => actions.makeDocument("summary");

/** A clerk types a name with a mistake in it: marks and everything generated then say something else. */
const typed: Step = { people: ({ user }) => user.types(gold, "C5", "段 小川") };
const letterEdited: Step = { people: ({ user }) => user.types("承诺书-金牌工人", "A1", "手工改过") };

function merge(files: Readonly<Record<string, Given>>): InPane {
  const incoming = Object.entries(files).map(([name, given]) => ({
    ...submissionOf(name, givenWorkbook(given), notice),
    given: name,
  }));
  return (actions) => actions.consolidate({ incoming, prior: null, take: [], leave: [], ask: false });
}

const fumin = { ...unit("富民县总工会"), goldWorkers: times(2) };
const wuhua = { ...unit("五华区总工会"), goldWorkers: [{ name: "岩应龙" }], studios: times(1) };
const firstMerge = merge({ "富民.xlsx": fumin });
const secondMerge = merge({ "富民.xlsx": fumin, "五华.xlsx": wuhua });

/** The city's clerk writes into the first row of the merged list, and works out something beside it. */
const cityTyped: Step = {
  people({ user, model }) {
    const sheet = model.sheets.find(({ name }) => name === gold);
    const note = [...(sheet?.cells ?? [])].find(([, { value }]) => value === "市级备注")?.[0] ?? "";
    const column = Number(note.split(":")[1]);
    sheet?.cells.set(`4:${column}`, { value: "材料已退回补正", format: "General" });
    user.types(gold, "A60", "市级自记");
  },
};

export const scenarios: readonly Scenario[] = [
  { name: "open", file, before: [], act: open },
  { name: "check", file, before: [], act: check },
  { name: "check again after typing", file, before: [check, typed], act: check },
  { name: "report", file, before: [], act: report },
  { name: "report again after typing", file, before: [report, typed], act: report },
  { name: "clear", file, before: [check], act: (actions) => actions.clear() },
  { name: "edit a cell", file, before: [check], act: edit(cell(4, 3, "岩英")) },
  {
    name: "edit several cells",
    file,
    before: [],
    act: edit(cell(4, 3, "岩英"), cell(4, 4, "男"), cell(4, 5, "傣族")),
  },
  {
    name: "waive",
    file,
    before: [check],
    act: edit(cell(4, waiver, "已核实身份证")),
  },
  {
    name: "fix all",
    file,
    before: [check],
    prepare: (actions) => actions.previewFixes(),
    act: (actions) => actions.applyFixes(),
  },
  { name: "letters", file, before: [], act: letters },
  { name: "letters again after typing", file, before: [letters, typed], act: letters },
  { name: "letters where one was edited by hand", file, before: [letters, letterEdited, typed], act: letters },
  { name: "letters anew, the edited one kept", file, before: [letters, letterEdited], act: lettersAnew },
  { name: "summary", file, before: [], act: summary },
  { name: "summary again after typing", file, before: [summary, typed], act: summary },
  { name: "forms", file, before: [], act: (actions) => actions.makeDocument("forms") },
  {
    name: "create",
    file: otherFile,
    before: [],
    act: (actions) => actions.createWorkbook("富民县总工会", notice),
  },
  { name: "merge into an empty workbook", file: otherFile, before: [], act: firstMerge },
  { name: "merge beside a nomination workbook", file, before: [], act: firstMerge },
  { name: "merge again", file: otherFile, before: [firstMerge, cityTyped], act: secondMerge },
  { name: "merge the same again", file: otherFile, before: [secondMerge, cityTyped], act: secondMerge },
];
