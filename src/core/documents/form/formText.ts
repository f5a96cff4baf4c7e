import { pictureText } from "../../cells/cellValue";
import { seenText } from "../../cells/characters";
import { chineseDate } from "../../cells/chineseDate";
import type { Field, RecordBase } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { type StyleName, styles } from "../styles";
import { cellEm, emWidth } from "../textLayout";

/** What a box of a form shows of a field: its value, or what stands in the cell where that could not be read. */
export function shown(field: Field, unit = ""): string {
  const { value, text, column } = field;
  if (value === null) return seenText(text).trim();
  if (typeof value === "string" && (column.type === "yearMonth" || column.type === "date")) return chineseDate(value);
  if (typeof value === "number") return `${value}${unit}`;
  return typeof value === "string" ? value : value.join("、");
}

/**
 * What a box shows of a record: `{key}` stands for a column, `{a+b}` for two that share the box, `{key|年}` for a number
 * with its measure.
 */
export function filledIn(show: string, { fields }: Pick<RecordBase, "fields">): string {
  return show.replace(/\{([^{}|]*)(?:\|([^{}]*))?\}/g, (_, keys: string, unit = "") => {
    const named = keys.split("+").flatMap((key) => fields.find(({ column }) => column.key === key) ?? []);
    const [only, second] = named;
    if (!only) return "";
    return second ? together(...named) : shown(only, unit);
  });
}

/** The name of a photo: of its file, or of the picture that stands in the cell itself. */
export function photoName(field: Field): string {
  return field.picture === undefined ? shown(field) : field.picture || pictureText;
}

/** Two fields that share a box; 无 is said only where it holds for both. */
function together(...fields: readonly Field[]): string {
  const texts = fields.map((field) => shown(field)).filter((text) => text !== "");
  const told = texts.filter((text) => !saysNone(text));
  return told.length > 0 ? told.join("、") : (texts[0] ?? "");
}

/** A name in a box so many characters wide, whole: smaller, or its second part under its first. */
export function nameInBox(name: string, characters: number): { readonly value: string; readonly style: StyleName } {
  const value = emWidth(name) <= cellEm(characters, styles.formValue.size) ? name : name.replaceAll("·", "·\n");
  const fits = value.split("\n").every((part) => emWidth(part) <= cellEm(characters, styles.formValue.size));
  return { value, style: fits ? "formValue" : "formNarrowValue" };
}
