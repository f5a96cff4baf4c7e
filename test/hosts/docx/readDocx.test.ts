import { strToU8, zipSync } from "fflate";
import type { WordBlock } from "../../../src/core/word/wordContent";
import { readDocx } from "../../../src/hosts/docx/read/readDocx";
import { HostError } from "../../../src/hosts/workbookHost";
import { compoundFile } from "../../support/compoundFile";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly declaration?: string;
  readonly relationships?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

function docx(body: string, { declaration = "", relationships = "", more = {} }: Parts = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="r1" Type="${rel}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${relationships}</Relationships>`),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?>${declaration}<w:document xmlns:w="${w}" xmlns:r="${rel}" xmlns:a="a" xmlns:v="v" xmlns:mc="mc" xmlns:w14="w14"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

const p = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

/** `text` for a paragraph; `1.2+1×2 text` for a cell in row 1, column 2, over one row and two columns. */
function shown(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.block === "paragraph") return [[block.text, ...block.pictures].join(" ")];
    return block.cells.map(({ row, column, rowSpan, columnSpan, blocks: inner }) => {
      const span = rowSpan === 1 && columnSpan === 1 ? "" : `+${rowSpan}×${columnSpan}`;
      return `${row}.${column}${span} ${shown(inner).join("|")}`;
    });
  });
}
const read = (body: string, parts?: Parts) => readDocx(docx(body, parts)).content;

const box = (checked: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☒")}</w:sdtContent></w:sdt>`;

const cases: readonly (readonly [what: string, body: string, blocks: readonly string[]])[] = [
  [
    "line breaks, tabs and hyphens",
    p(`<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t><w:noBreakHyphen/></w:r>`),
    ["一\n二\t三-"],
  ],
  ["a page break is none of the text's", p(`<w:r><w:t>一</w:t><w:br w:type="page"/><w:t>二</w:t></w:r>`), ["一二"]],
  ["entities", p(r("&lt;&#x4e00;&amp;")), ["<一&"]],
  ["what was inserted is read", p(`<w:ins>${r("新")}</w:ins>`), ["新"]],
  [
    "what was deleted or moved away is not",
    p(
      `<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${r("去")}</w:moveFrom><w:moveTo>${r("来")}</w:moveTo>`,
    ),
    ["来"],
  ],
  [
    "a paragraph whose end is deleted goes on",
    p(`<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>`, r("前")) + p(r("后")),
    ["前后"],
  ],
  ["the old text in a del of runs with text", p(`<w:del>${r("旧")}</w:del>${r("新")}`), ["新"]],
  [
    "results of fields, not their codes",
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD 甲</w:instrText><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("果")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r("后")}`,
    ),
    ["果后"],
  ],
  ["links", p(`<w:hyperlink>${r("链")}</w:hyperlink>`), ["链"]],
  ["hidden text is left out", p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>${r("见")}`), ["见"]],
  ["vanish that is off", p(`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r>`), ["见"]],
  ["ruby", p(`<w:r><w:ruby><w:rt>${r("pin")}</w:rt><w:rubyBase>${r("拼")}</w:rubyBase></w:ruby></w:r>`), ["拼"]],
  ["check boxes", p(box("1"), r("是"), box("0"), r("否")), ["☑是☐否"]],
  [
    "symbols",
    p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>`),
    ["☑☐"],
  ],
  [
    "placeholders of content controls",
    p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("单击此处")}</w:sdtContent></w:sdt>`),
    [""],
  ],
  [
    "one version of a drawing",
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:txbxContent>${p(r("框"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r("框"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ["", "框"],
  ],
  [
    "the version for others where there is no other",
    p(
      `<w:r><mc:AlternateContent><mc:Fallback><w:txbxContent>${p(r("框"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ["", "框"],
  ],
  [
    "merged cells",
    tbl(
      tr(tc(p(r("甲")), `<w:gridSpan w:val="2"/>`), tc(p(r("乙")), `<w:vMerge w:val="restart"/>`)),
      tr(tc(p(r("丙"))), tc(p(r("丁"))), tc(p(), `<w:vMerge/>`)),
    ),
    ["1.1+1×2 甲", "1.3+2×1 乙|", "2.1 丙", "2.2 丁"],
  ],
  ["columns left free", tbl(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p(r("甲")))}</w:tr>`), ["1.3 甲"]],
  [
    "a merge of old files along the row",
    tbl(tr(tc(p(r("甲")), `<w:hMerge w:val="restart"/>`), tc(p(), `<w:hMerge/>`), tc(p(r("乙"))))),
    ["1.1+1×2 甲|", "1.3 乙"],
  ],
  [
    "rows deleted in review",
    tbl(tr(tc(p(r("留")))), `<w:tr><w:trPr><w:del/></w:trPr>${tc(p(r("删")))}</w:tr>`),
    ["1.1 留"],
  ],
  [
    "former properties are no properties",
    tbl(tr(tc(p(r("甲")), `<w:tcPrChange><w:tcPr><w:gridSpan w:val="4"/></w:tcPr></w:tcPrChange>`), tc(p(r("乙"))))),
    ["1.1 甲", "1.2 乙"],
  ],
  [
    "cells and rows in content controls",
    tbl(
      `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc(p(r("甲")))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ),
    ["1.1 甲"],
  ],
  ["tables in tables", tbl(tr(tc(tbl(tr(tc(p(r("内"))))) + p()))), ["1.1 1.1 内|"]],
];

test.each(cases)("%s", (_, body, blocks) => expect(shown(read(body).blocks)).toEqual(blocks));

test("pictures of both kinds stand in their cells; what lies outside the file does not", () => {
  const relationships = [
    `<Relationship Id="a" Type="${rel}/image" Target="media/a.png"/>`,
    `<Relationship Id="b" Type="${rel}/image" Target="media/b.jpeg"/>`,
    `<Relationship Id="c" Type="${rel}/image" TargetMode="External" Target="http://elsewhere.example/c.png"/>`,
    `<Relationship Id="d" Type="${rel}/image" Target="../../../../etc/passwd"/>`,
  ].join("");
  const more = { "word/media/a.png": new Uint8Array([1]), "word/media/b.jpeg": new Uint8Array([2]) };
  const blip = (id: string) => `<w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r>`;
  const body = tbl(
    tr(tc(p(blip("a"), blip("c"), blip("d"))), tc(p(`<w:r><w:pict><v:imagedata r:id="b"/></w:pict></w:r>`))),
  );
  const file = readDocx(docx(body, { relationships, more }));
  expect(shown(file.content.blocks)).toEqual(["1.1  word/media/a.png", "1.2  word/media/b.jpeg"]);
  expect(file.picture("word/media/a.png")).toEqual(new Uint8Array([1]));
  expect(file.picture("word/document.xml")).toBeNull();
});

test("macros and embedded objects are not looked at, and the latter are told of", () => {
  const more = { "word/vbaProject.bin": new Uint8Array([0xd0, 0xcf]), "word/embeddings/a.xlsx": new Uint8Array([1]) };
  expect(read(p(r("甲")), { more })).toMatchObject({ isPartly: false });
  expect(read(p(`<w:r><w:object>${r("x")}</w:object></w:r>`), { more })).toMatchObject({ isPartly: true });
  expect(read(`<w:altChunk r:id="x"/>${p(r("甲"))}`)).toMatchObject({ isPartly: true });
});

test("changes under review are told of", () => {
  expect(read(p(r("甲")))).toMatchObject({ isRevised: false });
  expect(read(p(`<w:ins>${r("甲")}</w:ins>`))).toMatchObject({ isRevised: true });
});

function refusal(file: Uint8Array): HostError {
  try {
    readDocx(file);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("was read");
}

const nested = (depth: number) =>
  Array.from({ length: depth }).reduce<string>((inner) => tbl(tr(tc(inner + p()))), p());
const zeros = (size: number) => new Uint8Array(size);
const hostile: readonly (readonly [what: string, file: () => Uint8Array, code: string, words: string])[] = [
  [
    "entities",
    () => docx(p(r("&x;")), { declaration: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>` }),
    "unsafe-content",
    "不安全的内容",
  ],
  [
    "a document type without entities",
    () => docx(p(), { declaration: "<!DOCTYPE w>" }),
    "unsafe-content",
    "不安全的内容",
  ],
  [
    "a part that inflates out of all proportion",
    () => docx(p(), { more: { "word/media/x.bin": zeros(40 * 2 ** 20) } }),
    "too-large",
    "解压后过大",
  ],
  ["paragraphs out of all proportion", () => docx("<w:p/>".repeat(1_000_000)), "too-large", "解压后过大"],
  ["tables in tables without end", () => docx(nested(200)), "damaged", "已损坏"],
  ["XML that ends early", () => docx("<w:p>"), "damaged", "已损坏"],
  ["an empty file", () => new Uint8Array(), "damaged", "空的"],
  ["a .doc", () => compoundFile("WordDocument"), "old-format", "另存为 .docx"],
  ["a file with a password", () => compoundFile("EncryptedPackage"), "password-protected", "密码"],
  ["a PDF", () => strToU8("%PDF-1.7"), "not-a-workbook", "不是 Word 文档"],
  ["a text", () => strToU8("姓名：张某"), "not-a-workbook", "不是 Word 文档"],
  ["another zip", () => zipSync({ "a.txt": strToU8("a") }), "not-a-workbook", "不是 Word 文档"],
  [
    "a workbook",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "_rels/.rels": strToU8(
          `<Relationships><Relationship Id="r" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        "xl/workbook.xml": strToU8("<workbook/>"),
      }),
    "not-a-workbook",
    "不是 Word 文档",
  ],
];

test.each(hostile)("%s is refused in words about documents", (_, file, code, words) => {
  const error = refusal(file());
  expect(error).toMatchObject({ code });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("Excel");
});

test("spans beyond all tables are cut, and cost nothing", () => {
  const span = `<w:gridSpan w:val="1000000000"/>`;
  expect(shown(read(tbl(tr(tc(p(r("甲")), span), tc(p(r("乙")), span)))).blocks)).toEqual([
    "1.1+1×63 甲",
    "1.64+1×63 乙",
  ]);
});
