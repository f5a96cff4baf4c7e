import { defineRule } from "../rule";
import { spans } from "./spans";

/** No clause: sheets and columns stay as the template has them, so that every unit's can be put together. */
export default defineRule({
  meta: {
    id: "wb-header-changed",
    summary: "Report sheets and columns that are missing, renamed, repeated or added, with the rows that are not read",
    messages: {
      sheetMissing: "缺少工作表“{sheet}”；请从模板中补回，没有内容的也保留表头。",
      referenceMissing: "缺少工作表“{sheet}”，无法据此核对；请从模板中补回。",
      sheetRenamed: "工作表“{name}”应名为“{sheet}”，已按其读取；请改回原名。",
      sheetRepeated:
        "工作表“{name}”的栏目与“{sheet}”相同，其中第{rows}行共{count}条未读取；请移到“{sheet}”，不报送的请删除。",
      sheetUnclear:
        "工作表“{name}”的栏目与{sheets}都相同，从表名和标题看不出是哪一张，其中第{rows}行共{count}条未读取；请按内容改为其中一个表名，不报送的请删除。",
      tooManyRows:
        "工作表“{sheet}”有{count}行，远多于这样大小的文件所能申报的，未读取；请删去表格以外的多余行，另存为新的 .xlsx 后再试。",
      headersMissing: "工作表“{sheet}”中找不到表头，其内容未能读取；请按模板恢复表头。",
      missing: "缺少“{header}”栏；请按模板补回，不得删除栏目。",
      renamed: "表头应为“{header}”，实为“{text}”，已按“{header}”读取；请改回。",
      repeated: "“{header}”栏重复，只读取前一栏；请删去多余的一栏。",
      unknown: "“{text}”不是模板中的栏目，其内容不会读取；请删去，或移到另外的工作表。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    const { nameOf } = records.workbook;
    // Sheets that the city fills; without them some comparisons cannot be made, but nothing of the unit's is missing.
    const references: readonly string[] = [nameOf("quotaTable"), nameOf("priorHonours")];
    for (const seen of records.observations) {
      const at = [seen.at] as const;
      switch (seen.kind) {
        case "sheet-missing": {
          const messageId = references.includes(seen.sheet) ? "referenceMissing" : "sheetMissing";
          yield { messageId, at, data: { sheet: seen.sheet } };
          break;
        }
        case "sheet-renamed":
          yield { messageId: "sheetRenamed", at, data: { name: seen.at.sheet, sheet: seen.sheet } };
          break;
        case "second-sheet": {
          const data = { name: seen.at.sheet, rows: spans(seen.rows), count: seen.rows.length };
          const [sheet, other] = seen.sheets;
          if (other === undefined) yield { messageId: "sheetRepeated", at, data: { ...data, sheet } };
          else
            yield { messageId: "sheetUnclear", at, data: { ...data, sheets: seen.sheets.map((each) => `“${each}”`) } };
          break;
        }
        case "too-many-rows":
          yield { messageId: "tooManyRows", at, data: { sheet: seen.at.sheet, count: seen.count } };
          break;
        case "headers-missing":
          yield { messageId: "headersMissing", at, data: { sheet: seen.at.sheet } };
          break;
        case "header-missing":
          yield { messageId: "missing", at, data: { header: seen.header } };
          break;
        case "header-renamed": {
          const { header, text } = seen;
          const fix = { safe: false, edits: [{ at: seen.at, value: header }] } as const;
          yield { messageId: "renamed", at, data: { header, text }, fix };
          break;
        }
        case "header-repeated":
          yield { messageId: "repeated", at, data: { header: seen.header } };
          break;
        case "header-unknown":
          yield { messageId: "unknown", at, data: { text: seen.text } };
          break;
      }
    }
  },
});
