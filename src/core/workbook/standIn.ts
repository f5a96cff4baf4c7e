import { memoised, remembered } from "../cells/memoised";
import { isAddress, isFiller, isHalfName, isPlaceholder } from "../notice/isPlaceholder";
import type { Notice } from "../notice/notice";
import type { Field } from "./records";
import type { ColumnSpec } from "./schema";

/**
 * Whether a field holds what only stands in for its contents: a `placeholder` (待定, aaa), or `half` a name (王某). What a
 * column is for decides about letters, digits and names: 111 is a quantity, and an account may speak of 某厂.
 */
export function standIn({ column, text }: Pick<Field, "column" | "text">, notice: Notice): StandIn | null {
  return judges(notice)(column)(text);
}

type StandIn = "placeholder" | "half";

/** Every cell is asked about, by several rules. */
const judges = memoised((notice: Notice) => {
  const judge = (isOfWords: boolean, isHalf: (text: string) => boolean) =>
    remembered((text): StandIn | null => {
      if (isPlaceholder(notice, text) || (isOfWords && isFiller(text))) return "placeholder";
      return isHalf(text) ? "half" : null;
    });
  const never = () => false;
  const ofWords = { ofNames: judge(true, isHalfName), others: judge(true, never) };
  const others = { ofNames: judge(false, isHalfName), others: judge(false, never) };
  const ofPersons = judge(true, (text) => isHalfName(text) || isAddress(text));
  return memoised((column: ColumnSpec) => {
    if (column.content === "personName") return ofPersons;
    return (isOfWords(column) ? ofWords : others)[isOfNames(column) ? "ofNames" : "others"];
  });
});

/** What is written in words holds no bare letters or digits; of a notice's own columns nobody knows. */
function isOfWords({ type, content, key, own }: ColumnSpec): boolean {
  if (content !== undefined) return namedContents.includes(content);
  return (type === "text" || type === "longText") && !own && !numbered.includes(key);
}

/** Short texts that every record has are names, or name something; free remarks are neither. */
function isOfNames({ type, content, key, own, required }: ColumnSpec): boolean {
  if (content !== undefined) return content === "personName" || content === "unitName";
  return key === "experts" || (type === "text" && required === "always" && !own);
}

const namedContents: readonly ColumnSpec["content"][] = ["personName", "unitName", "post", "title"];

/** 统一社会信用代码, 发文字号, and an area in square metres. */
const numbered: readonly string[] = ["code", "documentNumber", "venueDetail"];
