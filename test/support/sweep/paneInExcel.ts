import { openInteractiveExcel } from "../../../src/hosts/excel/interactiveExcel";
import { type Actions, sessionActions } from "../../../src/taskpane/actions";
import { excelSurroundings } from "../../../src/taskpane/excelSurroundings";
import { type Action, newSession, nextSession, type Session } from "../../../src/taskpane/session";
import { deskInPlace } from "../deskInPlace";
import { newestVersion } from "../excelHost/excelAnswers";
import type { TestExcel } from "../excelHost/startExcel";

/** The pane as it ships, all but what it looks like, beside a workbook in an Excel in memory. */
export interface PaneInExcel {
  session(): Session;
  /** Does something in the pane, and waits until all is done that comes of it. */
  act(perform: (actions: Actions, session: Session) => void): Promise<Session>;
}

/** Throws what opening the workbook throws; the pane then says why, and can be opened again. */
export async function openPaneInExcel({ run, createWorkbook }: TestExcel): Promise<PaneInExcel> {
  const isSetSupported = (name: string, version: string) =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= newestVersion;
  const host = await openInteractiveExcel({ run, isSetSupported });
  let session: Session = { ...newSession, task: null };
  let changed = () => {};
  function dispatch(action: Action): void {
    session = nextSession(session, action);
    changed();
  }
  const surroundings = excelSurroundings({
    host,
    commands: { onCommand: () => () => undefined, showPane: () => undefined },
    createWorkbook,
    incomingDesk: deskInPlace,
  });
  const actions = sessionActions({ ...surroundings, now: () => "2020-09-28 16:20" }, dispatch, () => session);
  host.onLocalEdit(() => dispatch({ type: "editedByUser" }));
  return {
    session: () => session,
    async act(perform) {
      perform(actions, session);
      await somewhatLater();
      await new Promise<void>((resolve) => {
        changed = () => session.task === null && resolve();
        changed();
      });
      await somewhatLater();
      return session;
    },
  };
}

/** A task has begun, and Excel's events have been delivered, which come after its answers. */
export async function somewhatLater(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
