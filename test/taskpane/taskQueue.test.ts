import { HostError, type WorkbookHost } from "../../src/hosts/workbookHost";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Action, newSession, nextSession, type Session } from "../../src/taskpane/session";
import { taskQueue } from "../../src/taskpane/taskQueue";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";

const edit = { edits: [{ at: { sheet: "金牌工人", row: 4, column: 3 }, value: "岩英" }] };

/** A queue on a real file; `until` waits for what the session shall become. */
function onFile(host: WorkbookHost = openXlsx(givenFile({ goldWorkers: times(1) }))) {
  let session = newSession;
  const history: string[] = [];
  let changed = () => {};
  const queue = taskQueue(host, (action: Action) => {
    session = nextSession(session, action);
    history.push(action.type === "progressed" ? action.phase : action.type);
    changed();
  });
  const until = (holds: (session: Session) => boolean) =>
    new Promise<Session>((resolve) => {
      changed = () => holds(session) && resolve(session);
      changed();
    });
  return { queue, history, until, host };
}

async function nameIn(host: WorkbookHost): Promise<unknown> {
  const { sheets } = await host.read();
  return sheets.find(({ name }) => name === "金牌工人")?.rows.find(({ row }) => row === 4)?.cells[3];
}

test("a task tells what it is at and leaves its outcome", async () => {
  const { queue, history, until, host } = onFile();
  queue.run("edit", async (own) => {
    await own.read();
    await own.write(edit);
    return { kind: "fixed", cells: 1 };
  });
  const { outcome } = await until((session) => session.outcome !== null);
  expect(history).toEqual(["started", "reading", "checking", "writing", "finished"]);
  expect(outcome).toEqual({ kind: "fixed", cells: 1 });
  expect(await nameIn(host)).toMatchObject({ text: "岩英" });
});

test("a task begins when the one before it is done", async () => {
  const { queue, history, until } = onFile();
  queue.run("open", async (own) => {
    await own.read();
    return null;
  });
  queue.run("edit", async (own) => {
    await own.write(edit);
    return { kind: "fixed", cells: 1 };
  });
  await until((session) => session.outcome !== null);
  expect(history).toEqual(["started", "reading", "checking", "finished", "started", "writing", "finished"]);
});

test("a task that is called off while it reads writes nothing, and the next one goes on", async () => {
  const { queue, until, host } = onFile();
  const before = await nameIn(host);
  queue.run("fix", async (own) => {
    await own.read();
    await own.write(edit);
    return { kind: "fixed", cells: 1 };
  });
  await until((session) => session.task?.phase === "reading");
  queue.cancel();
  const { failure, outcome } = await until((session) => session.task === null);
  expect([failure, outcome]).toEqual([null, null]);
  queue.run("open", async (own) => {
    await own.read();
    return { kind: "cleared" };
  });
  await until((session) => session.outcome?.kind === "cleared");
  expect(await nameIn(host)).toEqual(before);
});

test.each([
  [
    "what the workbook forbids in its own words",
    new HostError("protected-sheet", "工作表受保护。"),
    "said",
    "工作表受保护。",
  ],
  [
    "a fault of ours with what is needed to find it",
    new TypeError("x is undefined"),
    "fault",
    "TypeError: x is undefined",
  ],
])("a failure says %s, and the next task goes on", async (_, error, kind, text) => {
  const { queue, until } = onFile();
  queue.run("check", async () => {
    throw error;
  });
  const { failure, task } = await until((session) => session.failure !== null && session.task === null);
  expect([failure, task]).toEqual([{ kind, text, written: "nothing" }, null]);
  queue.run("clear", async () => ({ kind: "cleared" }));
  expect((await until((session) => session.outcome !== null)).failure).toBeNull();
});
