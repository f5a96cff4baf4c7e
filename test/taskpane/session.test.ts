import { inspectData } from "../../src/app/inspectWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { issueKey } from "../../src/taskpane/issueFilter";
import {
  type Action,
  areMarksBehind,
  isCheckDue,
  isStale,
  newSession,
  nextSession,
  type Session,
  type Snapshot,
  toldIn,
} from "../../src/taskpane/session";
import { type Given, givenWorkbook } from "../support/given";

function snapshot(given: Given = {}): Snapshot {
  const data = givenWorkbook(given);
  return {
    ...inspectData(data, notice),
    data,
    inForce: { notice, source: "builtIn", unusable: false },
    read: data,
  };
}

function after(...actions: readonly Action[]): Session {
  return actions.reduce(nextSession, newSession);
}

const clean = snapshot();
const read = { type: "inspected", snapshot: clean, asOf: 0, marked: false } as const;
const checked = { ...read, marked: true };
const edited = { type: "edited", by: "user" } as const;
const wrote = { type: "wrote", snapshot: clean, at: null } as const;

describe("what is out of date", () => {
  test.each<[name: string, actions: readonly Action[], stale: boolean, marksBehind: boolean]>([
    ["nothing read yet", [], false, false],
    ["read", [read], false, false],
    ["checked", [checked], false, false],
    ["an edit by the user after reading", [read, edited], true, false],
    ["an edit by the user after checking", [checked, edited], true, true],
    ["an edit by the pane after checking: the pane knows it, the marks do not", [checked, wrote], false, true],
    ["an edit by the pane on top of one by the user", [checked, edited, wrote], true, true],
    ["read anew after an edit: the marks stay behind", [checked, edited, { ...read, asOf: 1 }], false, true],
    ["checked anew after an edit", [checked, edited, { ...checked, asOf: 1 }], false, false],
    ["an edit made while the workbook was being read", [edited, { ...checked, asOf: 0 }], true, true],
    ["marks cleared after an edit", [checked, edited, { type: "cleared" }], true, false],
  ])("%s", (_, actions, stale, marksBehind) => {
    const session = after(...actions);
    expect([isStale(session), areMarksBehind(session)]).toEqual([stale, marksBehind]);
  });
});

describe("what live checking has to do", () => {
  const live = { type: "liveSwitched", live: true } as const;
  const byColleague = { type: "edited", by: "colleague" } as const;
  test.each<[name: string, actions: readonly Action[], due: boolean, stale: boolean]>([
    ["nothing right after a check", [live, checked], false, false],
    ["an edit here", [live, checked, edited], true, true],
    ["an edit of the pane's own", [live, checked, wrote], true, false],
    ["not a colleague's, who checks it himself: it is only read", [live, checked, byColleague], false, true],
    ["an edit here, though a colleague has made the last", [live, checked, edited, byColleague], true, true],
    ["an edit where marks stand, though it is off", [checked, edited], true, true],
    ["nothing where it is off and marks were cleared", [checked, { type: "cleared" }, edited], false, true],
    ["nothing of a colleague's where marks stand", [checked, byColleague], false, true],
  ])("%s", (_, actions, due, stale) => {
    const session = after(...actions);
    expect([isCheckDue(session), isStale(session)]).toEqual([due, stale]);
  });
});

describe("the current issue follows the selection", () => {
  const found = snapshot({ goldWorkers: [{ sex: null, education: null }] });
  const [sex, education] = ["“性别”", "“文化程度”"].map((header) => {
    const issue = found.issues.find(({ message }) => message.includes(header));
    if (!issue) throw new Error(`no issue about ${header}`);
    return issue;
  });
  if (!sex || !education) throw new Error("no issues");
  const inspected = { ...read, snapshot: found };

  test.each<[name: string, actions: readonly Action[], current: string | null]>([
    ["to a cell with an issue", [{ type: "selected", cell: sex.at[0] }], issueKey(sex)],
    [
      "to another",
      [
        { type: "selected", cell: sex.at[0] },
        { type: "selected", cell: education.at[0] },
      ],
      issueKey(education),
    ],
    [
      "and stays where it was, so that one can go on from there, on a cell without issues",
      [
        { type: "chose", issue: issueKey(sex) },
        { type: "selected", cell: { ...sex.at[0], row: 99 } },
      ],
      issueKey(sex),
    ],
    ["nowhere as long as there is none", [{ type: "selected", cell: { ...sex.at[0], row: 99 } }], null],
  ])("%s", (_, actions, current) => {
    expect(after(inspected, ...actions).current).toBe(current);
  });
});

describe("tasks", () => {
  const failure = { kind: "said", text: "工作表受保护。", written: "nothing" } as const;

  test.each<[name: string, actions: readonly Action[], expected: Partial<Session>]>([
    ["begin by reading", [{ type: "started", task: "check" }], { task: { name: "check", phase: "reading" } }],
    [
      "tell their phase",
      [
        { type: "started", task: "check" },
        { type: "progressed", phase: "writing" },
      ],
      { task: { name: "check", phase: "writing" } },
    ],
    [
      "tell no phase once they are done",
      [
        { type: "started", task: "check" },
        { type: "finished", outcome: null },
        { type: "progressed", phase: "writing" },
      ],
      { task: null },
    ],
    [
      "leave their outcome",
      [
        { type: "started", task: "fix" },
        { type: "finished", outcome: { kind: "fixed", cells: 2 } },
      ],
      { task: null, outcome: { kind: "fixed", cells: 2 } },
    ],
    [
      "leave why they failed",
      [
        { type: "started", task: "fix" },
        { type: "failed", failure },
        { type: "finished", outcome: null },
      ],
      { task: null, failure },
    ],
    [
      "make what was read out of date where they may have written a part",
      [read, { type: "failed", failure: { ...failure, written: "partly" } }],
      { edits: 1, read: 0 },
    ],
    [
      "clear away what the one before left",
      [
        { type: "failed", failure },
        { type: "started", task: "check" },
      ],
      { failure: null, outcome: null },
    ],
    [
      "leave why an edit was not written to be read, while the workbook is read and checked by itself",
      [
        { type: "started", task: "edit" },
        { type: "failed", failure },
        { type: "finished", outcome: null },
        { type: "started", task: "open" },
        { type: "finished", outcome: null },
        { type: "started", task: "check" },
      ],
      { failure },
    ],
    [
      "clear it away with the next edit",
      [
        { type: "started", task: "edit" },
        { type: "failed", failure },
        { type: "finished", outcome: null },
        { type: "started", task: "edit" },
      ],
      { failure: null },
    ],
    [
      "clear it away when a check is asked for",
      [
        { type: "started", task: "edit" },
        { type: "failed", failure },
        { type: "finished", outcome: null },
        { type: "asked" },
        { type: "started", task: "check" },
      ],
      { failure: null },
    ],
  ])("%s", (_, actions, expected) => {
    expect(after(...actions)).toMatchObject(expected);
  });
});

test("clearing the marks ends live checking, which would set them again", () => {
  expect(after({ type: "liveSwitched", live: true }, { type: "cleared" }).live).toBe(false);
});

test("an edit by the user takes back fixes that were worked out before it", () => {
  expect(after({ type: "fixesProposed", fixes: { shown: clean, changes: [], left: [] } }, edited).fixes).toBeNull();
});

test("another view leaves the preview of fixes", () => {
  expect(
    after({ type: "fixesProposed", fixes: { shown: clean, changes: [], left: [] } }, { type: "viewed", view: "form" }),
  ).toMatchObject({
    view: "form",
    fixes: null,
  });
});

describe("a record that has just begun", () => {
  const gold = (row: number) => ({ sheet: "金牌工人", row, column: 3 });
  const empty = snapshot({ goldWorkers: [{}] });
  const begun = snapshot({ goldWorkers: [{}, { sex: null }] });
  const toFill = (...actions: readonly Action[]) =>
    toldIn(after({ ...read, snapshot: empty }, ...actions)).toFill.length;
  const wroteRow = { type: "wrote", snapshot: begun, at: gold(5) } as const;
  test.each<[name: string, actions: readonly Action[], toFill: number]>([
    ["by the pane", [wroteRow], 1],
    [
      "by typing into the selected row",
      [
        { type: "selected", cell: gold(5) },
        { ...read, snapshot: begun },
      ],
      1,
    ],
    ["while it stays the selected one", [wroteRow, { type: "selected", cell: { ...gold(5), column: 9 } }], 1],
    ["not one that stood there before", [wroteRow, { type: "selected", cell: gold(4) }, wroteRow], 0],
    ["no longer when it is left", [wroteRow, { type: "selected", cell: gold(4) }], 0],
    ["nor when a check is asked for", [wroteRow, { type: "asked" }], 0],
    [
      "not in the selected row where that is another",
      [
        { type: "selected", cell: gold(4) },
        { ...read, snapshot: begun },
      ],
      0,
    ],
  ])("%s", (_, actions, count) => {
    expect(toFill(...actions)).toBe(count);
  });
});

test.each([
  ["made", { kind: "made", told: () => ["已生成。"], isWhole: true }, true],
  ["checked", { kind: "checked", counts: { error: 1, warning: 0, advice: 0, waived: 0 } }, false],
] as const)("what was %s is told on while a check of its own accord begins: %s", (_, outcome, isKept) => {
  const told = nextSession(nextSession(newSession, { type: "finished", outcome }), { type: "started", task: "check" });
  expect(told.outcome).toEqual(isKept ? outcome : null);
});
