import * as v from "valibot";
import { dictionaries } from "../../dictionaries/dictionaries";
import { atLeastOne, flag, length, sheetName, text, texts } from "./values";

/** The sheets and columns that a notice asks for. */

/** How a column's cells are read. `yearMonth` is `1985-06`, `date` `2020-09-10`, `dateTime` `2020-09-28 16:20`. */
export const columnTypes = [
  "text",
  "longText",
  "choice",
  "choices",
  "integer",
  "number",
  "yearMonth",
  "date",
  "dateTime",
] as const;
export type ColumnType = (typeof columnTypes)[number];

/**
 * What a column holds, where rules about such contents apply to every column of that kind. `assertion`: 是 or 否, and an
 * award's condition is not met by 否; `material`: whether a material is attached.
 */
const contents = [
  "personName",
  "phone",
  "email",
  "unitName",
  "recommendingUnit",
  "recordId",
  "photoFile",
  "post",
  "title",
  "assertion",
  "material",
] as const;
export type Content = (typeof contents)[number];

const dictionaryNames = Object.values(dictionaries).map(({ name }) => name);

/**
 * A column of a sheet. With a key of the sheet's catalogue, what is left out is as the catalogue has it; any other key is
 * the notice's own column, which needs at least a header and a type, and of which no rule knows what it means.
 */
export const columnChoice = v.strictObject({
  key: v.pipe(
    v.string("应为文字"),
    v.regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)?$/, "应为字母开头的键名，如 honourBasis"),
  ),
  header: v.optional(text),
  /** What other forms call the column; understood, and asked to be put right. */
  synonyms: v.optional(texts),
  type: v.optional(v.picklist(columnTypes, "应为栏目类型")),
  content: v.optional(v.picklist(contents, "应为内容类型")),
  required: v.optional(v.picklist(["always", "conditional", "optional"], "应为 always、conditional 或 optional")),
  /** When a conditional column is asked for, in the clerk's words: `初审结果为“同意推荐”时`. */
  when: v.optional(text),
  values: v.optional(texts),
  dictionary: v.optional(v.picklist(dictionaryNames, "应为字典中的列表")),
  noneAllowed: v.optional(flag),
  cityOnly: v.optional(flag),
  length: v.optional(length),
  group: v.optional(text),
  hint: v.optional(text),
  clause: v.optional(v.string("应为文字")),
  example: v.optional(text),
  width: v.optional(atLeastOne),
});
export type ColumnChoice = v.InferOutput<typeof columnChoice>;

/** A sheet of the standard workbook; what is left out is as the sheet's catalogue has it. */
export const sheetLayout = v.strictObject({
  name: v.optional(sheetName(31)),
  title: v.optional(text),
  hint: v.optional(text),
  /** What the directory in 填表说明 says of it. */
  about: v.optional(text),
  columns: v.optional(v.array(columnChoice, "应为列表")),
});
export type SheetLayout = v.InferOutput<typeof sheetLayout>;
