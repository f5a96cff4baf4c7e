import { chineseDate } from "../../cells/chineseDate";
import type { Issue } from "../../issues/issue";
import { issuesByCategory } from "../../issues/issuesByCategory";
import { tally } from "../../issues/report";
import type { Notice } from "../../notice/notice";
import { rankedOf } from "../../quotas/quotaUsage";
import { type Category, categories, categoryName, categoryOfName } from "../../workbook/categories";
import type { LetterSheet, Nomination, Records } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

/** Whether each category can be handed in: open errors and warnings, letter, 公示 and seals. */
export function readinessRows(records: Records, notice: Notice, issues: readonly Issue[]): DocumentRow[] {
  const byCategory = issuesByCategory(issues, records);
  return [
    row(["类别", "错误", "警告", "承诺书", "公示", "盖章齐全", "结论"].map((value) => ({ value, style: "headCell" }))),
    ...categories.map((category) => {
      const recommended = rankedOf(records, category);
      const { error, warning } = tally(byCategory[category]);
      const sealed = recommended.filter((nomination) => isSealed(nomination, notice)).length;
      const { measure } = notice.categories[category];
      const hasAny = recommended.length > 0;
      return row([
        { value: categoryName[category], style: "headCell" },
        { value: error, style: error > 0 ? "errorCell" : "centredCell" },
        { value: warning, style: warning > 0 ? "warningCell" : "centredCell" },
        { value: hasAny ? letterState(letterOf(records, category)) : "—", style: "centredCell" },
        { value: hasAny ? publicity(records, category) : "—", style: "centredCell" },
        { value: hasAny ? `${sealed}/${recommended.length}${measure}` : "—", style: "centredCell" },
        verdict({ hasAny, hasLetter: letterOf(records, category) !== undefined, error, warning }),
      ]);
    }),
  ];
}

const spans = [1, 1, 1, 1, 2, 1, 1];

function row(cells: readonly TableCell[]): DocumentRow {
  return tableRow(
    summaryColumns,
    cells.map((cell, index) => ({ ...cell, span: spans[index] ?? 1 })),
  );
}

function isSealed({ seals }: Nomination, { material }: Notice): boolean {
  return material.seals.every((seal) => seals.value?.includes(seal));
}

function letterOf({ letters }: Records, category: Category): LetterSheet | undefined {
  return letters.find((letter) => letter.category === category);
}

function letterState(letter: LetterSheet | undefined): string {
  if (!letter) return "未生成";
  return letter.edited ? "已生成，有手工改动" : "已生成";
}

function publicity({ screening }: Records, category: Category): string {
  const row = screening.find(({ category: { value } }) => categoryOfName(value) === category);
  const [from, to] = [row?.publicFrom.value, row?.publicTo.value];
  if (!from || !to) return "未填公示时间";
  return `${chineseDate(from)}至${chineseDate(to)}，${row?.objection.value ?? "未填异议情况"}`;
}

function verdict({
  hasAny,
  hasLetter,
  error,
  warning,
}: {
  readonly hasAny: boolean;
  readonly hasLetter: boolean;
  readonly error: number;
  readonly warning: number;
}): TableCell {
  if (error > 0) return { value: "须改正", style: "errorCell" };
  if (warning > 0) return { value: "须说明", style: "warningCell" };
  if (!hasAny) return { value: "无推荐", style: "centredCell" };
  return hasLetter ? { value: "可以上报", style: "centredCell" } : { value: "待出承诺书", style: "adviceCell" };
}
