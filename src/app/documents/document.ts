import type { Paper } from "../../core/documents/paper/paper";
import type { SheetDocument } from "../../core/documents/sheetDocument";
import type { Notice } from "../../core/notice/notice";
import type { GeneratedKind } from "../../core/workbook/workbookData";
import type { WorkbookHost } from "../../hosts/workbookHost";
import type { Inspection } from "../inspectWorkbook";
import type { Language } from "../language";
import type { Standing } from "./standing";

/**
 * A document that a user can ask for, by its name in the registry: the command line has it as a command, the ribbon as
 * a button, the pane as a card in 文书 and as a task. `Wishes` is what may be asked of it. What it is made with is loaded
 * when it is first made, so that the pane begins with no more than its words.
 */
export interface DocumentRecord<Wishes = object, Words extends DocumentWords = DocumentWords> {
  /** Null: there is none, because another command makes it, too. */
  readonly command: DocumentCommand<Wishes> | null;
  /** Null: the ribbon has none. */
  readonly button: DocumentButton | null;
  readonly words: Readonly<Record<Language, Words>>;
  /** Its making marks the cells, too. */
  readonly marksCells?: true;
  /** How it will look; left out where that is not shown, or is shown by a card of its own. */
  preview?(found: Found): Promise<SheetDocument>;
  /** Its sheet as it stands in the workbook in which that was found; left out where it is none, or several. */
  standing?(found: Found): Promise<Standing | null>;
  make(making: Making, wishes?: Wishes): Promise<Made>;
  /** What it would make, for a browser to print; writes nothing. */
  print(printing: Printing, wishes?: Wishes): Promise<Printed>;
  /** The same for a text program; writes nothing. */
  papers(printing: Printing, wishes?: Wishes): Promise<Papers>;
}

/** What a document is made of. */
export interface Found extends Inspection {
  readonly notice: Notice;
}

interface DocumentCommand<Wishes> {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage lines and what each option does. */
  readonly help: string;
  /** Its options beside `--output`. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  wishes(given: GivenOptions): Wishes;
}

interface GivenOptions {
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
  /** An option's value; undefined where it was not given. */
  text(name: string): string | undefined;
  /** The pictures in a folder, by the names of their files. */
  picturesIn(folder: string): Promise<Pictures>;
}

interface DocumentButton {
  /** `assets/icons/<icon>.svg`. */
  readonly icon: string;
  /** It shows the pane's card, where something is to be chosen first. */
  readonly showsCard?: true;
  readonly words: Readonly<Record<Language, { readonly label: string; readonly tip: string }>>;
}

/** The pane's words for it. */
export interface DocumentWords {
  readonly title: string;
  /** What it is for; left out where a card of its own says it. */
  readonly advice?: string;
  readonly make: string;
  /** While it is being made. */
  readonly making: string;
}

/** Where it is made, and with what. */
export interface Making {
  readonly host: WorkbookHost;
  readonly notice: Notice;
  readonly build: BuildDocuments;
  readonly onProgress?: OnProgress;
  /** Local time: `2020-09-28 16:20`. */
  now(): string;
}

export type Printing = Pick<Making, "host" | "notice" | "now">;

export type Printed =
  | {
      /** Why nothing is printed, and what to do. */
      readonly refused: string;
    }
  | {
      readonly refused: null;
      readonly documents: readonly SheetDocument[];
      readonly pictures: Pictures;
      /** Sheets that somebody has changed by hand: what is printed of them would not be what stands there. */
      readonly leftOut: readonly string[];
    };

export type Papers =
  /** Why there are none, and what to do. */
  | { readonly refused: string }
  | {
      readonly refused: null;
      /** Each is made when it is asked for: there may be hundreds. */
      readonly papers: readonly (() => Paper)[];
      readonly pictures: Pictures;
      /** Of a file that holds them all, without its ending. */
      readonly fileName: string;
      /** What was done, a sentence each. */
      told(missing: readonly MissingPhoto[]): Told;
      /** Nothing is left to be done about them. */
      isWhole(missing: readonly MissingPhoto[]): boolean;
    };

/** Draws papers as a file for a text program: `buildPapers` of `hosts/docx`. */
export type BuildPapers = (
  papers: readonly (() => Paper)[],
  options: { readonly pictures: Pictures; readonly onProgress?: OnProgress | undefined },
) => Promise<{ readonly bytes: Uint8Array; readonly missing: readonly MissingPhoto[] }>;

export type Pictures = ReadonlyMap<string, Uint8Array>;
export type OnProgress = (done: number, total: number) => void | Promise<void>;

/** Draws documents as a workbook of their own: `buildDocuments` of `hosts/xlsx`. */
export type BuildDocuments = (
  documents: readonly SheetDocument[],
  options: { readonly pictures: Pictures; readonly onProgress?: OnProgress },
) => Promise<{ readonly bytes: Uint8Array; readonly missing: readonly MissingPhoto[] }>;

/** A photo that a document lacks, because it is not at hand or no JPEG or PNG. */
export interface MissingPhoto {
  /** The document's sheet. */
  readonly sheet: string;
  /** `pictureText` for a picture that stands in the cell itself; null: the workbook names none. */
  readonly file: string | null;
}

type Made = {
  /** What was found in the workbook; null where nothing was looked for. */
  readonly inspection: Inspection | null;
} & (
  | {
      /** Why nothing is written, and what to do. */
      readonly refused: string;
    }
  | {
      readonly refused: null;
      /** A workbook of its own; null where it was written into the one at hand. */
      readonly workbook: { readonly bytes: Uint8Array; readonly fileName: string } | null;
      /** The sheets that were written into the workbook at hand, the one to look at first. */
      readonly sheets: readonly GeneratedKind[];
      /** What was done, a sentence each. */
      readonly told: Told;
      /** Nothing is left to be done about it. */
      readonly isWhole: boolean;
    }
);

/** @param most how many names a sentence lists, without which it lists all */
export type Told = (language: Language, most?: number) => readonly string[];
