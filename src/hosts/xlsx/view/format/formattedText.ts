import { type CellValue, cellText } from "../../../../core/cells/cellValue";
import { isDateFormat } from "../../../../core/cells/dates";
import { formatDate } from "./formatDate";
import { formatNumber, generalText } from "./formatNumber";
import { type FormatToken, formatSections } from "./formatTokens";

/** The text that a spreadsheet shows for a value under a number format, for the formats that occur in nominations. */
export function formattedText(value: CellValue | null, format: string, date1904: boolean): string {
  if (value?.kind === "text") return textUnder(value.text, format);
  if (value?.kind === "number") return numberUnder(value.number, format, date1904);
  return cellText(value ?? undefined);
}

/** Texts follow a format's fourth section, or its only one where that speaks of texts: `"● "@`. */
function textUnder(text: string, format: string): string {
  if (!format.includes("@") || format === "@") return text;
  const sections = formatSections(format);
  const section = sections[3] ?? sections.find(speaksOfText);
  return section ? withText(section, text) : text;
}

function numberUnder(number: number, format: string, date1904: boolean): string {
  if (format === "" || format === "General" || format === "@") return generalText(number);
  const sections = formatSections(format);
  const { section, size } = sectionFor(number, sections);
  if (section.length === 0) return "";
  if (speaksOfText(section)) return withText(section, generalText(number));
  const isDate = section.some(({ kind, text }) => kind === "code" && /^(\[?[ymhs]|d|a{3})/.test(text));
  if (isDate && isDateFormat(format)) return formatDate(number, section, date1904) ?? generalText(number);
  // With one section the sign is Excel's to write, with two it stands in the section.
  return (size !== number && sections.length === 1 ? "-" : "") + formatNumber(size, section);
}

/** Positive; negative; zero. Conditions of a section's own are passed over. */
function sectionFor(number: number, sections: readonly (readonly FormatToken[])[]) {
  const numeric = sections.slice(0, 3).filter((section) => sections.length < 2 || !speaksOfText(section));
  const [positive = [], negative, zero] = numeric;
  if (number < 0) return { section: negative ?? positive, size: -number };
  return { section: number === 0 ? (zero ?? positive) : positive, size: number };
}

function speaksOfText(section: readonly FormatToken[]): boolean {
  return section.some(({ kind, text }) => kind === "code" && text === "@");
}

function withText(section: readonly FormatToken[], text: string): string {
  return section.map((token) => (token.kind === "code" && token.text === "@" ? text : token.text)).join("");
}
