import type { Cell } from "../../../core/cells/cellValue";
import { isDateFormat } from "../../../core/cells/dates";
import { damaged } from "../package/damaged";
import type { Weigh } from "../package/limits";
import { isTrue } from "../package/parseXml";
import { generalFormat } from "./builtInFormats";
import type { CellPictures } from "./cellPictures";
import type { NumberCells } from "./numberCells";
import { PlainText } from "./plainText";
import { serialOfIso } from "./serialOfIso";
import type { TextCells } from "./textCells";

/** What the cells of all sheets of a workbook share. */
export interface CellContext {
  readonly date1904: boolean;
  /** By style index. */
  readonly formats: readonly string[];
  /** By index of the shared-string table; null where the text is empty. The table is read when it is first asked for. */
  readonly strings: () => readonly (Cell | null)[];
  /** For the texts that stand in the cells themselves. */
  readonly texts: TextCells;
  readonly numbers: NumberCells;
  readonly pictureIn: CellPictures;
  readonly weigh: Weigh;
}

/**
 * A cell as it stands in the file; `type`, `style` and `metadata` are its attributes `t`, `s` and `vm`. What is given as a
 * number is written just as JavaScript would write it.
 */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: string | number | undefined;
  readonly metadata: string | undefined;
  /** Null where the writer left it out. */
  readonly value: string | number | PlainText | null;
  readonly formula: string | null;
}

/** A character of a formula weighs more than its bytes: to spell out one that was filled down takes its time. */
const formulaBytes = 20;

/** Null for a blank cell. Throws `HostError`. */
export function makeCell(raw: RawCell, context: CellContext): Cell | null {
  const { formula, metadata } = raw;
  if (formula !== null) context.weigh(formulaBytes * formula.length);
  const picture = formula === null && metadata === undefined ? null : context.pictureIn(raw);
  const content: Cell | null = picture === null ? readValue(raw, context) : { kind: "picture", name: picture };
  if (formula === null) return content;
  if (content) return { ...content, formula };
  const empty = { kind: "text", text: "", formula } as const;
  // Only a result that is a text can be empty.
  return raw.value === null || raw.type !== "str" ? { ...empty, uncalculated: true } : empty;
}

function readValue({ type, style, value }: RawCell, context: CellContext): Cell | null {
  if (value === null || value === "") return null;
  if (value instanceof PlainText) return context.texts.ofPlain(value);
  switch (type) {
    case "s": {
      const shared = context.strings()[Number(value)];
      if (shared === undefined) throw damaged("共享文本");
      return shared;
    }
    case "str":
    case "inlineStr":
      return context.texts.ofString(String(value));
    case "b":
      return { kind: "boolean", boolean: isTrue(String(value)) };
    case "e":
      return { kind: "error", code: String(value) };
    case "d":
      return readDate(String(value), formatOf(style, context), context.date1904);
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return { kind: "text", text: String(value) };
      return context.numbers(number, formatOf(style, context));
    }
  }
}

function formatOf(style: RawCell["style"], { formats }: CellContext): string {
  return formats[Number(style ?? 0)] ?? generalFormat;
}

function readDate(iso: string, format: string, date1904: boolean): Cell {
  const serial = serialOfIso(iso, date1904);
  if (serial === null) return { kind: "text", text: iso };
  if (isDateFormat(format)) return { kind: "number", number: serial, format };
  return { kind: "number", number: serial, format: usualFormat(iso, serial) };
}

function usualFormat(iso: string, serial: number): string {
  if (/^-?P/.test(iso)) return "[h]:mm:ss";
  if (!/^\d{4}-/.test(iso)) return "h:mm:ss";
  return Number.isInteger(serial) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss";
}
