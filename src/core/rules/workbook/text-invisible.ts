import {
  compatibleIn,
  isPlainlySeen,
  isUsual,
  named,
  radicalsIn,
  seenText,
  standardIdeographs,
} from "../../cells/characters";
import { invisibleIn, type TextKind, withoutInvisible } from "../../cells/invisible";
import type { Field, FieldContent } from "../../workbook/records";
import type { ColumnSpec } from "../../workbook/schema";
import { defineFieldRule } from "../rule";

/**
 * No clause: two texts that look alike must be alike. Only short texts are trimmed: long ones are indented as they will
 * be printed. Spaces within names are name-spaces's, compatibility ideographs in names name-rare-char's.
 */
export default defineFieldRule({
  meta: {
    id: "text-invisible",
    summary:
      "Report spaces around a text, line breaks in short texts, characters that nobody sees, and those that look like others",
    messages: {
      invisible: "“{column}”含{found}，看不出但影响核对；请删去。",
      lineBreak: "“{column}”含{found}；请写在一行内，多项用“、”分开。",
      radical: "“{column}”中的{characters}是部首符号，看似汉字而无法核对；请改为“{standard}”。",
      compatible: "“{column}”中的{characters}不是标准编码，其他程序无法比对；请核对字形，改为“{standard}”。",
    },
    fix: "safe",
  },
  columns: () => true,
  asked: isOdd,
  *check(field) {
    const { at, text, column } = field;
    const kind = kindOf(column);
    if (kind === "long" && isUsual(text)) return;
    const found = invisibleIn(text, kind);
    // Whether two lines are one text or two items is for the clerk to say.
    const hasBreak = found.includes("换行");
    const fix = () => ({ safe: !hasBreak, edits: [{ at, value: cleaned(field, kind) }] }) as const;
    if (found.length > 0) {
      const data = { column: column.header, found };
      yield { messageId: hasBreak ? "lineBreak" : "invisible", at: [at], data, fix: fix() };
    }
    const radicals = radicalsIn(text);
    if (radicals.length > 0) {
      const data = { column: column.header, ...lookAlikes(radicals, seenText) };
      yield { messageId: "radical", at: [at], data, fix: fix() };
    }
    const compatible = kind === "short" ? compatibleIn(text) : [];
    if (compatible.length > 0) {
      const data = { column: column.header, ...lookAlikes(compatible, standardIdeographs) };
      const edits = [{ at, value: standardIdeographs(cleaned(field, kind)) }] as const;
      yield { messageId: "compatible", at: [at], data, fix: { safe: false, edits } };
    }
  },
});

/** What is written otherwise than wanted gets its clean form from the rule that says so. */
function isOdd({ reading, text }: FieldContent): boolean {
  return reading === "plain" && !isPlainlySeen(text);
}

function lookAlikes(characters: readonly string[], standard: (text: string) => string) {
  return { characters: characters.map(named), standard: characters.map(standard).join("、") };
}

function kindOf({ type, content, key }: ColumnSpec): TextKind {
  if (type === "longText" || key === "waiver") return "long";
  return content === "personName" ? "name" : "short";
}

/** 编号 and dates have a form of their own, which no space is part of. */
function cleaned({ text, column, value }: Field, kind: TextKind): string {
  const isFormal = column.type !== "text" && column.type !== "longText" && typeof value === "string";
  return isFormal ? seenText(text).trim() : withoutInvisible(text, kind);
}
