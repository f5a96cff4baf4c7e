import { isBlank } from "../../cells/characters";
import type { Notice } from "../../notice/notice";
import { nominationsOf } from "../../quotas/quotaUsage";
import { type Category, categories, categoryName } from "../../workbook/categories";
import type { Nomination, Records } from "../../workbook/records";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow, SheetDocument } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { breaksBeforeLists } from "./listBreaks";
import { listDocument } from "./listDocument";
import type { PriorRow } from "./priorSheet";

const columns = [8, 26, 34, 20];

/** 通报名单: whom the city has agreed to, category by category, as the notice of results lists them. */
export function resultSheet(records: Records, notice: Notice): SheetDocument {
  const starts: number[] = [];
  const head = [
    wholeRow("命名名单", "title", 36),
    wholeRow(`依据：${notice.documentNumber}　　市总工会意见为“同意”的列入`, "subtitle"),
  ];
  const rows = [...head, ...unreadRows(records, notice)];
  for (const category of categories) {
    const list = categoryRows(agreedOf(records, category), category, notice);
    if (list.length > 0) starts.push(rows.length + 1);
    rows.push(...list);
  }
  if (starts.length === 0) rows.push(wholeRow("尚无市总工会意见为“同意”的对象。", "text"));
  const margins = { top: 25, bottom: 20, left: 20, right: 20 };
  return {
    name: "通报名单",
    columns,
    rows,
    page: {
      orientation: "portrait",
      margins,
      pageNumbers: "dashes",
      breaksBefore: breaksBeforeLists(rows, starts, margins),
    },
  };
}

/** Names opinions that are neither 同意 nor 不同意, such as 已同意 or √: who has one is in no list. */
function unreadRows(records: Records, notice: Notice): DocumentRow[] {
  const unread = categories.flatMap((category) =>
    nominationsOf(records, category)
      .filter(({ cityOpinion: { value, text } }) => value === null && !isBlank(text))
      .map((nomination) => {
        const { name } = notice.categories[category];
        return `${name}${nomineeName(nomination)}（${nomination.cityOpinion.text.trim()}）`;
      }),
  );
  if (unread.length === 0) return [];
  const shown = unread.length > namedAtMost ? `${unread.slice(0, namedAtMost).join("、")}等` : unread.join("、");
  return [
    wholeRow(
      `市总工会意见未能识别的${unread.length}项未列入：${shown}；请改填“同意”或“不同意”后重新汇总。`,
      "errorBand",
    ),
  ];
}

const namedAtMost = 10;

/** A category's part of the list: its heading, the table's head and a row for each; nothing without any. */
function categoryRows(agreed: readonly Nomination[], category: Category, notice: Notice): DocumentRow[] {
  if (agreed.length === 0) return [];
  const { title, measure } = notice.categories[category];
  return [
    wholeRow(`${notice.year}年${title}（${agreed.length}${measure}）`, "section", 27),
    tableRow(
      columns,
      ["序号", "姓名（名称）", "单位", "推荐单位"].map((value) => ({ value, style: "headCell" as const })),
    ),
    ...agreed.map((nomination, index) =>
      tableRow(columns, [
        { value: index + 1, style: "centredCell" },
        { value: nameOf(nomination), style: "centredCell" },
        { value: nomineeEmployer(nomination), style: "cell" },
        { value: nomination.source.unit, style: "cell" },
      ]),
    ),
  ];
}

function wholeRow(value: string, style: TableCell["style"], least?: number): DocumentRow {
  return tableRow(columns, [{ value, style, span: columns.length }], { least });
}

/** 下届往届名单: the same people as the next year's 往届名单 takes them. */
export function nextPriorSheet(records: Records, notice: Notice): SheetDocument {
  const spec = standardWorkbook.priorHonours;
  const rows = categories.flatMap((category) =>
    agreedOf(records, category).flatMap((nomination) => priorRows(nomination, category, notice)),
  );
  return listDocument({
    name: "下届往届名单",
    title: `${notice.year}年命名名单`,
    hint: "市总工会意见为“同意”的列入；可复制到下一届的“往届名单”。本表由程序生成，重新汇总时更新。",
    columns: spec.columns,
    rows: rows.map((row) => row.map((value) => ({ value }))),
    rowHeight: 18,
  });
}

function agreedOf(records: Records, category: Category): Nomination[] {
  return nominationsOf(records, category).filter(({ cityOpinion }) => cityOpinion.value === "同意");
}

function nameOf(nomination: Nomination): string {
  const leader = "leader" in nomination ? nomination.leader.name.value : null;
  return leader ? `${nomineeName(nomination)}\n（负责人：${leader}）` : nomineeName(nomination);
}

/** In the order of the columns of 往届名单; the number of the paper that names them is not known yet. */
function priorRows(nomination: Nomination, category: Category, notice: Notice): PriorRow[] {
  const head = [categoryName[category], `${notice.year}年`];
  const { unit } = nomination.source;
  const person = (role: string, { name, birth, employer }: Person, team: string | null): PriorRow => [
    ...head,
    role,
    name.value,
    birth.value,
    employer.value,
    team,
    unit,
    null,
  ];
  if ("master" in nomination) {
    return [person("师傅", nomination.master, null), person("徒弟", nomination.apprentice, null)];
  }
  if ("leader" in nomination) {
    return [person("负责人", { ...nomination.leader, employer: nomination.hostUnit }, nomination.name.value)];
  }
  return [person("本人", nomination, null)];
}

interface Person {
  readonly name: { readonly value: string | null };
  readonly birth: { readonly value: string | null };
  readonly employer: { readonly value: string | null };
}
