import { checkWorkbook } from "../../src/app/checkWorkbook";
import { countBySeverity } from "../../src/core/issues/report";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Action, newSession, nextSession, type Outcome, type Session } from "../../src/taskpane/session";
import type { TaskHost } from "../../src/taskpane/taskHost";
import { taskQueue } from "../../src/taskpane/taskQueue";
import { openTestExcel } from "../support/excelHost/openTestExcel";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";

const gold = "金牌工人";
const edits = [{ at: { sheet: gold, row: 4, column: 3 }, value: "岩英" }];

/** The pane's queue of tasks on the workbook that is open in Excel. */
async function inExcel() {
  const excel = await openTestExcel(givenFile({ goldWorkers: [{ name: "岩 英" }, ...times(1)] }));
  let session: Session = { ...newSession, task: null };
  let changed = () => {};
  const queue = taskQueue(excel.host, (action: Action) => {
    session = nextSession(session, action);
    changed();
  });
  const until = (holds: (session: Session) => boolean) =>
    new Promise<Session>((resolve) => {
      changed = () => holds(session) && resolve(session);
      changed();
    });
  return { ...excel, queue, until };
}

const check = async (own: TaskHost): Promise<Outcome> => {
  const { issues } = await checkWorkbook(own, notice);
  return { kind: "checked", counts: countBySeverity(issues) };
};

const edit = async (own: TaskHost): Promise<null> => {
  await own.write({ edits });
  return null;
};

/** All that was on its way has arrived. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

test("a check that waits for Excel can be called off, and the next one is done; the late answer does no harm", async () => {
  const { queue, until, editCell, model } = await inExcel();
  const leave = editCell();
  queue.run("check", check);
  await until(({ task }) => task?.phase === "reading");
  queue.cancel();
  const { failure } = await until(({ task }) => task === null);
  expect(failure).toBeNull();
  queue.run("check", check);
  leave();
  await until(({ outcome }) => outcome?.kind === "checked");
  const marks = () => model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ id }) => id));
  const after = marks();
  expect(after.length).toBeGreaterThan(0);
  await settled();
  expect(marks()).toEqual(after);
});

test("a write that waits for Excel can be left, which says that it may yet be done", async () => {
  const { queue, until, editCell, host, model } = await inExcel();
  await host.read();
  const leave = editCell();
  queue.run("edit", edit);
  await until(({ task }) => task?.phase === "writing");
  await settled();
  queue.cancel();
  const left = await until(({ task }) => task === null);
  expect(left.failure).toEqual({ kind: "left", text: "", written: "partly" });
  // What was read is out of date by as much.
  expect(left.edits).toBe(1);
  leave();
  await settled();
  expect(model.sheets.find(({ name }) => name === gold)?.cells.get("4:3")?.value).toBe("岩英");
  queue.run("check", check);
  expect((await until(({ outcome }) => outcome !== null)).outcome?.kind).toBe("checked");
});

test("edits in many requests that were left go no further, and what was done of them is taken back", async () => {
  const { queue, until, editCell, host, model, trips } = await inExcel();
  await host.read();
  const leave = editCell();
  const many = Array.from({ length: 3_000 }, (_, index) => ({
    at: { sheet: gold, row: 100 + index, column: 3 },
    value: `第${index}`,
  }));
  queue.run("edit", async (own) => {
    await own.write({ edits: many });
    return null;
  });
  await until(({ task }) => task?.phase === "writing");
  await settled();
  queue.cancel();
  await until(({ task }) => task === null);
  leave();
  for (let before = -1; before < trips.length; await settled()) before = trips.length;
  const typed = model.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)));
  expect(typed.filter((text) => /^第\d+$/.test(text))).toEqual([]);
});

describe("what has become of the workbook is told as it is", () => {
  test.each([
    ["before it is read", 1, "before", "InactiveWorkbook", "nothing"],
    ["while it is read", 1, "after", "Conflict", "nothing"],
    ["before it is written", 2, "before", "InactiveWorkbook", "partly"],
    ["after it was written", 2, "after", "GeneralException", "partly"],
  ] as const)("%s", async (_, request, at, code, written) => {
    const { queue, until, breakRequest } = await inExcel();
    breakRequest({ request, at, code });
    queue.run("check", check);
    const { failure } = await until((session) => session.failure !== null && session.task === null);
    expect(failure?.written).toBe(written);
  });

  test("a failure after the writing does not deny it", async () => {
    const { queue, until } = await inExcel();
    queue.run("edit", async (own) => {
      await edit(own);
      throw new TypeError("no clock");
    });
    const { failure } = await until((session) => session.failure !== null && session.task === null);
    expect(failure).toMatchObject({ kind: "fault", written: "all" });
  });
});
