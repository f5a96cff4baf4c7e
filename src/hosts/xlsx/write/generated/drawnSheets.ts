import type { SheetDocument } from "../../../../core/documents/sheetDocument";
import { drawDocument } from "../../draw/drawDocument";
import { loadExcelJs } from "../../exceljs";
import { type WorkbookParts, workbookParts } from "../../package/workbookParts";
import { openPackage, type ZipPackage } from "../../package/zipPackage";
import type { StyleSheet } from "../parts/styleSheet";
import { escapeCellText, escapeXml } from "../xml/escapeXml";
import { type Splice, setAttributes, splice } from "../xml/splice";
import { child, childrenNamed, descendants, parseXml, type XmlElement } from "../xml/xmlTree";
import { translateStyles } from "./translateStyles";

/**
 * Draws documents with exceljs, in a workbook of its own, and gives the parts of their sheets as they can stand in the
 * clerk's: with that workbook's styles, texts in place, links inside the workbook, and the same bytes every time.
 */
export async function drawnSheets(documents: readonly SheetDocument[], styles: StyleSheet): Promise<string[]> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  for (const document of documents) drawDocument(workbook, document);
  const pkg = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const parts = workbookParts(pkg);
  const strings = readStrings(pkg, parts);
  const styleOf = translateStyles(pkg.text(parts.styles ?? ""), styles);
  return parts.sheets.map(({ part }) => {
    const source = pkg.text(part);
    const root = parseXml(source, part);
    const cells = descendants(root, "c").map((cell) => translateCell(source, cell, strings, styleOf));
    return splice(source, [...cells, ...translateLinks(root), ...fixRuleIds(root)]);
  });
}

function readStrings(pkg: ZipPackage, { sharedStrings }: WorkbookParts): readonly string[] {
  if (!sharedStrings) return [];
  return parseXml(pkg.text(sharedStrings), sharedStrings).children.map((each) => child(each, "t")?.text ?? "");
}

function translateCell(
  source: string,
  cell: XmlElement,
  strings: readonly string[],
  styleOf: (index: number) => number,
): Splice {
  const { r, s, t } = cell.attributes;
  const attributes = `r="${r}" s="${styleOf(Number(s ?? 0))}"`;
  const { start, end } = cell;
  if (t !== "s") return { start, end, text: `<c ${attributes}>${source.slice(cell.innerStart, cell.innerEnd)}</c>` };
  const text = escapeCellText(strings[Number(child(cell, "v")?.text)] ?? "");
  return { start, end, text: `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>` };
}

/** exceljs makes a link inside the workbook by a relationship to `#place`; the place alone says the same. */
function translateLinks(root: XmlElement): Splice[] {
  return childrenNamed(child(root, "hyperlinks"), "hyperlink").map(({ start, end, attributes: { ref, location } }) => {
    return { start, end, text: `<hyperlink ref="${ref}" location="${escapeXml(location?.slice(1) ?? "")}"/>` };
  });
}

/** exceljs ties the two halves of a data bar together by a random id; here the nth of a sheet always has the same. */
function fixRuleIds(root: XmlElement): Splice[] {
  const rules = descendants(root, "cfRule").filter(({ attributes }) => attributes.id !== undefined);
  const ids = new Map(rules.map(({ attributes }, index) => [attributes.id, ruleId(index + 1)]));
  return [
    ...rules.map((rule) => setAttributes(rule, { id: ids.get(rule.attributes.id) ?? null })),
    ...descendants(root, "id").map(({ innerStart, innerEnd, text }) => {
      return { start: innerStart, end: innerEnd, text: ids.get(text) ?? text };
    }),
  ];
}

function ruleId(number: number): string {
  return `{6E6F6D69-6E61-4174-8F6E-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
