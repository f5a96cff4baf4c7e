import { noticeOfMerging } from "../app/noticeInForce";
import { takesCitySheets } from "../core/workbook/city/citySheets";
import { isTaken } from "../core/workbook/city/register";
import type { Actions } from "./actions";
import { returnsName } from "./fileNames";
import type { Action, Failure, Session } from "./session";
import type { Surroundings } from "./surroundings";
import type { TaskHost } from "./taskHost";
import type { TaskQueue } from "./taskQueue";
import type { workbookWork } from "./workbookWork";

/** What the city office does with the files that came in. */
export function mergingActions(
  { notices, incomingDesk, openMade, now, saveFile }: Surroundings,
  {
    tasks,
    inspect,
    refuse,
    dispatch,
    session,
  }: Pick<ReturnType<typeof workbookWork>, "inspect"> & {
    readonly tasks: TaskQueue;
    /** Says why nothing was done. */
    readonly refuse: (text: string, kind: Failure["kind"]) => null;
    readonly dispatch: (action: Action) => void;
    readonly session: () => Session;
  },
): Pick<Actions, "consolidate" | "returnFiles"> {
  /** The open workbook, where it takes what is merged, and the notice by which that is done. */
  async function mergedInto(own: TaskHost) {
    const open = await own.read();
    const into = takesCitySheets(open) ? open : null;
    const { notice } = await noticeOfMerging(into, notices.state());
    return { into, notice };
  }

  return {
    consolidate: (merging) =>
      tasks.run("consolidate", async (own) => {
        const asOf = session().edits;
        const { into, notice } = await mergedInto(own);
        const merged = await incomingDesk.merge({ ...merging, into }, notice, own.signal);
        own.signal.throwIfAborted();
        if (merged.kind === "plan") {
          // What was typed meanwhile would be written over.
          if (session().edits !== asOf) return refuse("", "overtaken");
          await own.write(merged.plan);
        }
        dispatch({ type: "consolidated", receipts: merged.receipts });
        if (merged.kind === "undecided")
          return { kind: "undecided", mayWait: merged.receipts.some(({ open }) => open) };
        if (merged.kind === "plan") await inspect(own, "inspectWorkbook", true);
        else {
          // What it does cannot be called off.
          dispatch({ type: "progressed", phase: "writing" });
          await openMade(merged.bytes, merged.fileName);
        }
        const kept = merged.kind === "plan" ? (merged.plan.released ?? []).map(({ name }) => name) : [];
        return {
          kind: "consolidated",
          files: merging.incoming.length,
          units: merged.units,
          hasNews: merged.receipts.some(isTaken),
          isNew: into === null,
          kept,
        };
      }),
    returnFiles: (request) =>
      tasks.run("return", async (own) => {
        const { into, notice } = await mergedInto(own);
        const checkedAt = now();
        const made = await incomingDesk.makeReturns({ ...request, into, checkedAt }, notice, own.signal);
        own.signal.throwIfAborted();
        if (made.written > 0) saveFile?.(made.archive, returnsName);
        return { kind: "returned", written: made.written, failures: made.failures };
      }),
  };
}
