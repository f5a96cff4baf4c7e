import { noticeShelf } from "../../src/app/noticeShelf";
import { chosenNotice } from "../../src/app/readNoticeFile";
import type { CellEdit } from "../../src/core/cells/cellEdit";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { InteractiveHost } from "../../src/hosts/interactiveHost";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { formFiles } from "../../src/incoming/formFiles";
import { sessionActions } from "../../src/taskpane/actions";
import { newSession, nextSession, type Session, type Snapshot } from "../../src/taskpane/session";
import type { Surroundings } from "../../src/taskpane/surroundings";
import { deskInPlace } from "./deskInPlace";

/** The pane without its screens: the session, and all that a user can do. */
export function headlessPane(host: InteractiveHost, place: Partial<Surroundings> = {}) {
  let session: Session = newSession;
  const dispatch = (action: Parameters<typeof nextSession>[1]) => {
    session = nextSession(session, action);
  };
  const surroundings: Surroundings = {
    host,
    notices: noticeShelf(kunming2020),
    readNotice: (file) => chosenNotice(file, openXlsx),
    formFiles,
    openNew: async (unit) => ({ ok: true, fileName: `${unit}.xlsx` }),
    buildDocuments,
    openDocuments: async () => undefined,
    openMade: async () => undefined,
    incomingDesk: deskInPlace,
    openHelp: () => undefined,
    ...place,
    now: () => "2020-09-28 16:20",
  };
  host.onEdit((by) => dispatch({ type: "edited", by }));
  host.onSelection((cell) => dispatch({ type: "selected", cell }));
  const actions = sessionActions(surroundings, dispatch, () => session);
  function snapshot(): Snapshot {
    if (!session.snapshot) throw new Error("nothing was read");
    return session.snapshot;
  }
  return {
    actions,
    session: () => session,
    snapshot,
    /** Edits that are decided on now. */
    edit: (edits: readonly CellEdit[]) => actions.edit(edits, snapshot()),
    /** Waits until the task that was asked for last is over. */
    async idle(): Promise<void> {
      do await new Promise((resolve) => setTimeout(resolve));
      while (session.task);
    },
  };
}

export type HeadlessPane = ReturnType<typeof headlessPane>;
