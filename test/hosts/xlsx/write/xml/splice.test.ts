import { splice } from "../../../../../src/hosts/xlsx/package/splice";
import { parseTree, parseVmlTree, sourceOf } from "../../../../../src/hosts/xlsx/package/xmlTree";
import {
  appendChild,
  insertInOrder,
  removeChildren,
  setAttributes,
} from "../../../../../src/hosts/xlsx/write/xml/splice";
import { hostErrorOf } from "../../../../support/hostError";

test("elements know where they stand, behind marks, rare characters, comments and either line break", () => {
  const source =
    '\uFEFF<?xml version="1.0"?>\r\n<!-- <a/> --><p:a x="1>2"\r\n><b/>𠮷&amp;<![CDATA[<c>]]><c >y</c ></p:a>\r\n';
  const root = parseTree(source, "part");
  expect([root.tag, root.name, root.attributes.x, root.text]).toEqual(["p:a", "a", "1>2", "𠮷&<c>"]);
  expect(root.children.map((each) => sourceOf(source, each))).toEqual(["<b/>", "<c >y</c >"]);
  expect(source.slice(root.innerStart, root.innerEnd)).toBe("<b/>𠮷&amp;<![CDATA[<c>]]><c >y</c >");
  expect(source.slice(root.end)).toBe("\r\n");
});

test("a part that is not well-formed is damaged, a drawing of Excel's with an unclosed break is not", () => {
  const source = "<xml><font>甲<br>乙</font><shape/></xml>";
  expect(hostErrorOf(() => parseTree(source, "xl/x.xml")).code).toBe("damaged");
  const root = parseVmlTree(source, "vml");
  expect(root.children.map((each) => sourceOf(source, each))).toEqual(["<font>甲<br>乙</font>", "<shape/>"]);
});

test.each(["<a/>", "<a />", '<a x="1" />', "<a><z/></a>", "<a>\n</a>"])(
  "what is appended to %s goes without a trace",
  (source) => {
    const filled = splice(source, [appendChild(source, parseTree(source, "part"), "<b/><c>1</c>")]);
    const root = parseTree(filled, "part");
    const ours = root.children.filter(({ name }) => name !== "z");
    expect(ours.map(({ name }) => name)).toEqual(["b", "c"]);
    expect(splice(filled, removeChildren(filled, root, ours))).toBe(source);
  },
);

test("an element is put behind its own kind and what goes before it, whatever else stands there", () => {
  const order = ["one", "two", "three"];
  const put = (source: string) =>
    splice(source, [insertInOrder(source, parseTree(source, "part"), order, "two", "<two/>")]);
  expect(put("<a/>")).toBe("<a><two/></a>");
  expect(put("<a><three/></a>")).toBe("<a><two/><three/></a>");
  expect(put("<a><one/><x/><three/></a>")).toBe("<a><one/><two/><x/><three/></a>");
  expect(put('<a><two n="1"/></a>')).toBe('<a><two n="1"/><two/></a>');
});

test("attributes are changed, added and taken out, and keep their line breaks", () => {
  const source = "<a x='1' y=\"&#10;&lt;&quot;\" z='3'>t</a>";
  const changed = splice(source, [setAttributes(parseTree(source, "part"), { x: "2", z: null, n: "&" })]);
  expect(changed).toBe('<a x="2" y="&#10;&lt;&quot;" n="&amp;">t</a>');
});

test("changes at one place keep their order", () => {
  const at = (start: number, end: number, text: string) => ({ start, end, text });
  expect(splice("abc", [at(3, 3, "4"), at(1, 1, "1"), at(1, 1, "2"), at(1, 2, "3")])).toBe("a123c4");
});
