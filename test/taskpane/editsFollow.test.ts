import { inspectData } from "../../src/app/inspectWorkbook";
import { columnNumber } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import { waiverEdits } from "../../src/core/issues/waiverEdits";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openInteractiveExcel } from "../../src/hosts/excel/interactiveExcel";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { isStale } from "../../src/taskpane/session";
import { startExcel, type TestExcel } from "../support/excelHost/startExcel";
import { givenWorkbook } from "../support/given";
import { fileWith, givenFile } from "../support/givenFile";
import { type HeadlessPane, headlessPane } from "../support/headlessPane";
import { kunmingRecords } from "../support/kunming";
import { onTownshipSheets, townshipNames } from "../support/townships";
import { validRows } from "../support/validRows";

const gold = "金牌工人";
/** Every edit is about 岩二, in row 5. */
const file = givenFile({
  goldWorkers: [
    { name: "王一" },
    { name: "岩二", birth: "1985年6月", post: "总经理", sex: "女性" },
    { name: "张三", sex: "男性" },
    { name: "刀四" },
  ],
});

/** What stands about each person, by the columns' keys; of a new record, what the product has filled in. */
type People = Readonly<Record<string, Readonly<Record<string, string>>>>;

function peopleIn(data: WorkbookData): People {
  const { records } = inspectData(data, notice);
  const people = kunmingRecords(records).goldWorkers.map(({ name, fields }) => {
    const filled = fields.flatMap(({ column, text }) =>
      column.key === "seq" || text === "" ? [] : [[column.key, text]],
    );
    return [name.text, Object.fromEntries(filled)] as const;
  });
  const begun = data.sheets
    .find(({ name }) => name === kunmingRecords(records).goldWorkers[0]?.source.sheetName)
    ?.rows.flatMap(({ cells }) => {
      const texts = Array.from(cells, cellText).filter((text) => text !== "");
      const [seq = "", id = ""] = texts;
      return texts.length === 2 && id.startsWith("GW-") ? [[id, { seq }] as const] : [];
    });
  return Object.fromEntries([...people, ...(begun ?? [])]);
}

interface Kind {
  /** A cell that is edited, and the header of its column. */
  readonly cell: string;
  readonly header: string;
  /** Until the user can decide. */
  readonly prepare?: (pane: HeadlessPane) => Promise<void>;
  readonly act: (pane: HeadlessPane) => void;
  readonly outcome: People;
}

const second = ({ snapshot }: HeadlessPane) => {
  const record = kunmingRecords(snapshot().records).goldWorkers.find(({ name }) => name.text === "岩二");
  if (!record) throw new Error("no 岩二");
  return record;
};

const issueAbout = (pane: HeadlessPane, messageId: string) => {
  const { row } = second(pane).source;
  const issue = pane.snapshot().issues.find((each) => each.at[0].row === row && each.messageId === messageId);
  if (!issue) throw new Error(`nothing says ${messageId}`);
  return issue;
};

const birth = { cell: "F5", header: "出生年月" } as const;

const kinds: Readonly<Record<string, Kind>> = {
  "an issue's fix": {
    ...birth,
    act: (pane) => pane.edit(issueAbout(pane, "written").fix?.edits ?? []),
    outcome: { 岩二: { birth: "1985-06" } },
  },
  "fix all": {
    ...birth,
    async prepare({ actions, idle, session }) {
      actions.previewFixes();
      await idle();
      expect(session().fixes?.changes).toHaveLength(3);
    },
    act: ({ actions }) => actions.applyFixes(),
    outcome: { 岩二: { birth: "1985-06", sex: "女" }, 张三: { sex: "男" } },
  },
  "a waiver": {
    cell: "AX5",
    header: "例外说明",
    act(pane) {
      const issue = issueAbout(pane, "leading");
      pane.edit(waiverEdits(issue, "一线岗位", pane.snapshot().records));
    },
    outcome: { 岩二: { waiver: "post-suspect：一线岗位" } },
  },
  "a field of the form": {
    ...birth,
    act: (pane) => pane.edit([{ at: second(pane).birth.at, value: "1986-07" }]),
    outcome: { 岩二: { birth: "1986-07" } },
  },
  "a review": {
    ...birth,
    act(pane) {
      const { birth, review, rank, reviewNote } = second(pane);
      pane.edit([
        { at: review.at, value: "不予推荐" },
        { at: rank.at, value: null },
        { at: reviewNote.at, value: "业绩不足" },
        { at: birth.at, value: "1985-06" },
      ]);
    },
    outcome: { 岩二: { review: "不予推荐", rank: "", reviewNote: "业绩不足", birth: "1985-06" } },
  },
};

/** With everything that is said of a person, and without what is emptied. */
function changed(people: People, outcome: People): People {
  const all = Object.entries(people).map(([name, facts]) => {
    const entries = Object.entries({ ...facts, ...outcome[name] }).filter(([, text]) => text !== "");
    return [name, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(all);
}

type Disturbance = (excel: TestExcel, kind: Kind) => void;

const followed: Readonly<Record<string, Disturbance>> = {
  "a row inserted above": ({ user }) => user.insertsRow(gold, 4),
  "rows inserted above the headers": ({ user }) => user.insertsRow(gold, 2, 3),
  "a row above deleted by a colleague": ({ colleague }) => colleague.deletesRow(gold, 4),
  "the rows sorted": ({ user }) => user.sortsRows(gold, "A4:BZ7", 3, { descending: true }),
  "two rows swapped by a colleague": ({ colleague }) => colleague.movesRow(gold, 6, 5),
  "a column inserted before": ({ user }) => user.insertsColumn(gold, 2),
  "a column inserted just before": ({ colleague }) => colleague.insertsColumn(gold, 6),
  "another cell of the row retyped": ({ colleague }) => colleague.types(gold, "H5", "电焊工"),
  "the sheet renamed": ({ user }) => user.renamesSheet(gold, "金牌工人（定稿）"),
};

const rowGone = () => "“GW-530124-002 岩二”所在的行已被删除或改动，未作任何改动；请重新校验后再操作。";

const refused: Readonly<Record<string, readonly [act: Disturbance, message: (kind: Kind) => string]>> = {
  "the row itself deleted": [({ user }) => user.deletesRow(gold, 5), rowGone],
  "another person typed over him": [({ colleague }) => colleague.types(gold, "C5", "木五"), rowGone],
  "the cell retyped by a colleague": [
    ({ colleague }, { cell }) => colleague.types(gold, cell, "不详"),
    ({ cell, header }) =>
      `“GW-530124-002 岩二”的“${header}”（${gold}!${cell}）刚才已被改为“不详”，未作任何改动；请核对后再操作。`,
  ],
  "the cell retyped and the row moved": [
    ({ user }, { cell }) => {
      user.types(gold, cell, "不详");
      user.insertsRow(gold, 4);
    },
    ({ cell, header }) =>
      `“GW-530124-002 岩二”的“${header}”（${gold}!${cell.replace("5", "6")}）刚才已被改为“不详”，未作任何改动；请核对后再操作。`,
  ],
  "the column deleted": [
    ({ user }, { cell }) => user.deletesColumn(gold, columnNumber(cell.replace("5", ""))),
    ({ header }) => `“${gold}”表的“${header}”列已被删除或改名，未作任何改动；请恢复该列或重新校验。`,
  ],
  "the sheet deleted": [
    ({ user }) => user.deletesSheet(gold),
    () => `工作表“${gold}”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。`,
  ],
};

async function openExcel(bytes = file) {
  const excel = startExcel(await openXlsx(bytes).read());
  const host = await openInteractiveExcel({ run: excel.run, isSetSupported: () => true });
  const pane = headlessPane(host);
  pane.actions.check();
  await pane.idle();
  await delivered();
  return { excel, host, pane };
}

/** Excel's events have arrived. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

/** When a disturbance comes about: before the user decides, while his click waits for a cell to be left, and unheard. */
const moments = {
  "heard of": async (_: TestExcel, act: () => void, disturb: () => void) => {
    disturb();
    await delivered();
    act();
  },
  "made while the request waits": async (excel: TestExcel, act: () => void, disturb: () => void) => {
    const leaveCell = excel.editCell();
    act();
    await delivered();
    disturb();
    leaveCell();
  },
} as const;

const cases = (disturbances: Readonly<Record<string, unknown>>) =>
  Object.keys(kinds).flatMap((kind) =>
    Object.keys(disturbances).flatMap((disturbance) =>
      Object.keys(moments).map((moment) => [kind, disturbance, moment] as const),
    ),
  );

async function disturbed(kindName: string, momentName: string, disturb: Disturbance) {
  const { excel, host, pane } = await openExcel();
  const kind = kinds[kindName] as Kind;
  await kind.prepare?.(pane);
  await moments[momentName as keyof typeof moments](
    excel,
    () => kind.act(pane),
    () => disturb(excel, kind),
  );
  await pane.idle();
  return { host, pane, kind };
}

const known = new Map<string, People>();

/** The people as they are after a disturbance alone. */
async function peopleAfter(name: string, disturb: Disturbance, kind: Kind): Promise<People> {
  const key = `${name} ${kind.cell}`;
  const before = known.get(key);
  if (before) return before;
  const { excel, host } = await openExcel();
  disturb(excel, kind);
  await delivered();
  const people = peopleIn(await host.read());
  known.set(key, people);
  return people;
}

/** What was worked out before is not offered any more once the user has been told of a change. */
const isCalledOff = (kind: string, moment: string, pane: HeadlessPane) =>
  kind === "fix all" && moment === "heard of" && pane.session().fixes === null && pane.session().outcome === null;

test.each(cases(followed))(
  "%s, with %s, %s: is made where the person now stands",
  async (name, disturbance, moment) => {
    const disturb = followed[disturbance] as Disturbance;
    const { host, pane, kind } = await disturbed(name, moment, disturb);
    const people = peopleIn(await host.read());
    expect(pane.session().failure).toBeNull();
    const outcome = isCalledOff(name, moment, pane) ? {} : kind.outcome;
    expect(people).toEqual(changed(await peopleAfter(disturbance, disturb, kind), outcome));
    // The pane shows what stands there, or says that it does not.
    if (!isStale(pane.session())) expect(peopleIn(pane.snapshot().data)).toEqual(people);
  },
);

test.each(cases(refused))("%s, with %s, %s: is refused, and nothing is changed", async (name, disturbance, moment) => {
  const [disturb, message] = refused[disturbance] as (typeof refused)[string];
  const { host, pane, kind } = await disturbed(name, moment, disturb);
  expect(peopleIn(await host.read())).toEqual(await peopleAfter(disturbance, disturb, kind));
  if (isCalledOff(name, moment, pane)) return;
  expect(pane.session().failure).toEqual({ kind: "said", text: message(kind), written: "nothing" });
});

describe("a new record", () => {
  const fresh = (id: string, seq: string) => ({ [`GW-530124-${id}`]: { seq } });
  const whatever: Readonly<Record<string, readonly [act: Disturbance, record: People]>> = {
    nothing: [() => undefined, fresh("005", "5")],
    "a row inserted above": [({ user }) => user.insertsRow(gold, 4), fresh("005", "5")],
    "the last row deleted": [({ colleague }) => colleague.deletesRow(gold, 7), fresh("004", "4")],
    "the rows sorted": [({ user }) => user.sortsRows(gold, "A4:BZ7", 3, { descending: true }), fresh("005", "5")],
    "a column inserted": [({ user }) => user.insertsColumn(gold, 1), fresh("005", "5")],
    "a colleague's new record in the same row": [
      ({ colleague }) => {
        colleague.types(gold, "B8", "GW-530124-005");
        colleague.types(gold, "C8", "木五");
      },
      fresh("006", "6"),
    ],
  };

  test.each(Object.keys(whatever).flatMap((name) => Object.keys(moments).map((moment) => [name, moment] as const)))(
    "with %s, %s, stands alone and below the others",
    async (name, momentName) => {
      const [disturb, record] = whatever[name] as (typeof whatever)[string];
      const { excel, host, pane } = await openExcel();
      const nobody: Kind = { ...birth, act: ({ actions }) => actions.addRecord("金牌工人"), outcome: {} };
      const add = () => nobody.act(pane);
      await moments[momentName as keyof typeof moments](excel, add, () => disturb(excel, nobody));
      await pane.idle();
      expect(pane.session().failure).toBeNull();
      expect(peopleIn(await host.read())).toEqual({ ...(await peopleAfter(name, disturb, nobody)), ...record });
      // The user is where he can fill it in.
      const last = (await host.read()).sheets.find(({ name: sheet }) => sheet === gold)?.rows.at(-1)?.row;
      expect(pane.session().selection?.row).toBe(last);
    },
  );
});

describe("of two rows that are equal in everything", () => {
  const twin = { ...validRows("goldWorkers", notice).row(1), birth: "1985年6月" };
  const twins = givenFile({ goldWorkers: [{}, { ...twin, seq: 2 }, { ...twin, seq: 3 }, {}] });
  const fix = async (disturb: Disturbance) => {
    const { excel, host, pane } = await openExcel(twins);
    pane.edit([{ at: { sheet: gold, row: 6, column: 6 }, value: "1985-06" }]);
    const kind: Kind = { ...birth, act: () => undefined, outcome: {} };
    disturb(excel, kind);
    await delivered();
    await pane.idle();
    const { records } = inspectData(await host.read(), notice);
    return {
      births: kunmingRecords(records).goldWorkers.map((each) => each.birth.text),
      failure: pane.session().failure,
    };
  };
  const valid = expect.any(String);

  test("the second stays the second when rows come in above", async () => {
    const { births, failure } = await fix(({ user }) => user.insertsRow(gold, 4));
    expect([births, failure]).toEqual([[valid, "1985年6月", "1985-06", valid], null]);
  });

  test("it cannot be told which one is meant once the other has gone", async () => {
    const { births, failure } = await fix(({ user }) => user.deletesRow(gold, 5));
    expect(births).toEqual([valid, "1985年6月", valid]);
    expect(failure).toEqual({
      kind: "said",
      text: expect.stringContaining("完全相同，无法确定是哪一行，未作任何改动；"),
      written: "nothing",
    });
  });
});

describe("where the list stands on several sheets of one layout", () => {
  const people = [{ name: "王一" }, { name: "岩二", birth: "1985年6月" }, { name: "张三" }];
  const bytes = fileWith(onTownshipSheets(givenWorkbook({ goldWorkers: people })));
  const [first, own] = townshipNames;

  test.each<[string, Disturbance, string | null]>([
    ["a row inserted above on its own sheet", ({ user }) => user.insertsRow(own, 4), null],
    ["a row inserted above on another", ({ colleague }) => colleague.insertsRow(first, 4), null],
    ["its sheet renamed", ({ user }) => user.renamesSheet(own, "赤鹫"), null],
    ["the sheet of another deleted", ({ colleague }) => colleague.deletesSheet(first), null],
    [
      "its sheet deleted",
      ({ user }) => user.deletesSheet(own),
      `工作表“${own}”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。`,
    ],
  ])("a fix, with %s, is made where the person now stands, or nowhere", async (_, disturb, message) => {
    const { excel, host, pane } = await openExcel(bytes);
    pane.edit(issueAbout(pane, "written").fix?.edits ?? []);
    disturb(excel, { ...birth, act: () => undefined, outcome: {} });
    await delivered();
    await pane.idle();
    expect(pane.session().failure?.text ?? null).toBe(message);
    const now = peopleIn(await host.read());
    expect(now.岩二?.birth).toBe(message === null ? "1985-06" : undefined);
    expect(now.张三?.birth).toBe(peopleIn(await openXlsx(bytes).read()).张三?.birth);
  });
});

test("an edit costs one round trip where nothing has changed, and a new record too", async () => {
  const { excel, pane } = await openExcel();
  for (const { prepare, act } of Object.values(kinds)) {
    await prepare?.(pane);
    // Where something was written, what is wrong in the workbook is another matter.
    const trips = excel.trips.length;
    if (act !== kinds["fix all"]?.act) pane.edit([{ at: second(pane).trade.at, value: `第${trips}工种` }]);
    else act(pane);
    await pane.idle();
    expect(excel.trips.length - trips).toBe(1);
  }
  const trips = excel.trips.length;
  pane.actions.addRecord("金牌工人");
  await pane.idle();
  // One more goes to its row.
  expect(excel.trips.length - trips).toBe(2);
});

test("what waits its turn behind an edit of the same row is made too", async () => {
  const { excel, host, pane } = await openExcel();
  const { name, trade } = second(pane);
  const leaveCell = excel.editCell();
  pane.edit([{ at: name.at, value: "岩二妹" }]);
  pane.edit([{ at: trade.at, value: "电焊工" }]);
  leaveCell();
  await pane.idle();
  expect(pane.session().failure).toBeNull();
  expect(peopleIn(await host.read()).岩二妹).toMatchObject({ trade: "电焊工" });
});
