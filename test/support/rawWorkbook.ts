import { strToU8, type Zippable, zipSync } from "fflate";

/** A workbook as XML, for what no writer would make. */
export interface RawWorkbook {
  /** Sheet name → what stands inside its `worksheet` element; in tab order. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `workbook`, before and behind `sheets`. */
  readonly beforeSheets?: string;
  readonly behindSheets?: string;
  /** What stands inside `sst` and `styleSheet`; the parts are left out when these are. */
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Whole parts by path, added or in place of the usual ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of the workbook; `xl/worksheets/sheet1.xml` is the first sheet. */
export function rawWorkbook(workbook: RawWorkbook): Uint8Array {
  const { sheets = { Sheet1: "<sheetData/>" }, beforeSheets = "", behindSheets = "" } = workbook;
  const names = Object.keys(sheets);
  const relations = names.map((_, i) => relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}">${beforeSheets}<sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets>${behindSheets}</workbook>`,
  };
  for (const [i, content] of Object.values(sheets).entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${mainNamespace}">${content}</worksheet>`;
  }
  if (workbook.sharedStrings !== undefined) {
    relations.push(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${mainNamespace}">${workbook.sharedStrings}</sst>`;
  }
  if (workbook.styles !== undefined) {
    relations.push(relationship("rIdStyles", "styles", "styles.xml"));
    parts["xl/styles.xml"] = `<styleSheet xmlns="${mainNamespace}">${workbook.styles}</styleSheet>`;
  }
  parts["xl/_rels/workbook.xml.rels"] = relationships(relations);
  return zipOf({ ...parts, ...workbook.parts });
}

/** Zips parts as they are; null leaves one out. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: "2020-09-10T08:00:00" });
}

/** A relationship of the workbook or the package, by the last step of its type. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;
}

export function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${packageRelations}">${all.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${overrides.join("")}` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${contentType}.sharedStrings+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`
  );
}
