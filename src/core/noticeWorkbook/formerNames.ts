import { lookKey } from "../cells/characters";
import type { Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";

/** Titles of an award, its sheet, letter and form that lack its name, as they stay behind where it was renamed. */
export function formerNames({ awards }: Notice): NoticeMistake[] {
  return awards.flatMap(({ name, title, sheet, letter, form }, index) => {
    const titles: Readonly<Record<string, string | undefined>> = {
      title,
      "sheet.title": sheet.title,
      "letter.title.corrected": letter?.title.corrected.join(""),
      "form.title": form?.title,
    };
    return Object.entries(titles)
      .filter(([, text]) => text !== undefined && !lookKey(text).includes(lookKey(name)))
      .map(([part]) => ({
        path: `awards.${index}.${part}`,
        message: `其中没有项目名称“${name}”，请核对是否改名前的叫法`,
      }));
  });
}
