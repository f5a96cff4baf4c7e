import type { IncomingDesk } from "../app/incomingDesk";
import { loadUseCases } from "../app/loadUseCases";
import { localTime } from "../app/localTime";
import { type Memory, noticeShelf } from "../app/noticeShelf";
import { chosenNotice } from "../app/readNoticeFile";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { type CreateWorkbook, openNewWorkbook } from "../hosts/excel/openNewWorkbook";
import type { InteractiveHost } from "../hosts/interactiveHost";
import { buildDocuments, buildTemplate, openXlsx } from "../hosts/xlsx/onDemand";
import { formFiles } from "../incoming/formFiles";
import type { Commands, Surroundings } from "./surroundings";

export interface ExcelParts {
  readonly host: InteractiveHost;
  readonly commands: Commands;
  /** `Excel.createWorkbook`. */
  readonly createWorkbook: CreateWorkbook;
  readonly incomingDesk: IncomingDesk;
  /** Where the computer remembers the notices that it knows. */
  readonly memory?: Memory;
  /** Where it remembers what columns of lists go into. */
  readonly listMemory?: Memory;
}

/** What the pane finds around it inside Excel. */
export function excelSurroundings({
  host,
  commands,
  createWorkbook: create,
  incomingDesk,
  memory,
  listMemory,
}: ExcelParts): Surroundings {
  const notices = noticeShelf(kunming2020, memory);
  const open = (bytes: Uint8Array) => openNewWorkbook(bytes, create);
  return {
    host,
    notices,
    readNotice: (file) => chosenNotice(file, openXlsx),
    formFiles,
    ...(listMemory && { listMemory }),
    commands,
    async openNew(unit, notice) {
      const { createWorkbook } = await loadUseCases();
      const made = await createWorkbook({ unit, notice, build: buildTemplate });
      if (made.ok) await open(made.bytes);
      return made;
    },
    openMade: open,
    incomingDesk,
    buildDocuments,
    openDocuments: open,
    openHelp() {
      const address = new URL("help.html", window.location.href).href;
      const opensBrowser = Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
      if (opensBrowser) Office.context.ui.openBrowserWindow(address);
      else window.open(address, "_blank", "noopener");
    },
    now: () => localTime(new Date()),
  };
}
