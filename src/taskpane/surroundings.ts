import type { ColumnMemory } from "../app/columnMemory";
import type { CommandName } from "../app/commandName";
import type { Created } from "../app/createWorkbook";
import type { BuildDocuments, BuildPapers } from "../app/documents/document";
import type { FormFile } from "../app/importForms";
import type { IncomingDesk } from "../app/incomingDesk";
import type { Memory, NoticeShelf } from "../app/noticeShelf";
import type { Notice } from "../core/notice/notice";
import type { InteractiveHost, Unsubscribe } from "../hosts/interactiveHost";

/** Everything in which the pane's place, Excel or the browser page, differs for the pane. */
export interface Surroundings {
  readonly host: InteractiveHost;
  readonly notices: NoticeShelf;
  /** Reads a notice from a file, a notice's workbook or JSON. Throws `HostError`. */
  readNotice(file: File): Promise<Notice>;
  /** Makes the unit's empty standard workbook and opens it. Throws `HostError` where that cannot be done. */
  openNew(unit: string, notice: Notice): Promise<NewWorkbook>;
  /**
   * Makes every unit's workbook and hands all to the user as one archive; gives its name. Left out where that cannot be
   * done.
   */
  createAll?(notice: Notice, onProgress: (done: number, total: number) => Promise<void>): Promise<string>;
  /** Draws papers for a text program and hands them to the user. Left out where that cannot be done. */
  readonly papers?: {
    readonly build: BuildPapers;
    /** One file as it is, several as an archive of that name. */
    save(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], archive: string): Promise<void>;
  };
  /** Hands a file, such as a photo or an archive, to the user. Left out where that cannot be done. */
  saveFile?(bytes: Uint8Array, fileName: string): void;
  /** The forms among files that a user has chosen, those in archives too, and how they are read. */
  formFiles(files: readonly File[], remembered: ColumnMemory): Promise<readonly FormFile[]>;
  /** Where the computer remembers what columns of lists go into; left out where it cannot. */
  readonly listMemory?: Memory;
  /** Opens a workbook that has been made. Throws `HostError` where that cannot be done. */
  openMade(bytes: Uint8Array, fileName: string): Promise<void>;
  readonly incomingDesk: IncomingDesk;
  readonly buildDocuments: BuildDocuments;
  /** Opens a workbook of documents where it can be printed. */
  openDocuments(bytes: Uint8Array, fileName: string): Promise<void>;
  /**
   * Prints what the pane shows. Left out in Excel: nothing promises that its frame can print, on the web it may not, and
   * there documents are sheets, which Excel prints.
   */
  print?(): void;
  /** Opens the help for clerks. */
  openHelp(): void;
  /** Local time: `2020-09-28 16:20`. */
  now(): string;
  /** Left out where nothing outside the pane gives commands. */
  readonly commands?: Commands;
}

/** Buttons and keys outside the pane, which may be hidden while they are used. */
export interface Commands {
  onCommand(listener: (command: CommandName) => void): Unsubscribe;
  showPane(): void;
}

/** What came of asking for a new workbook: its file name, or why it cannot be made. */
type NewWorkbook = Pick<Extract<Created, { ok: true }>, "ok" | "fileName"> | Extract<Created, { ok: false }>;

/** `system` follows the settings of the computer. */
export type ThemeName = "light" | "dark" | "highContrast" | "system";
