import { groupBy } from "../../cells/groupBy";
import type { Notice } from "../../notice/notice";
import { type ComparedQuota, compareQuotas } from "../../quotas/quotaComparison";
import { type Category, categories, categoryName } from "../../workbook/categories";
import type { Records } from "../../workbook/records";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { SheetDocument } from "../sheetDocument";
import { type ListCell, listDocument } from "./listDocument";

/** The headers under which 名额分配 has the same, so that the sheet is read as that. */
const allotment: Readonly<Record<Category, string | null>> = {
  gold: headerOf("goldQuota"),
  pair: null,
  station: headerOf("stationCeiling"),
  studio: headerOf("studioCeiling"),
};

/** 名额对照: what each unit was allotted and has sent, and who has sent nothing yet. */
export function quotaSheet(records: Records, notice: Notice): SheetDocument {
  const sent = groupBy(records.unitInfo, ({ source }) => source.unit);
  const units = groupBy(compareQuotas(records, notice), ({ unit }) => unit);
  return listDocument({
    name: "名额对照",
    title: "名额使用对照表",
    hint: "同意推荐的计入名额；共用名额的各工会合并计算。本表由程序生成，重新汇总时更新。",
    columns: [
      { header: headerOf("unit"), width: 24 },
      { header: "报送情况", width: 10 },
      ...categories.flatMap((category) => {
        const name = categoryName[category];
        const limit = allotment[category];
        return [
          ...(limit === null ? [] : [{ header: limit, width: 10 }]),
          { header: `${name}收到`, width: 10 },
          { header: `${name}同意推荐`, width: 10 },
          ...(limit === null
            ? []
            : [
                { header: `${name}超出`, width: 10 },
                { header: `${name}未用`, width: 10 },
              ]),
        ];
      }),
    ],
    rows: [...units].map(([unit, compared]): ListCell[] => {
      const files = sent.get(unit.name)?.length ?? 0;
      return [
        { value: unit.name },
        files === 0
          ? { value: "未报送", style: "warningCell" }
          : { value: unit.pooled ? `已报送${files}份` : "已报送", style: "centredCell" },
        ...compared.flatMap(figures),
      ];
    }),
  });
}

function figures({ category, allotted, received, recommended, over, left }: ComparedQuota): ListCell[] {
  const counts: ListCell[] = [received, recommended].map((value) => ({ value, style: "centredCell" }));
  if (allotment[category] === null) return counts;
  return [
    { value: allotted, style: "centredCell" },
    ...counts,
    { value: over, style: over > 0 ? "errorCell" : "centredCell" },
    { value: left, style: "centredCell" },
  ];
}

function headerOf(key: (typeof standardWorkbook.quotaTable.columns)[number]["key"]): string {
  return standardWorkbook.quotaTable.columns.find((column) => column.key === key)?.header ?? key;
}
