import { openView } from "../../../../src/hosts/xlsx/view/openView";
import { tinted } from "../../../../src/hosts/xlsx/view/tint";
import { rawWorkbook } from "../../../support/rawWorkbook";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const theme = `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
const relation = (type: string, id: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** The look of style 0. */
function lookOf(xf: string, sections = "") {
  const styles = `${sections}<cellXfs count="1">${xf}</cellXfs><dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`;
  const rels = [
    relation("worksheet", "rId1", "worksheets/sheet1.xml"),
    relation("styles", "rId2", "styles.xml"),
    relation("theme", "rId3", "theme/theme1.xml"),
  ].join("");
  const parts = {
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`,
  };
  return openView(rawWorkbook({ styles, parts })).looks[0];
}

const fontOf = (font: string) => lookOf("<xf/>", `<fonts><font>${font}</font></fonts>`)?.font;
const fillOf = (fill: string) => lookOf("<xf/>", `<fills><fill>${fill}</fill></fills>`)?.fill;
const bordersOf = (border: string) => lookOf("<xf/>", `<borders><border>${border}</border></borders>`)?.borders;
const alignmentOf = (alignment: string) => lookOf(`<xf><alignment ${alignment}/></xf>`)?.alignment;

test("fonts: name, size in points, weight, slant, lines and colour", () => {
  expect(fontOf('<b/><i/><u/><strike/><sz val="16"/><color rgb="FF9C0006"/><name val="黑体"/>')).toEqual({
    name: "黑体",
    size: 16,
    bold: true,
    italic: true,
    underlined: true,
    struck: true,
    colour: "#9C0006",
  });
  expect(fontOf('<b val="0"/><u val="none"/>')).toMatchObject({
    size: 11,
    bold: false,
    underlined: false,
    colour: null,
  });
});

test.each<[string, string, string | null]>([
  ["a colour of its own", '<patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill>', "#DCE6F1"],
  ["a theme colour", '<patternFill patternType="solid"><fgColor theme="4"/></patternFill>', "#4472C4"],
  [
    "white of the theme, which stands before black",
    '<patternFill patternType="solid"><fgColor theme="0"/></patternFill>',
    "#FFFFFF",
  ],
  [
    "a lighter theme colour",
    '<patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill>',
    "#DAE3F3",
  ],
  ["an indexed colour", '<patternFill patternType="solid"><fgColor indexed="13"/></patternFill>', "#FFFF00"],
  ["the last indexed colour", '<patternFill patternType="solid"><fgColor indexed="63"/></patternFill>', "#333333"],
  ["the system's colour", '<patternFill patternType="solid"><fgColor indexed="64"/></patternFill>', null],
  ["no fill", '<patternFill patternType="none"/>', null],
  ["a pattern that is not solid", '<patternFill patternType="gray125"><fgColor rgb="FF000000"/></patternFill>', null],
  [
    "the first colour of a gradient",
    '<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill>',
    "#00FF00",
  ],
])("a fill with %s", (_, fill, expected) => {
  expect(fillOf(fill)).toBe(expected);
});

test("borders side by side, each with its line and colour", () => {
  expect(
    bordersOf(
      '<left style="thin"><color rgb="FFBFBFBF"/></left><right style="mediumDashed"/><top style="double"/><bottom/><diagonal style="thin"><color rgb="FF000000"/></diagonal>',
    ),
  ).toEqual({
    left: { width: 1, line: "solid", colour: "#BFBFBF" },
    right: { width: 2, line: "dashed", colour: null },
    top: { width: 3, line: "double", colour: null },
    bottom: null,
  });
});

test("alignment", () => {
  expect(alignmentOf('horizontal="center" vertical="center" wrapText="1" indent="2"')).toEqual({
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    indent: 2,
  });
  expect(lookOf("<xf/>")?.alignment).toEqual({ horizontal: "general", vertical: "bottom", wrap: false, indent: 0 });
});

test("a workbook without styles has no looks of its own to show, and opens", () => {
  expect(openView(rawWorkbook({})).looks).toHaveLength(1);
});

test.each<[string, number, string]>([
  ["4472C4", 0, "4472C4"],
  ["4472C4", 1, "FFFFFF"],
  ["4472C4", -1, "000000"],
  ["4472C4", -0.25, "2F5597"],
  ["FFFFFF", -0.5, "808080"],
  ["000000", 0.5, "808080"],
])("%s with a tint of %d is %s", (rgb, tint, expected) => {
  expect(tinted(rgb, tint)).toBe(expected);
});
