import fc from "fast-check";
import { mainNamespace, zipOf } from "./rawWorkbook";

/** Workbooks that are right by the standards and unlike those that Excel writes, as public collections have them. */
export interface OddWorkbook {
  readonly prefix: {
    readonly workbook: string;
    readonly sheet: string;
    readonly styles: string;
    readonly lists: string;
  };
  readonly isStrict: boolean;
  /** Before the root of every part. */
  readonly beginning: string;
  readonly isUtf16: boolean;
  readonly relsType: "default" | "override";
  readonly xmlType: "plain" | "workbook";
  readonly strayOverrides: readonly string[];
  readonly sheetRelations: "absent" | "closed" | "open" | "missing drawing" | "missing both";
  readonly names: string;
  readonly views: string;
  readonly styles: "absent" | "missing" | string;
  readonly rows: readonly OddRow[];
  readonly emptyRows: string;
  readonly tail: readonly string[];
  readonly twoTabs: boolean;
  readonly comment: string;
}

interface OddRow {
  readonly tag: string;
  readonly between: string;
  readonly numbered: boolean;
}

const foreign = 'xmlns:y="urn:example:other"';

/** Elements behind the rows in the schema's order; `{}` stands for the prefix of the sheet's own. */
const tails = [
  '<{}conditionalFormatting sqref="A1:A9"><{}cfRule type="expression" dxfId="0" stopIfTrue="1" priority=\'1\'><{}formula>LEN(A1)&gt;0</{}formula></{}cfRule></{}conditionalFormatting>',
  '<{}conditionalFormatting sqref="B1:B9"><{}cfRule priority="7" type="duplicateValues"/><y:cfRule priority="2"/></{}conditionalFormatting>',
  "<!-- <sheetData> -->",
  '<{}pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3" />',
  "<y:row><y:c><y:v>1</y:v></y:c></y:row>",
  '<{}extLst><{}ext uri="{1}"><y:cfRule priority=\'3\'/><y:row r="2"/><y:sheetData><y:row r="1"/></y:sheetData></{}ext></{}extLst>',
];

const prefix = fc.constantFrom("", "", "x:", "ns0:");
const nothingOr = (...texts: readonly string[]) => fc.constantFrom("", ...texts);

export const oddWorkbooks: fc.Arbitrary<OddWorkbook> = fc.record({
  prefix: fc.record({ workbook: prefix, sheet: prefix, styles: prefix, lists: prefix }),
  isStrict: fc.boolean(),
  beginning: nothingOr(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    "\uFEFF<?xml version='1.0'?><!-- <sheetData/> <a> -->\n",
  ),
  isUtf16: fc.boolean(),
  relsType: fc.constantFrom("default", "override"),
  xmlType: fc.constantFrom("plain", "workbook"),
  strayOverrides: fc.subarray([
    "xl/comments1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/styles.xml",
  ]),
  sheetRelations: fc.constantFrom("absent", "closed", "open", "missing drawing", "missing both"),
  names: nothingOr(
    "<{}definedNames/>",
    "<{}definedNames></{}definedNames>",
    "<{}definedNames >\n</{}definedNames>",
    "<{}definedNames><{}definedName name=\"甲\" localSheetId='0'>1</{}definedName></{}definedNames>",
  ),
  views: nothingOr(
    "<{}bookViews><{}workbookView activeTab='5' firstSheet=\"9\"/></{}bookViews>",
    '<{}bookViews><{}workbookView activeTab="1"/><y:workbookView activeTab="1"/></{}bookViews>',
    "<{}bookViews/>",
  ),
  styles: fc.constantFrom(
    "absent",
    "missing",
    "<{}styleSheet {xmlns}/>",
    "<{}styleSheet {xmlns}>\n</{}styleSheet>",
    "<{}styleSheet {xmlns}><{}dxfs count='0'/></{}styleSheet>",
    '<{}styleSheet {xmlns}><{}fonts><{}font><{}sz val="10"/></{}font></{}fonts><{}cellXfs/><!-- <dxfs> --><y:dxfs/><{}dxfs></{}dxfs></{}styleSheet>',
  ),
  rows: fc.array(
    fc.record({
      tag: fc.constantFrom("", "", "z:"),
      between: nothingOr("<!-- </sheetData> -->", "\n  ", "<y:row/>", "<![CDATA[ ]]>"),
      numbered: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  emptyRows: fc.constantFrom("<{}sheetData/>", "<{}sheetData />", "<{}sheetData></{}sheetData>"),
  tail: fc.subarray(tails),
  twoTabs: fc.boolean(),
  comment: nothingOr("made by hand"),
});

const families = {
  transitional: ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", mainNamespace],
  strict: ["http://purl.oclc.org/ooxml/officeDocument/relationships", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
} as const;
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationsType = "application/vnd.openxmlformats-package.relationships+xml";

/** The sheet that holds rows, and how the part of its relationships is called. */
const oddSheet = "xl/worksheets/sheet.xml";
const sheetRels = "xl/worksheets/_rels/sheet.xml.rels";

/** The bytes of the workbook; its sheets are 甲 and, with two tabs, 乙, which shows the same part. */
export function oddWorkbook(odd: OddWorkbook): Uint8Array {
  const [relations, main] = odd.isStrict ? families.strict : families.transitional;
  const texts: Record<string, string> = {
    "_rels/.rels": list(
      odd,
      "Relationships",
      "relationships",
      relation(relations, "rId1", "officeDocument", "xl/workbook.xml"),
    ),
    "xl/workbook.xml": workbookPart(odd, main, relations),
    "xl/_rels/workbook.xml.rels": list(
      odd,
      "Relationships",
      "relationships",
      relation(relations, "rId1", "worksheet", "worksheets/sheet.xml"),
      ...(odd.styles === "absent" ? [] : [relation(relations, "styles", "styles", "styles.xml")]),
      '<y:Relationship xmlns:y="urn:example:other" Id="rId2" Target="nowhere"/>',
    ),
    [oddSheet]: sheetPart(odd, main, relations),
  };
  if (odd.sheetRelations !== "absent") texts[sheetRels] = sheetRelations(odd, relations);
  if (odd.styles.startsWith("<"))
    texts["xl/styles.xml"] = odd.styles
      .replaceAll("{}", odd.prefix.styles)
      .replace("{xmlns}", `${declared(odd.prefix.styles, main)} ${foreign}`);
  texts["[Content_Types].xml"] = contentTypes(odd, Object.keys(texts));
  const parts = Object.entries(texts).map(([name, text]) => [name, encoded(odd, odd.beginning + text)] as const);
  return withComment(zipOf(Object.fromEntries(parts)), odd.comment);
}

function encoded({ isUtf16 }: OddWorkbook, text: string): Uint8Array {
  return Uint8Array.from(isUtf16 ? Buffer.from(`\uFEFF${text.replace("\uFEFF", "")}`, "utf16le") : Buffer.from(text));
}

function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const whole = Uint8Array.from([...archive, ...Buffer.from(comment)]);
  new DataView(whole.buffer).setUint16(archive.length - 2, comment.length, true);
  return whole;
}

/** `xmlns="…"` or `xmlns:x="…"`. */
function declared(tagPrefix: string, namespace: string): string {
  return tagPrefix === "" ? `xmlns="${namespace}"` : `xmlns:${tagPrefix.slice(0, -1)}="${namespace}"`;
}

function list(
  { prefix: { lists } }: OddWorkbook,
  name: string,
  vocabulary: string,
  ...elements: readonly string[]
): string {
  const own = elements.map((each) => each.replace(/<(?!\w+:)/g, `<${lists}`));
  return `<${lists}${name} ${declared(lists, `${packages}/${vocabulary}`)}>${own.join("\n")}</${lists}${name}>`;
}

function relation(family: string, id: string, type: string, target: string): string {
  return `<Relationship Target='${target}' Id="${id}" Type="${family}/${type}"/>`;
}

function sheetRelations(odd: OddWorkbook, relations: string): string {
  const { lists } = odd.prefix;
  const drawing = relation(relations, "rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml");
  const comments = relation(relations, "rId2", "comments", "../comments1.xml");
  if (odd.sheetRelations === "missing drawing") return list(odd, "Relationships", "relationships", drawing);
  if (odd.sheetRelations === "missing both") return list(odd, "Relationships", "relationships", drawing, comments);
  const start = `<${lists}Relationships ${declared(lists, `${packages}/relationships`)}`;
  return odd.sheetRelations === "closed" ? `${start}/>` : `${start}></${lists}Relationships>`;
}

function workbookPart(odd: OddWorkbook, main: string, relations: string): string {
  const p = odd.prefix.workbook;
  const tab = (name: string, id: number) =>
    `<${p}sheet name="${name}" sheetId="${id}" q:id="rId1" xmlns:q="${relations}"/>`;
  const tabs = [tab("甲", 3), '<y:sheet name="丙"/>', ...(odd.twoTabs ? [tab("乙", 8)] : [])];
  const content = `${odd.views}<{}sheets>${tabs.join("")}</{}sheets>${odd.names}`.replaceAll("{}", p);
  return `<${p}workbook ${declared(p, main)} ${foreign}>${content}</${p}workbook>`;
}

function sheetPart(odd: OddWorkbook, main: string, relations: string): string {
  const p = odd.prefix.sheet;
  const rows = odd.rows.map(({ tag, between, numbered }, index) => {
    const own = tag || p;
    const number = numbered ? ` r="${index + 1}"` : "";
    return `${between}<${own}row${number}><${p}c><${p}v>${index}</${p}v></${p}c><y:c><y:v>9</y:v></y:c></${own}row>`;
  });
  const data = rows.length === 0 ? odd.emptyRows : `<{}sheetData>${rows.join("")}</{}sheetData>`;
  const drawing = odd.sheetRelations.startsWith("missing") ? '<{}legacyDrawing q:id="rId1"/>' : "";
  const tail = odd.tail.map((each) => (each.startsWith("<{}extLst") ? drawing + each : each)).join("");
  const end = odd.tail.some((each) => each.startsWith("<{}extLst")) ? "" : drawing;
  const content = `${data}${tail}${end}`.replaceAll("{}", p);
  const names = `${declared(p, main)} ${foreign} xmlns:z="${main}" xmlns:q="${relations}"`;
  return `<${p}worksheet ${names}>${content}</${p}worksheet>\n`;
}

function contentTypes(odd: OddWorkbook, parts: readonly string[]): string {
  const workbook = `${spreadsheet}.sheet.main+xml`;
  const override = (name: string, type: string) => `<Override ContentType="${type}" PartName="/${name}"/>`;
  const rels = parts.filter((name) => name.endsWith(".rels"));
  const stray = odd.strayOverrides.filter((name) => !parts.includes(name));
  return list(
    odd,
    "Types",
    "content-types",
    `<Default Extension="xml" ContentType="${odd.xmlType === "plain" ? "application/xml" : workbook}"/>`,
    ...(odd.relsType === "default"
      ? [`<Default Extension="rels" ContentType="${relationsType}"/>`]
      : rels.map((name) => override(name, relationsType))),
    ...(odd.xmlType === "plain" ? [override("xl/workbook.xml", workbook)] : []),
    override(oddSheet, `${spreadsheet}.worksheet+xml`),
    ...(parts.includes("xl/styles.xml") ? [override("xl/styles.xml", `${spreadsheet}.styles+xml`)] : []),
    ...stray.map((name) => override(name, typeOfStray(name))),
  );
}

function typeOfStray(name: string): string {
  if (name.endsWith(".vml")) return "application/vnd.openxmlformats-officedocument.vmlDrawing";
  return `${spreadsheet}.${name.includes("styles") ? "styles" : name.includes("comments") ? "comments" : "worksheet"}+xml`;
}
