import { type CellRef, columnLetters, formatCell } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import type { Observation } from "../../workbook/observations";
import { defineRule } from "../rule";
import { spans } from "./fromTo";

/**
 * No clause: sheets and columns stay as the template has them, so that every unit's can be put together. What is
 * understood all the same is advice; of a sheet's columns each thing is said once.
 */
export default defineRule({
  meta: {
    id: "wb-header-changed",
    summary: "Report sheets and columns that are missing, renamed, repeated or added, with the rows that are not read",
    messages: {
      sheetMissing: "缺少工作表{sheets}；请从模板中补回，没有内容的也保留表头。",
      referenceMissing: "缺少工作表{sheets}，无法据此核对；请从模板中补回。",
      sheetRenamed: "工作表“{name}”应名为“{sheet}”，已按其读取；请改回原名。",
      sheetRepeated:
        "工作表“{name}”与“{sheet}”栏目相同而内容不同，这张表只能有一份，本表第{rows}行未读取；请核对以哪一份为准，把应报的填入“{sheet}”，删除另一份。",
      sheetsJoined: "“{sheet}”的内容分在{parts}，已合在一起读取，名额合并计算；请核对是否都要报送，不报送的请删除。",
      sheetCopied:
        "工作表“{name}”第{rows}行的内容“{sheet}”中都有，未重复计入；确是同一份的请删除此表，另有其人、其事的请更正。",
      sheetBlank: "工作表“{name}”没有填写内容，读取的是“{sheet}”；不用的请删除。",
      sheetUnclear:
        "工作表“{name}”的栏目与{sheets}都相同，从表名和标题看不出是哪一张，其中第{rows}行共{count}条未读取；请按内容改为其中一个表名，不报送的请删除。",
      tooManyRows:
        "工作表“{sheet}”有{count}行，远多于这样大小的文件所能申报的，未读取；请删去表格以外的多余行，另存为新的 .xlsx 后再试。",
      headersMissing: "工作表“{sheet}”中找不到表头，其内容未能读取；请按模板恢复表头。",
      missing: "缺少{headers}栏；请按模板补回，不得删除栏目。",
      optionalMissing: "没有{headers}栏，可不填；需要填写的请按模板补回。",
      renamed: "表头与模板写法不同：{pairs}，已按模板的栏目读取；请核对，可改回模板的写法。",
      unsure: "表头{texts}像是{headers}栏，无法确定哪个是哪个，均未读取；请确认后按模板改正表头。",
      repeated: "“{header}”栏重复，只读取了{read}列；请核对以哪一栏为准，删去另一栏。",
      unknown: "{texts}不是模板中的栏目，按本单位自加的栏目保留，不作校验，汇总时随该行一并带上。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    const { nameOf } = records.workbook;
    // Sheets that the city fills; without them some comparisons cannot be made, but nothing of the unit's is missing.
    const references: readonly string[] = [nameOf("quotaTable"), nameOf("priorHonours")];
    const seenAs = <K extends Observation["kind"]>(kind: K) =>
      records.observations.filter((seen): seen is Extract<Observation, { kind: K }> => seen.kind === kind);
    const bySheet = <T extends { readonly at: CellRef }>(seen: readonly T[]) =>
      groupBy(seen, ({ at }) => at.sheet).values();

    for (const [isReference, seen] of groupBy(seenAs("sheet-missing"), ({ sheet }) => references.includes(sheet))) {
      const data = { sheets: seen.map(({ sheet }) => quoted(sheet)) };
      yield { messageId: isReference ? "referenceMissing" : "sheetMissing", at: [seen[0].at], data };
    }
    for (const { sheet, at } of seenAs("sheet-renamed")) {
      yield { messageId: "sheetRenamed", at: [at], data: { name: at.sheet, sheet } };
    }
    for (const { sheet, parts, at } of seenAs("split-table")) {
      const data = { sheet, parts: parts.map(({ name, count }) => `“${name}”（${count}条）`) };
      yield { messageId: "sheetsJoined", at: [at], data };
    }
    for (const { of, rows, at } of seenAs("copied-sheet")) {
      yield { messageId: "sheetCopied", at: [at], data: { name: at.sheet, rows: spans(rows), sheet: of } };
    }
    for (const { read, at } of seenAs("blank-sheet")) {
      yield { messageId: "sheetBlank", at: [at], data: { name: at.sheet, sheet: read } };
    }
    for (const { sheets, rows, at } of seenAs("second-sheet")) {
      const data = { name: at.sheet, rows: spans(rows) };
      yield sheets.length === 1
        ? { messageId: "sheetRepeated", at: [at], data: { ...data, sheet: sheets[0] } }
        : { messageId: "sheetUnclear", at: [at], data: { ...data, count: rows.length, sheets: sheets.map(quoted) } };
    }
    for (const { count, at } of seenAs("too-many-rows")) {
      yield { messageId: "tooManyRows", at: [at], data: { sheet: at.sheet, count } };
    }
    for (const { at } of seenAs("headers-missing")) {
      yield { messageId: "headersMissing", at: [at], data: { sheet: at.sheet } };
    }

    for (const ofSheet of bySheet(seenAs("header-missing"))) {
      for (const [wanted, seen] of groupBy(ofSheet, (each) => each.wanted)) {
        const data = { headers: seen.map(({ header }) => quoted(header)) };
        yield { messageId: wanted ? "missing" : "optionalMissing", at: cellsOf(seen), data };
      }
    }
    for (const seen of bySheet(seenAs("header-renamed"))) {
      const pairs = seen.map(({ text, header }) => `${quoted(text)}（${quoted(header)}）`);
      const [first, ...others] = seen.map(({ at, header }) => ({ at, value: header }));
      if (!first) continue;
      yield {
        messageId: "renamed",
        at: cellsOf(seen),
        data: { pairs },
        fix: { safe: false, edits: [first, ...others] },
      };
    }
    for (const { texts, headers, cells } of seenAs("header-unsure")) {
      yield { messageId: "unsure", at: cells, data: { texts: texts.map(quoted), headers: headers.map(quoted) } };
    }
    for (const { header, read, at } of seenAs("header-repeated")) {
      yield { messageId: "repeated", at: [at, read], data: { header, read: columnLetters(read.column) } };
    }
    for (const seen of bySheet(seenAs("header-unknown"))) {
      yield { messageId: "unknown", at: cellsOf(seen), data: { texts: seen.map(({ text }) => quoted(text)) } };
    }
  },
});

/** The cells of what was seen, each once: missing columns are told beside their neighbours. */
function cellsOf([first, ...others]: NonEmpty<{ readonly at: CellRef }>): NonEmpty<CellRef> {
  const known = new Set([formatCell(first.at)]);
  const more = others.map(({ at }) => at).filter((at) => !known.has(formatCell(at)) && known.add(formatCell(at)));
  return [first.at, ...more];
}

function quoted(text: string): string {
  return `“${text}”`;
}
