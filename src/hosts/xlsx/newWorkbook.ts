import { strToU8, type Zippable, zipSync } from "fflate";
import { relationshipsPart, relativeTarget } from "./package/relationships";
import type { SheetName } from "./write/parts/sheetNames";
import { escapeXml } from "./write/xml/escapeXml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewSheet {
  readonly name: string;
  /** The worksheet part; its drawing is `rId1` there. */
  readonly source: string;
  readonly names?: readonly SheetName[];
  /** The drawing part, and which files of the workbook's media are `rId1`, `rId2`… there. */
  readonly drawing?: { readonly source: string; readonly media: readonly string[] } | null;
}

/** The bytes of an .xlsx file with these sheets, the same every time; `media` are its pictures by the names of their files. */
export function newWorkbook(
  sheets: readonly NewSheet[],
  styles: string,
  media: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    ...relationships("", [["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(sheets),
    ...relationships("xl/workbook.xml", [
      ...sheets.map((_, index) => ["worksheet", sheetPart(index)] as const),
      ["styles", "xl/styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  for (const [index, { source, drawing }] of sheets.entries()) {
    texts[sheetPart(index)] = source;
    if (!drawing) continue;
    const media = drawing.media.map((file) => ["image", `xl/media/${file}`] as const);
    Object.assign(texts, relationships(sheetPart(index), [["drawing", drawingPart(index)]]));
    texts[drawingPart(index)] = drawing.source;
    Object.assign(texts, relationships(drawingPart(index), media));
  }
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  // Pictures are compressed as they are.
  for (const [file, bytes] of media) parts[`xl/media/${file}`] = [bytes, { level: 0 }];
  return zipSync(parts, { mtime: "2020-01-01T00:00:00", level: 2 });
}

const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
const drawingPart = (index: number) => `xl/drawings/drawing${index + 1}.xml`;

function contentTypes(sheets: readonly NewSheet[]): string {
  const extensions = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    jpeg: "image/jpeg",
  };
  const defaults = Object.entries(extensions).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const overrides = sheets.flatMap(({ drawing }, index) => [
    override(sheetPart(index), `${spreadsheet}.worksheet+xml`),
    ...(drawing ? [override(drawingPart(index), drawingType)] : []),
  ]);
  return (
    `${declaration}<Types xmlns="${packageTypes}">${defaults.join("")}` +
    override("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`) +
    `${override("xl/styles.xml", `${spreadsheet}.styles+xml`)}${overrides.join("")}</Types>`
  );
}

function workbookPart(sheets: readonly NewSheet[]): string {
  const tabs = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) =>
    (sheet.names ?? []).map(
      ({ name, value }) => `<definedName name="${name}" localSheetId="${index}">${escapeXml(value)}</definedName>`,
    ),
  );
  const defined = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  const root = `<workbook xmlns="${main}" xmlns:r="${relations}">`;
  return `${declaration}${root}<sheets>${tabs.join("")}</sheets>${defined}</workbook>`;
}

/** A part's part of relationships by its name; their ids are `rId1`, `rId2`… in this order. */
function relationships(
  from: string,
  targets: readonly (readonly [type: string, part: string])[],
): Record<string, string> {
  const each = targets.map(
    ([type, part], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${relativeTarget(from, part)}"/>`,
  );
  const source = `${declaration}<Relationships xmlns="${packageRelations}">${each.join("")}</Relationships>`;
  return { [relationshipsPart(from)]: source };
}
