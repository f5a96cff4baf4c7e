import fc from "fast-check";
import type { Splice } from "../../../../src/hosts/xlsx/package/splice";
import { xmlDocument } from "../../../../src/hosts/xlsx/package/xmlDocument";
import { parseTree, type XmlElement } from "../../../../src/hosts/xlsx/package/xmlTree";
import {
  appendChild,
  remove,
  removeChildren,
  setAttributes,
  setAttributeValue,
} from "../../../../src/hosts/xlsx/write/xml/splice";
import { property } from "../../../support/property";

/** A document to which splices are made again and again has, each time, the tree of one that is parsed. */

interface Node {
  readonly tag: string;
  readonly attributes: string;
  readonly inside: readonly (string | Node)[];
}

const other = fc.constantFrom("\n  ", "岩英&amp;", "<!-- <a/> -->", "<![CDATA[<a>]]>");

const nodes = (levels: number): fc.Arbitrary<Node> =>
  fc.record({
    tag: fc.constantFrom("a", "b", "x:c", "y:d"),
    attributes: fc.constantFrom("", ' n="1"', ' xmlns="urn:z" n="&lt;"', ' xmlns:x="urn:w"', " x:id=\"r1\" n='2>'"),
    inside:
      levels === 0
        ? fc.constant([])
        : fc.array(fc.oneof({ weight: 3, arbitrary: nodes(levels - 1) }, { weight: 1, arbitrary: other }), {
            maxLength: 4,
          }),
  });

const node = nodes(3);

function xmlOf({ tag, attributes, inside }: Node): string {
  const content = inside.map((each) => (typeof each === "string" ? each : xmlOf(each))).join("");
  return content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** What the writers do to a part, each at an element that a number chooses. */
const changes: Readonly<Record<string, (source: string, element: XmlElement, put: string) => readonly Splice[]>> = {
  append: (source, element, put) => [appendChild(source, element, put)],
  before: (_, { start }, put) => [{ start, end: start, text: put }],
  behind: (_, { end }, put) => [{ start: end, end, text: put }],
  replace: (_, element, put) => [{ ...remove(element), text: put }],
  remove: (_, element) => [remove(element)],
  "remove children": (source, element) => removeChildren(source, element, element.children.slice(0, 2)),
  "remove all but the first": (source, element) => removeChildren(source, element, element.children.slice(1)),
  text: (_, { innerStart, innerEnd }) => [{ start: innerStart, end: innerEnd, text: "某&lt;" }],
  rename: (source, element) => setAttributeValue(source, element, "n", "新"),
  attributes: (_, element) => [setAttributes(element, { m: "1", n: null })],
  "append and rename": (source, element, put) => [
    ...setAttributeValue(source, element, "n", "longer than before"),
    ...element.children.flatMap((each) => setAttributeValue(source, each, "n", "")),
    ...(element.innerEnd < element.end ? [appendChild(source, element, put)] : []),
  ],
};

const change = fc.record({
  how: fc.constantFrom(...Object.keys(changes)),
  nth: fc.nat(30),
  put: fc.oneof(node.map(xmlOf), fc.constantFrom("", "<a/><b n='1'/>", " ", "文字", "<a/> ")),
});

const namespaces = 'xmlns="urn:main" xmlns:x="urn:x" xmlns:y="http://example/relationships"';

property(
  "a document after splices has the elements that parsing it finds",
  fc.tuple(fc.array(node, { maxLength: 5 }), fc.array(change, { minLength: 1, maxLength: 6 })),
  async ([given, made]) => {
    let document = xmlDocument(
      `<?xml version="1.0"?>\n<root ${namespaces}>${given.map(xmlOf).join("\n")}</root>\n`,
      "part",
    );
    for (const { how, nth, put } of made) {
      const elements = allOf(document.root);
      const element = elements[nth % elements.length];
      const isOutermost = element === document.root && !["append", "rename", "text"].includes(how);
      if (!element || isOutermost) continue;
      document = document.spliced(changes[how]?.(document.source, element, put) ?? []);
      expect(document.root).toEqual(parseTree(document.source, "part"));
    }
  },
  { runs: 150 },
);

function allOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allOf)];
}
