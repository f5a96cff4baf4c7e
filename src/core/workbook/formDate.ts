import type { Notice } from "../notice/notice";
import type { Nomination } from "./records";

/** The day as of which a form states ages: 填表日期, or the deadline where that is missing or of another year. */
export function formDate({ filledOn }: Nomination, notice: Notice): string {
  return filledOn.value?.startsWith(String(notice.year)) ? filledOn.value : lastFormDate(notice);
}

/** The last day on which a form can be filled. */
export function lastFormDate(notice: Notice): string {
  return notice.deadline.slice(0, 10);
}
