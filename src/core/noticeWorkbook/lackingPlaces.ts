import { inIssuersName } from "../notice/issuerName";
import type { Award, Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";
import { kinds } from "../workbook/kinds/kinds";

/** Columns without which an award goes on, and something that clerk or city would do with it has no place. */
export function lackingPlaces(notice: Notice): NoticeMistake[] {
  const asksForReasons = Object.values(notice.rules).some(({ severity }) =>
    typeof severity === "object" ? Object.values(severity).includes("warning") : severity === "warning",
  );
  return notice.awards.flatMap((award, index) => {
    const lacks = (key: string) => !award.columns.some((column) => column.key === key);
    const told = (key: string, consequence: string): NoticeMistake => ({
      path: `awards.${index}.columns`,
      message: `本项目没有${named(key, award, notice)}栏，${consequence}；需要的请在《栏目》表补上`,
    });
    return [
      ...(asksForReasons && lacks("waiver") ? [told("waiver", "警告无处写明理由，只能更正")] : []),
      ...(lacks("cityOpinion") ? [told("cityOpinion", "通报名单和下届往届名单列不出本项目的对象")] : []),
    ];
  });
}

function named(key: string, { kind }: Award, notice: Notice): string {
  const header = kinds[kind].columns.find((column) => column.key === key)?.header ?? key;
  return `“${inIssuersName(header, notice)}”（${key}）`;
}

/** Groups of awards that must not overlap, of which there is only one. */
export function lonelyGroups({ noOverlap }: Notice): NoticeMistake[] {
  return noOverlap.flatMap((group, index) =>
    new Set(group).size > 1
      ? []
      : [{ path: `noOverlap.${index}`, message: "一组须有两个以上的项目；请补上另一个，不用的删去此行" }],
  );
}
