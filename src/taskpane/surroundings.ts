import type { Created } from "../app/createWorkbook";
import type { Notice } from "../core/notice/notice";
import type { InteractiveHost } from "../hosts/interactiveHost";

/** Everything in which the pane's place, Excel or the browser page, differs for the pane. */
export interface Surroundings {
  readonly host: InteractiveHost;
  readonly notice: Notice;
  /** Makes the unit's empty standard workbook and opens it. Throws `HostError` where that cannot be done. */
  openNew(unit: string): Promise<NewWorkbook>;
  /** Opens the help for clerks. */
  openHelp(): void;
  /** Local time: `2020-09-28 16:20`. */
  now(): string;
}

/** What came of asking for a new workbook: its file name, or why it cannot be made. */
export type NewWorkbook = Pick<Extract<Created, { ok: true }>, "ok" | "fileName"> | Extract<Created, { ok: false }>;

export type Language = "zh-CN" | "en-US";
/** `system` follows the settings of the computer. */
export type ThemeName = "light" | "dark" | "highContrast" | "system";
