import type { CellRef } from "../cells/cellRef";
import type { NonEmpty } from "../cells/nonEmpty";
import type { Severity } from "../notice/severity";
import type { Fix } from "../rules/rule";

/** A finding as the clerk meets it: with its sentence, severity and clause. */
export interface Issue {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: NonEmpty<CellRef>;
  /** 编号 of the record concerned; null when it is about none. */
  readonly record: string | null;
  readonly message: string;
  /** Between units: the sentence as each may read it, by its file. */
  readonly messageTo?: Readonly<Record<string, string>>;
  /** References into the notice's clauses, e.g. `四（一）`; empty for data hygiene. */
  readonly clause: readonly string[];
  /** The clerk's reason that keeps a warning; null when there is none. */
  readonly waiver: string | null;
  readonly fix: Fix | null;
}
