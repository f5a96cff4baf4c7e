import type { Notice } from "../../notice/notice";
import { nominationsOf } from "../../quotas/quotaUsage";
import { type Category, categories, categoryName } from "../../workbook/categories";
import type { Nomination, Records } from "../../workbook/records";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow, SheetDocument } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { listDocument } from "./listDocument";
import type { PriorRow } from "./priorSheet";

const columns = [8, 26, 34, 20];

/** 通报名单: whom the city has agreed to, category by category, as the notice of results lists them. */
export function resultSheet(records: Records, notice: Notice): SheetDocument {
  const whole = (value: string, style: TableCell["style"], least?: number) =>
    tableRow(columns, [{ value, style, span: columns.length }], { least });
  const lists = categories.flatMap((category): DocumentRow[] => {
    const agreed = agreedOf(records, category);
    if (agreed.length === 0) return [];
    const { title, measure } = notice.categories[category];
    return [
      whole(`${notice.year}年${title}（${agreed.length}${measure}）`, "section", 27),
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
  });
  return {
    name: "通报名单",
    columns,
    rows: [
      whole("命名名单", "title", 36),
      whole(`依据：${notice.documentNumber}　　市总工会意见为“同意”的列入`, "subtitle"),
      ...(lists.length > 0 ? lists : [whole("尚无市总工会意见为“同意”的对象。", "text")]),
    ],
    page: {
      orientation: "portrait",
      margins: { top: 25, bottom: 20, left: 20, right: 20 },
      pageNumbers: "dashes",
    },
  };
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
  return leader ? `${nomineeName(nomination)}（负责人：${leader}）` : nomineeName(nomination);
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
