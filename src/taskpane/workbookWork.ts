import type { CheckOptions } from "../app/checkWorkbook";
import type { WrittenEdits } from "../app/editCells";
import type { Inspection, InspectionMemory } from "../app/inspectWorkbook";
import { loadUseCases, type UseCases } from "../app/loadUseCases";
import { type InForce, noticeInForce, ownNotice } from "../app/noticeInForce";
import type { NoticeShelf } from "../app/noticeShelf";
import type { ReadWorkbook } from "../core/workbook/formRow";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { Action, Session, Snapshot } from "./session";
import { nextTask, type TaskHost } from "./taskHost";

/**
 * How tasks read the workbook and write edits into it, so that the session knows it as it is afterwards.
 * @param session gives the session as it is at the time of asking
 */
export function workbookWork(notices: NoticeShelf, dispatch: (action: Action) => void, session: () => Session) {
  /** Reads the workbook, finds the notice that judges it, and gives the host that need not read it once more. */
  async function judge(own: TaskHost): Promise<{ readonly host: TaskHost; readonly inForce: InForce }> {
    await notices.ready;
    let first: WorkbookData | null = await own.read();
    const inForce = await noticeInForce(first, notices.state());
    if (inForce.source === "carried") notices.add(inForce.notice);
    own.signal.throwIfAborted();
    const read = () => {
      const known = first;
      first = null;
      return known ? Promise.resolve(known) : own.read();
    };
    return { host: { ...own, read }, inForce };
  }

  /** Keeps what was found in the workbook. */
  function keep(inForce: InForce, found: Inspection, asOf: number, marked: boolean): void {
    dispatch({ type: "inspected", snapshot: { ...found, inForce, read: found.data }, asOf, marked });
  }

  /** What has not changed since the last check is not checked again. */
  let memory: InspectionMemory | null = null;
  function memoryOf(useCases: UseCases): InspectionMemory {
    memory ??= useCases.newInspectionMemory();
    return memory;
  }

  /** Runs a use case that reads the workbook, and keeps what it found. */
  async function inspect(
    own: TaskHost,
    work: "inspectWorkbook" | "checkWorkbook",
    marked: boolean,
    options: CheckOptions = {},
  ): Promise<Inspection> {
    const asOf = session().edits;
    const [{ host, inForce }, useCases] = await Promise.all([judge(own), loadUseCases()]);
    const found = await useCases[work](host, inForce.notice, {
      ...options,
      memory: memoryOf(useCases),
      pause: own.pause,
    });
    keep(inForce, found, asOf, marked);
    return found;
  }

  /** What judged the workbook last. */
  const lastInForce = () => session().snapshot?.inForce ?? ownNotice(notices.state());

  /** What each state of the workbook has become by edits of ours: tasks that wait were decided on before these. */
  const next = new WeakMap<ReadWorkbook, ReadWorkbook>();

  /**
   * Writes edits, and brings the snapshot up to them: without reading again where the workbook was as it is known.
   * @param act is given the workbook as the user was shown it, with the edits made since
   */
  async function write<W extends WrittenEdits>(
    shown: ReadWorkbook,
    act: (useCases: UseCases, known: ReadWorkbook) => Promise<W>,
  ): Promise<W> {
    const useCases = await loadUseCases();
    const { inspectRead, withEdits } = useCases;
    const snapshotOf = async (data: WorkbookData, read = data): Promise<Snapshot> => {
      const inForce = lastInForce();
      // What was written has to become known, even where the task is called off meanwhile.
      const found = await inspectRead(data, inForce.notice, { memory: memoryOf(useCases), pause: nextTask });
      return { ...found, data, inForce, read };
    };
    let known = shown;
    for (let later = next.get(known); later; later = next.get(known)) known = later;
    const asOf = session().edits;
    try {
      const written = await act(useCases, known);
      const { before, edits } = written;
      const isAsKnown = before === known;
      const { data, read = data }: { data: WorkbookData; read?: WorkbookData } =
        (isAsKnown && session().snapshot) || before;
      const snapshot = await snapshotOf(withEdits(data, edits), read);
      if (isAsKnown) next.set(known, data === known.data ? snapshot : await snapshotOf(withEdits(known.data, edits)));
      else dispatch({ type: "inspected", snapshot, asOf, marked: false });
      dispatch({ type: "wrote", snapshot, at: edits[0]?.at ?? null });
      return written;
    } catch (error) {
      if (error instanceof useCases.ChangedMeanwhile) {
        // The user is told what has changed; here he can see it. What was worked out before holds no longer.
        dispatch({ type: "inspected", snapshot: await snapshotOf(error.now.data), asOf, marked: false });
        dispatch({ type: "fixesClosed" });
      }
      throw error;
    }
  }

  return { judge, keep, inspect, write, lastInForce };
}
