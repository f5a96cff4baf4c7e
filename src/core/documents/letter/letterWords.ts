import { chineseDate } from "../../cells/chineseDate";
import { formatMessage } from "../../issues/formatMessage";
import type { Award, Notice } from "../../notice/notice";
import type { Letter } from "../../notice/schema/letter";
import { nameList } from "../../workbook/nameList";
import { screeningOf } from "../../workbook/nominations";
import type { Records } from "../../workbook/records";

/** A letter's sentences, its blanks filled in or left to be filled by hand. */
export interface LetterWords {
  /** 发文机关标志 */
  readonly letterhead: string;
  /** 发文字号; null: the letter has none. */
  readonly documentNumber: string | null;
  readonly title: readonly string[];
  readonly addressee: string;
  readonly opening: string;
  readonly review: string;
  readonly proposed: string;
  readonly pledge: string;
  readonly signature: string;
  readonly date: string;
  readonly headers: readonly string[];
}

const blank = "＿＿";

/** In the wording that the notice chooses. */
export function letterWords(records: Records, notice: Notice, award: Award & { readonly letter: Letter }): LetterWords {
  const { letters, year } = notice;
  const { letter } = award;
  const chosen = <T>({
    corrected,
    literal = corrected,
  }: {
    readonly corrected: T;
    readonly literal?: T | undefined;
  }) => (letters.wording === "literal" ? literal : corrected);
  const [unit] = records.unitInfo;
  const screening = screeningOf(records, award);
  const fullName = unit?.unitFullName.value ?? unit?.source.unit ?? unit?.unit.value ?? "××总工会";
  const dateOrBlank = (date: string | null | undefined) => (date ? chineseDate(date) : `${year}年${blank}月${blank}日`);

  return {
    letterhead: unit?.letterhead.value ?? `${fullName}文件`,
    documentNumber: unit?.documentNumber.value ?? null,
    title: chosen(letter.title),
    addressee: `${notice.issuer}：`,
    opening: formatMessage(letters.opening, {
      until: dateOrBlank(screening?.receivedUntil.value),
      material: chosen(letter.received),
      received: screening?.received.value ?? blank,
    }),
    review: formatMessage(letters.review, {
      reviewedOn: dateOrBlank(screening?.reviewedOn.value),
      experts:
        nameList(screening?.experts.value ?? "")
          .map(({ text }) => text)
          .join("、") || blank.repeat(4),
      panel: screening?.panelSize.value ?? blank,
    }),
    proposed: chosen(letter.proposed),
    pledge: letters.pledge,
    signature: `单位（盖章）：${fullName}`,
    date: screening?.letterOn.value ? chineseDate(screening.letterOn.value) : "　　　　年　　月　　日",
    headers: letter.columns.map(({ header }) => chosen(header)),
  };
}
