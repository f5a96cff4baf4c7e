import type { Notice } from "../../core/notice/notice";
import type { WorkbookHost } from "../../hosts/workbookHost";
import type { BuildForms } from "../printForms";

/**
 * A document that a user can ask for: at the command line by its name, which is also that of its button on the ribbon
 * and of the pane's task. Only what is told of it in the pane, in either language, stands with the pane's other words.
 */
export interface DocumentRecord {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage lines and what each option does. */
  readonly help: string;
  /** Its command's options beside `--output`. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  /** Makes it of a workbook as the command line asks. */
  make(host: WorkbookHost, notice: Notice, asked: Asked): Promise<Made>;
}

export interface Asked {
  /** Where it will be written, for what is told. */
  readonly output: string;
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
  /** An option's value; undefined where it was not given. */
  text(name: string): string | undefined;
  /** The pictures in a folder, by the names of their files. */
  picturesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>>;
  readonly build: BuildForms;
}

export type Made =
  /** Why nothing is written, and what to do. */
  | { readonly refused: string }
  | {
      readonly refused: null;
      /** A workbook of its own; null where it was written into the one at hand. */
      readonly workbook: Uint8Array | null;
      /** What was made, a line each. */
      readonly told: readonly string[];
      /** Nothing is left to be done about it. */
      readonly isWhole: boolean;
    };
