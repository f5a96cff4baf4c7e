import type { Severity } from "../../notice/severity";
import { type KnownPlaces, unitKey } from "../nameKeys";
import type { PerSheet } from "./perSheet";
import type { Places } from "./places";

/** What a cell of a submission holds: as the unit typed it, real dates as their ISO text. */
export type SubmittedValue = string | number | null;

export interface SubmittedRow {
  /** In the unit's workbook; "" where the city's does not tell, as those of earlier versions do not. */
  readonly sheet: string;
  /** On that sheet; null where the city's workbook no longer tells. */
  readonly row: number | null;
  /** Equal for what the unit has sent, whatever the city has written since; see `rowSeal`. */
  readonly seal: string;
  /** What stands in columns that the unit has added; see `RecordSource`. Left out where nothing does. */
  readonly own?: string;
  /** In the standard order of columns, then the city's note on the row and what stands in columns of its own. */
  readonly values: readonly SubmittedValue[];
}

/** One unit's workbook, reduced to what the city takes from it. Plain data, so that workers can hand it on. */
export interface Submission {
  readonly file: string;
  /** The unit's name in the quota table. */
  readonly unit: string;
  /** In a pool, the union that reports. */
  readonly reportingUnit: string | null;
  readonly clerk: string;
  readonly phone: string;
  readonly submittedAt: string | null;
  /** As `_meta` states it: `km-2020-19 第1版`. */
  readonly noticeVersion: string;
  /** Open issues of the unit's own workbook. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Equal for equal records, whatever else differs in the files. */
  readonly fingerprint: string;
  readonly rows: PerSheet<readonly SubmittedRow[]>;
  /** Where the records stand in the unit's own workbook. */
  readonly places: Places;
  /** What of the unit's workbook is not among the rows; only of a workbook that has come in just now. */
  readonly unread?: readonly UnreadSheet[];
}

/** A sheet with the headers of one that is read, or of several. */
interface UnreadSheet {
  readonly name: string;
  /** The sheet that its rows belong in. */
  readonly belongsIn: string;
  /** How many rows it holds. */
  readonly count: number;
}

/** Who sends one workbook: the unit, or one union of a pool. */
export function recommenderOf({ unit, reportingUnit }: Pick<Submission, "unit" | "reportingUnit">): string {
  return reportingUnit ?? unit;
}

/** Equal for what one unit, or one union of a pool, has sent. */
export function senderKey(sender: Pick<Submission, "unit" | "reportingUnit">, notice: KnownPlaces): string {
  return `${sender.unit}\n${unionKey(recommenderOf(sender), notice)}`;
}

/** The same union's name however it is typed: 某公司工会 and 某公司工会委员会 are one. */
export function unionKey(name: string, notice: KnownPlaces): string {
  return unitKey(name, notice).replace(/委员会$/, "");
}
