import type { StyleSheet } from "../parts/styleSheet";
import { child, parseXml, sourceOf, type XmlElement } from "../xml/xmlTree";

/** Index of a cell's style in the styles part `source` → index of the same look in `target`, where it is put if need be. */
export function translateStyles(source: string, target: StyleSheet): (index: number) => number {
  const root = parseXml(source, "styles");
  const collection = (name: string) => child(root, name)?.children ?? [];
  const translated = new Map<number, number>();

  const look = (name: "fonts" | "fills" | "borders", index: string | undefined) => {
    const element = collection(name)[Number(index)];
    return element ? target.add(name, sourceOf(source, element)) : 0;
  };
  const numberFormat = (id: string | undefined) => {
    const own = collection("numFmts").find(({ attributes }) => attributes.numFmtId === id);
    return own ? target.addNumberFormat(own.attributes.formatCode ?? "") : Number(id ?? 0);
  };
  const translate = (xf: XmlElement) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const ids = [
      `numFmtId="${numberFormat(numFmtId)}" fontId="${look("fonts", fontId)}"`,
      `fillId="${look("fills", fillId)}" borderId="${look("borders", borderId)}" xfId="0"`,
    ];
    const applied = Object.entries(xf.attributes).filter(([name]) => name.startsWith("apply"));
    const attributes = [...ids, ...applied.map(([name, value]) => `${name}="${value}"`)].join(" ");
    return target.add("cellXfs", `<xf ${attributes}>${source.slice(xf.innerStart, xf.innerEnd)}</xf>`);
  };
  return (index) => {
    const xf = collection("cellXfs")[index];
    const there = translated.get(index) ?? (xf && index > 0 ? translate(xf) : 0);
    translated.set(index, there);
    return there;
  };
}
