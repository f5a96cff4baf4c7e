import fc from "fast-check";
import { atOnce } from "../../../../src/core/cells/atOnce";
import { HostError } from "../../../../src/hosts/workbookHost";
import { parsingAround } from "../../../../src/hosts/xlsx/package/parseAround";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { numberCells } from "../../../../src/hosts/xlsx/read/numberCells";
import { plainRows } from "../../../../src/hosts/xlsx/read/plainRows";
import { readingSheet } from "../../../../src/hosts/xlsx/read/readSheet";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { textCells } from "../../../../src/hosts/xlsx/read/textCells";
import { property } from "../../../support/property";
import { mainNamespace, rawWorkbook } from "../../../support/rawWorkbook";

/**
 * Rows and shared strings that are written plainly are read straight from their bytes; in UTF-16 everything goes through
 * the parser. Whatever stands in a part, both must read the same of it, or refuse it in the same words.
 */

const sheetPart = "xl/worksheets/sheet1.xml";
const stringsPart = "xl/sharedStrings.xml";

const text = fc.oneof(
  fc.constantFrom("岩英", " 岩 英 ", "12", "0", "007", "-1.5", "1e5", "999999999999999", "9007199254740993", ""),
  fc.constantFrom(
    "𠮷𬭩",
    "\u00e9\u00a0",
    "\ufeff甲",
    "a\n\tb",
    "_x000D_",
    "_x005F_x000D_",
    "·，。“”：",
    "x".repeat(300),
  ),
  fc.constantFrom("&amp;", "&lt;b&gt;", "&#10;", "&#x4e2d;", "&#13;", "&#x20bb7;", "&quot;&apos;", " &#32; "),
  // What XML does not allow, or only elsewhere, and what is merely rare.
  fc.constantFrom("a>b", "]]>", "&", "&nbsp;", "&#0;", "&#xd800;", "\u0001", "\ufffe", "\r\n", "\u0085", "\u2028"),
  fc.constantFrom("<![CDATA[<row>]]>", "<!-- <row r='9'> -->", "<?x <row ?>", "<b/>", "<t>x</t>"),
);
const attribute = fc.constantFrom(
  ...['s="3"', 's="03"', 't="s"', 't="str"', 't="inlineStr"', 't="n"', 't="b"', 't="e"', 't="d"', 't="x"', 'cm="1"'],
  ...['vm="1"', 'hidden="1"', 'ht="15.5" customHeight="1"', 'x14ac:dyDescent="0.25"', "s='2'", 'a="<"', 'a="&lt;"'],
  ...['r="2"', 'r="B1"', 'r="aa1"', 'r=""', 'r="?"', 'r="XFE1"', 'xmlns="urn:x"', 'xmlns:x="urn:x"', 's = "1"', "s"],
  ...['xml:space="preserve"', 'é="1"', 'a="é"', '  spans="1:9"', 'a="1"b="2"', 'constructor="1"'],
);
const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.map((each) => ` ${each}`).join(""));
const often = <T>(usual: T, rarely: fc.Arbitrary<T>) => fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, rarely);

/** `<name…>content</name>`, mostly written as it should be. */
function element(name: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({
      start: often(name, fc.constantFrom(`x:${name}`, `${name}s`, "x")),
      attributes: often("", attributes),
      content,
      end: often(`</${name}>`, fc.constantFrom(`</${name} >`, `</x:${name}>`, "", "</x>")),
      isEmpty: fc.integer({ min: 0, max: 9 }),
    })
    .map((it) =>
      it.isEmpty === 0 ? `<${it.start}${it.attributes}/>` : `<${it.start}${it.attributes}>${it.content}${it.end}`,
    );
}

const gap = often("", fc.constantFrom(" ", "\n  ", "\t\r\n", "<!---->", "x", " ".repeat(80)));
const someOf = (one: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(fc.tuple(one, gap), { maxLength }).map((all) => all.flat().join(""));

const typed = (type: string, content: string) => `<c t="${type}">${content}</c>`;
/** A cell as programs write them. */
const usualCell = fc.oneof(
  fc.nat({ max: 2000 }).map((value) => `<c s="1"><v>${value}</v></c>`),
  text.map((value) => typed("inlineStr", `<is><t>${value}</t></is>`)),
  text.map((value) => typed("inlineStr", `<is><t xml:space="preserve">${value}</t></is>`)),
  text.map((value) => typed("str", `<f>A1&amp;"${value.replace(/[<>&]/g, "")}"</f><v>${value}</v>`)),
  fc.nat({ max: 3 }).map((index) => typed("s", `<v>${index}</v>`)),
  fc.constantFrom('<c><f t="shared" ref="A1:A9" si="0">B1+1</f><v>2</v></c>', '<c><f t="shared" si="0"/><v>3</v></c>'),
  fc.constantFrom('<c s="2"/>', "<c/>", '<c t="e"><v>#N/A</v></c>', '<c t="b"><v>1</v></c>'),
);
const content = someOf(
  fc.oneof(
    element("v", text),
    element("f", text),
    element("is", someOf(fc.oneof(element("t", text), element("r", element("t", text)), element("rPh", text)), 2)),
  ),
  3,
);
const cell = fc.oneof({ arbitrary: usualCell, weight: 5 }, element("c", content));
const row = fc.oneof(
  { arbitrary: someOf(usualCell, 6).map((cells) => `<row spans="1:6">${cells}</row>`), weight: 3 },
  element("row", someOf(cell, 5)),
);
const sheetData = often("sheetData", fc.constantFrom("x:sheetData", 'sheetData xml:space="preserve"', "sheet"));
const sheet = fc
  .record({ name: sheetData, rows: someOf(row, 8), before: gap, behind: someOf(row, 1) })
  .map(({ name, rows, before, behind }) => {
    return `<cols><col min="2" max="2" hidden="1"/></cols>${before}<${name}>${before}${rows}</${name.split(" ")[0]}>${behind}`;
  });

const usualString = text.map((value) => `<si><t>${value}</t></si>`);
const string = fc.oneof(
  { arbitrary: usualString, weight: 3 },
  text.map((value) => `<si><t xml:space="preserve">${value}</t><phoneticPr fontId="1" type="noConversion"/></si>`),
  element("si", someOf(fc.oneof(element("t", text), element("r", element("t", text)), element("phoneticPr", text)), 2)),
);

/** The part with this content, in UTF-8 or in UTF-16; what XML cannot say of a lone character both lack alike. */
function inEncoding(root: string, inside: string, encoding: "utf8" | "utf16le"): Uint8Array {
  const prefixes = `xmlns:x="${mainNamespace}" xmlns:x14ac="urn:ac"`;
  const xml = `<${root} xmlns="${mainNamespace}" ${prefixes}>${inside}</${root}>`;
  return new Uint8Array(Buffer.from(encoding === "utf8" ? xml : `\ufeff${xml}`, encoding));
}

function outcomeOf(parts: Readonly<Record<string, Uint8Array>>): unknown {
  const usual = {
    sheets: { 名单: "<sheetData/>" },
    sharedStrings: "",
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  };
  try {
    return readWorkbook(openPackage(rawWorkbook({ ...usual, parts }))).sheets[0];
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

const usualStrings = "<si><t>岩英</t></si><si><t/></si><si><r><t>富民</t></r><r><t>县</t></r></si>";

property(
  "rows are read from their bytes as the parser reads them",
  sheet,
  async (inside) => {
    const [ours, parsers] = (["utf8", "utf16le"] as const).map((encoding) =>
      outcomeOf({
        [sheetPart]: inEncoding("worksheet", inside, encoding),
        [stringsPart]: inEncoding("sst", usualStrings, "utf8"),
      }),
    );
    expect(ours).toEqual(parsers);
  },
  { runs: 500 },
);

property(
  "shared strings are read from their bytes as the parser reads them",
  someOf(string, 6),
  async (inside) => {
    const cells = [0, 1, 2, 3].map((index) => typed("s", `<v>${index}</v>`)).join("");
    const [ours, parsers] = (["utf8", "utf16le"] as const).map((encoding) =>
      outcomeOf({
        [sheetPart]: inEncoding("worksheet", `<sheetData><row>${cells}</row></sheetData>`, "utf8"),
        [stringsPart]: inEncoding("sst", inside + usualStrings, encoding),
      }),
    );
    expect(ours).toEqual(parsers);
  },
  { runs: 250 },
);

/** The part as it comes in pieces of such lengths, over and over; as of an inflated part, the memory is that of the last. */
function* inPieces(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  const memory = new Uint8Array(Math.max(...lengths));
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    const piece = bytes.subarray(at, at + (lengths[nth % lengths.length] ?? 1));
    at += piece.length;
    memory.set(piece);
    yield memory.subarray(0, piece.length);
  }
}

property(
  "rows are the same wherever a piece of their part ends",
  fc.record({ sheet, lengths: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }) }),
  async ({ sheet, lengths }) => {
    const bytes = inEncoding("worksheet", sheet, "utf8");
    const readIn = (pieces: readonly number[]) => {
      const context = {
        date1904: false,
        formats: ["General"],
        strings: () => [null, null, null, null],
        texts: textCells(),
        numbers: numberCells(),
        pictureIn: () => null,
        weigh: () => {},
      };
      try {
        return atOnce(readingSheet({ pieces: () => inPieces(bytes, pieces) }, sheetPart, context));
      } catch (error) {
        if (error instanceof HostError) return error.message;
        throw error;
      }
    };
    expect(readIn(lengths)).toEqual(readIn([bytes.length]));
  },
  { runs: 500 },
);

test.each([1, 7, 100, 5000])(
  "the parser sees none of the rows that are written plainly, in pieces of %s bytes",
  (length) => {
    const usual = '<row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>岩英 &amp; 𠮷</t></is></c></row>';
    const prefixed = '<x:row r="9"><x:c r="A9"/></x:row>';
    const inside = `<cols/><sheetData>${usual}\n${usual}${prefixed}${usual}</sheetData><mergeCells/>`;
    const told: string[] = [];
    let rows = 0;
    const plain = plainRows({ row() {}, cell() {}, rowEnd: () => rows++ });
    const pieces = inPieces(inEncoding("worksheet", inside, "utf8"), [length]);
    atOnce(parsingAround(pieces, sheetPart, { open: (name) => told.push(name) }, plain));
    expect(told).toEqual(["worksheet", "cols", "sheetData", "row", "c", "mergeCells"]);
    expect(rows).toBe(3);
  },
);
