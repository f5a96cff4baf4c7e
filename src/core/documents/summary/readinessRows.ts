import { chineseDate } from "../../cells/chineseDate";
import type { Issue } from "../../issues/issue";
import { issuesByAward } from "../../issues/issuesByAward";
import { tally } from "../../issues/report";
import type { Award, Notice } from "../../notice/notice";
import { rankedOf } from "../../quotas/quotaUsage";
import { submissionKey } from "../../quotas/submissions";
import { letterOf, screeningOf } from "../../workbook/nominations";
import type { LetterSheet, Nomination, Records } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

/** Whether the nominations for each award can be handed in: open errors and warnings, letter, 公示 and seals. Of the city's, who sent it. */
export function readinessRows(records: Records, notice: Notice, issues: readonly Issue[]): DocumentRow[] {
  const byAward = issuesByAward(issues, records);
  const isCity = records.scope === "city";
  const headers = ["类别", "错误", "警告", ...(isCity ? ["推荐单位"] : ["承诺书", "公示"]), "盖章齐全", "结论"];
  const spans = isCity ? [1, 1, 1, 2, 2, 1] : [1, 1, 1, 1, 2, 1, 1];
  const row = (cells: readonly TableCell[]) =>
    tableRow(
      summaryColumns,
      cells.map((cell, index) => ({ ...cell, span: spans[index] ?? 1 })),
    );
  return [
    row(headers.map((value) => ({ value, style: "headCell" }))),
    ...notice.awards.map((award) => {
      const recommended = rankedOf(records, award);
      const { error, warning } = tally(byAward[award.id] ?? []);
      const sealed = recommended.filter((nomination) => isSealed(nomination)).length;
      const { name, measure } = award;
      const hasAny = recommended.length > 0;
      const letter = letterOf(records, award);
      const states = isCity
        ? [`${new Set(recommended.map(submissionKey)).size}个`]
        : [
            award.letter ? letterState(letter) : "不需要",
            notice.sheets.screening ? publicity(records, award) : "不需要",
          ];
      return row([
        { value: name, style: "headCell" },
        { value: error, style: error > 0 ? "errorCell" : "centredCell" },
        { value: warning, style: warning > 0 ? "warningCell" : "centredCell" },
        ...[...states, asksForSeals(recommended) ? `${sealed}/${recommended.length}${measure}` : "不需要"].map(
          (state): TableCell => {
            return { value: hasAny ? state : "—", style: "centredCell" };
          },
        ),
        verdict({ hasAny, done: isCity ? "无问题" : letter || !award.letter ? "可以上报" : null, error, warning }),
      ]);
    }),
  ];
}

/** Whether the award has a column that tells which seals a nomination bears. */
function asksForSeals(recommended: readonly Nomination[]): boolean {
  return recommended.some(({ seals, award }) => award.seals.length > 0 && seals.reading !== "absent");
}

function isSealed({ seals, award }: Nomination): boolean {
  return award.seals.every((seal) => seals.value?.includes(seal));
}

function letterState(letter: LetterSheet | undefined): string {
  if (!letter) return "未生成";
  if (letter.isDraft) return "草稿";
  return letter.edited ? "已生成，有手工改动" : "已生成";
}

function publicity(records: Records, award: Award): string {
  const row = screeningOf(records, award);
  const [from, to] = [row?.publicFrom.value, row?.publicTo.value];
  if (!from || !to) return "未填公示时间";
  return `${chineseDate(from)}至${chineseDate(to)}，${row?.objection.value ?? "未填异议情况"}`;
}

function verdict({
  hasAny,
  done,
  error,
  warning,
}: {
  readonly hasAny: boolean;
  /** Null as long as the letter is missing. */
  readonly done: string | null;
  readonly error: number;
  readonly warning: number;
}): TableCell {
  if (error > 0) return { value: "须改正", style: "errorCell" };
  if (warning > 0) return { value: "须说明", style: "warningCell" };
  if (!hasAny) return { value: "无推荐", style: "centredCell" };
  return done === null ? { value: "待出承诺书", style: "adviceCell" } : { value: done, style: "centredCell" };
}
