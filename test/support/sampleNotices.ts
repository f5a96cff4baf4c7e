import type { Inventor } from "../../scripts/samples/invent";
import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { type Counts, editsOfFilled, fillNotice, placeOf } from "../../scripts/samples/notices/fillNotice";
import { inspectData } from "../../src/app/inspectWorkbook";
import { formatCell } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import type { Issue } from "../../src/core/issues/issue";
import type { Notice, NoticeUnit } from "../../src/core/notice/notice";
import { withEdits } from "../../src/core/workbook/withEdits";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";

/** A unit's workbook as plain data, for many changes to one workbook. */
export async function givenUnit(notice: Notice, unit: NoticeUnit, seed = 1) {
  const empty = await openXlsx(await emptyFile(notice, unit)).read();
  return {
    empty,
    filled: (counts?: Counts) => {
      const filled = fillNotice(notice, unit, people(seed), counts);
      return { filled, data: withEdits(empty, editsOfFilled(notice, filled)) };
    },
  };
}

/** A cell by the keys of the notice; rows counted from 0. */
export function cellAt(notice: Notice, sheet: string, row: number, key: string): string {
  return formatCell(placeOf(notice, sheet, row, key));
}

/** `rule cell` of every issue above advice. */
export function found(data: WorkbookData, notice: Notice): string[] {
  return inspectData(data, notice)
    .issues.filter(({ severity }) => severity !== "advice")
    .map(sign);
}

function sign({ rule, at }: Pick<Issue, "rule" | "at">): string {
  return `${rule} ${formatCell(at[0])}`;
}

/** All texts that stand in a workbook, or in one of its sheets. */
export function textsIn(data: WorkbookData, name?: string): string[] {
  return data.sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap((sheet) => [sheet.name, ...sheet.rows.flatMap(({ cells }) => Array.from(cells, cellText))])
    .filter((text) => text !== "");
}

const surnames = [..."李王张杨赵岩刀和木白普罗段尹邓彭"];
const middle = [..."建秀志丽文春应云晓绍"];
const last = [..."国英强华山梅龙川滇昆平明"];

/** Invents persons and employers without a faker, which tests cannot load: other seeds, other people. */
export function people(seed: number): Inventor {
  let made = seed * 400;
  const pick = (list: readonly string[], index: number) => list[index % list.length] ?? "";
  return {
    person(bornFrom, bornTo) {
      const index = made++;
      const birthYear = bornFrom + (index % (bornTo - bornFrom + 1));
      return {
        name: pick(surnames, index) + pick(middle, Math.floor(index / 16)) + pick(last, Math.floor(index / 160)),
        sex: index % 2 === 0 ? "男" : "女",
        ethnicity: "汉族",
        birthYear,
        birth: `${birthYear}-${String((index % 12) + 1).padStart(2, "0")}`,
        phone: `139${String(12345678 + index * 7919).slice(-8)}`,
      };
    },
    company() {
      const index = made++;
      return `${pick(surnames, index)}${pick(last, Math.floor(index / 16))}${pick(middle, Math.floor(index / 192))}机械制造有限公司`;
    },
    trade: () => "焊工",
  };
}
