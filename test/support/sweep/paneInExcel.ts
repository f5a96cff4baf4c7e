import { openInteractiveExcel } from "../../../src/hosts/excel/interactiveExcel";
import type { Actions } from "../../../src/taskpane/actions";
import { excelSurroundings } from "../../../src/taskpane/excelSurroundings";
import type { Session } from "../../../src/taskpane/session";
import { deskInPlace } from "../deskInPlace";
import { newestVersion } from "../excelHost/excelAnswers";
import type { TestExcel } from "../excelHost/startExcel";
import { headlessPane } from "../headlessPane";

/** The pane as it ships, all but its screens, beside a workbook in an Excel in memory. */
export interface PaneInExcel {
  /** Does something in the pane, and waits until all is done that comes of it. */
  act(perform: (actions: Actions, session: Session) => void): Promise<Session>;
}

/** Throws what opening the workbook throws; the pane then says why, and can be opened again. */
export async function openPaneInExcel({ run, createWorkbook }: TestExcel): Promise<PaneInExcel> {
  const isSetSupported = (name: string, version: string) =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= newestVersion;
  const host = await openInteractiveExcel({ run, isSetSupported });
  const commands = { onCommand: () => () => undefined, showPane: () => undefined };
  const place = excelSurroundings({ host, commands, createWorkbook, incomingDesk: deskInPlace });
  const { actions, session, idle } = headlessPane(host, place);
  return {
    async act(perform) {
      perform(actions, session());
      await idle();
      await eventsDelivered();
      return session();
    },
  };
}

/** Excel's events come after its answers. */
export async function eventsDelivered(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
