import type { Award, Notice } from "../notice/notice";
import { letterOf, screeningOf } from "../workbook/nominations";
import type { Records } from "../workbook/records";
import { recommendedOf } from "./quotaUsage";

/** What a unit hands in for an award for which it recommends somebody. */
export interface HandedIn {
  readonly award: Award;
  readonly recommended: number;
  /** Null where the award has no letter. `made`: it stands in the workbook, and is no draft. */
  readonly letter: { readonly copies: number; readonly made: boolean } | null;
  /** Of each nomination's form; null where it has none, or the notice asks for no paper. */
  readonly form: { readonly copies: number; readonly seals: readonly string[] } | null;
  /** The days on which the list was public; null while they are not entered. */
  readonly publicity: { readonly from: string; readonly to: string } | null;
}

/** 报送清单: what is printed, sealed and handed in, award by award, by the notice and what the unit recommends. */
export function handInList(records: Records, notice: Notice): HandedIn[] {
  return notice.awards.flatMap((award): HandedIn[] => {
    const recommended = recommendedOf(records, award).length;
    if (recommended === 0) return [];
    const screening = screeningOf(records, award);
    const from = screening?.publicFrom.value ?? null;
    const to = screening?.publicTo.value ?? null;
    const copies = records.unitInfo[0]?.letterCopies.value ?? notice.letterCopies;
    return [
      {
        award,
        recommended,
        letter: award.letter && { copies, made: letterOf(records, award)?.isDraft === false },
        form: award.form && award.copies !== null ? { copies: award.copies, seals: award.seals } : null,
        publicity: from !== null && to !== null ? { from, to } : null,
      },
    ];
  });
}
