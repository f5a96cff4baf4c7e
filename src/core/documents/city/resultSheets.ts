import { isBlank } from "../../cells/characters";
import { issuerName } from "../../notice/issuerName";
import type { Award, Notice } from "../../notice/notice";
import { kindOf } from "../../workbook/kinds/kinds";
import { nominationsOf } from "../../workbook/nominations";
import { type Person, personsIn } from "../../workbook/persons";
import type { Nomination, Records } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import { listPages, type PagedList } from "../listPages";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow, PageSetup, SheetDocument } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { listDocument } from "./listDocument";
import type { PriorRow } from "./priorSheet";

const columns = [8, 26, 34, 20];
const page: PageSetup = {
  orientation: "portrait",
  margins: { top: 25, bottom: 20, left: 20, right: 20 },
  pageNumbers: "dashes",
};

/** 通报名单: whom the city has agreed to, award by award, as the notice of results lists them. */
export function resultSheet(records: Records, notice: Notice): SheetDocument {
  const head = [
    wholeRow("命名名单", "title", 36),
    wholeRow(`依据：${notice.documentNumber}　　${issuerName(notice)}意见为“同意”的列入`, "subtitle"),
  ];
  const lists = resultLists(records, notice);
  const none = lists.length === 0 ? [wholeRow(`尚无${issuerName(notice)}意见为“同意”的对象。`, "text")] : [];
  const front = [...head, ...unreadRows(records, notice), ...none];
  const { rows, breaksBefore } = listPages(front, lists.map(pagedList), page);
  return { name: "通报名单", columns, rows, page: { ...page, breaksBefore } };
}

/** Names opinions that are neither 同意 nor 不同意, such as 已同意 or √: who has one is in no list. */
function unreadRows(records: Records, notice: Notice): DocumentRow[] {
  const unread = unreadOpinions(records).map((nomination) => {
    return `${nomination.award.name}${nomineeName(nomination)}（${nomination.cityOpinion.text.trim()}）`;
  });
  if (unread.length === 0) return [];
  const shown = unread.length > namedAtMost ? `${unread.slice(0, namedAtMost).join("、")}等` : unread.join("、");
  return [
    wholeRow(
      `${issuerName(notice)}意见未能识别的${unread.length}项未列入：${shown}；请改填“同意”或“不同意”后重新汇总。`,
      "errorBand",
    ),
  ];
}

const namedAtMost = 10;

/** Whose opinion is neither 同意 nor 不同意 nor blank. */
export function unreadOpinions({ nominations }: Records): readonly Nomination[] {
  return nominations.filter(({ cityOpinion: { value, text } }) => value === null && !isBlank(text));
}

/** Whom the city has agreed to of one award. */
export interface ResultList {
  /** 2020年昆明市金牌工人 */
  readonly title: string;
  readonly measure: string;
  /** As `resultHeaders` has the columns. */
  readonly lines: readonly (readonly (string | number)[])[];
}

export const resultHeaders = ["序号", "姓名（名称）", "单位", "推荐单位"] as const;

/** Award by award in the notice's order; those without anybody are left out. */
export function resultLists(records: Records, notice: Notice): ResultList[] {
  return notice.awards.flatMap((award) => {
    const lines = agreedOf(records, award).map((nomination, index) => [
      index + 1,
      nameOf(nomination),
      nomineeEmployer(nomination, notice),
      nomination.source.unit ?? "",
    ]);
    return lines.length === 0 ? [] : [{ title: `${notice.year}年${award.title}`, measure: award.measure, lines }];
  });
}

/** An award's part of the list: its heading, the table's head and a row for each. */
function pagedList({ title, measure, lines }: ResultList): PagedList {
  const styles = ["centredCell", "centredCell", "cell", "cell"] as const;
  const heads = resultHeaders.map((value) => ({ value, style: "headCell" as const }));
  return {
    heading: [wholeRow(`${title}（${lines.length}${measure}）`, "section", 27)],
    head: [tableRow(columns, heads)],
    lines: lines.map((cells) => {
      const drawn = cells.map((value, at) => ({ value, style: styles[at] ?? ("cell" as const) }));
      return [tableRow(columns, drawn)];
    }),
    end: [],
  };
}

function wholeRow(value: string, style: TableCell["style"], least?: number): DocumentRow {
  return tableRow(columns, [{ value, style, span: columns.length }], { least });
}

/** What 往届名单 calls the season in which somebody was named. */
export function editionOf({ year }: Notice): string {
  return `${year}年`;
}

/** 下届往届名单: the same people as the next year's 往届名单 takes them. */
export function nextPriorSheet(records: Records, notice: Notice): SheetDocument {
  const { name: listName, columns: standard } = standardWorkbook(notice).layoutOf("priorHonours");
  const rows = notice.awards.flatMap((award) =>
    agreedOf(records, award).flatMap((nomination) => priorRows(nomination, standard, notice)),
  );
  return listDocument({
    name: "下届往届名单",
    title: `${notice.year}年命名名单`,
    hint: `${issuerName(notice)}意见为“同意”的列入；下一届合并时可选本工作簿作名单，也可复制到下一届的“${listName}”。本表由程序生成，重新汇总时更新。`,
    columns: standard,
    rows: rows.map((row) => row.map((value) => ({ value }))),
    rowHeight: 18,
  });
}

function agreedOf(records: Records, award: Award): Nomination[] {
  return nominationsOf(records, award).filter(({ cityOpinion }) => cityOpinion.value === "同意");
}

function nameOf(nomination: Nomination): string {
  const leader = kindOf(nomination).namesIn(nomination).leader?.value;
  return leader ? `${nomineeName(nomination)}\n（负责人：${leader}）` : nomineeName(nomination);
}

/** A row for each person, or for an organisation; the number of the paper that names them is not known yet. */
function priorRows(nomination: Nomination, standard: readonly ColumnSpec[], notice: Notice): PriorRow[] {
  const { award, source } = nomination;
  const shared = {
    category: award.name,
    edition: editionOf(notice),
    teamName: kindOf(nomination).identityOf ? nomineeName(nomination) : null,
    unit: source.unit,
  };
  const persons = personsIn(nomination).map(factsOf);
  const rows = persons.length > 0 ? persons : [{ employer: nomineeEmployer(nomination, notice) }];
  return rows.map((facts) => {
    const cells: Readonly<Record<string, string | null>> = { ...shared, ...facts };
    return standard.map(({ key }) => cells[key] ?? null);
  });
}

function factsOf({ role, name, birth, employer }: Person) {
  return { role, name: name.value, birth: birth.value, employer: employer.value };
}
