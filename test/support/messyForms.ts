import { strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element that tests may change. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

function parse(xml: string): Xml {
  const top: Xml = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Xml = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [root] = elements(top);
  if (!root) throw new Error("no root");
  return root;
}

function serialise(node: Xml | string): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${node.name}${attributes.join("")}>${node.children.map(serialise).join("")}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function x(name: string, attributes: Record<string, string> = {}, ...children: (Xml | string)[]): Xml {
  return { name, attributes, children };
}

export const elements = ({ children }: Xml) => children.filter((each): each is Xml => typeof each !== "string");
export function all(node: Xml, name: string): Xml[] {
  return elements(node).flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}
export const first = (node: Xml, name: string) => elements(node).find((each) => each.name === name);
export const text = (node: Xml): string =>
  elements(node)
    .map((each) => (each.name === "w:t" ? each.children.join("") : (each.name === "w:p" ? "\n" : "") + text(each)))
    .join("")
    .replace(/^\n/, "");

/** A form as it is being made a mess of: its document's body, and what else is put into its package. */
export interface Messy {
  readonly body: Xml;
  readonly parts: Record<string, Uint8Array>;
  readonly relationships: string[];
}

/** The same file with its document changed. */
export function changed(
  file: Uint8Array,
  change: (messy: Messy) => void,
  write: (xml: string) => Uint8Array = strToU8,
): Uint8Array {
  const parts = unzipSync(file);
  const root = parse(new TextDecoder().decode(parts["word/document.xml"]));
  Object.assign(root.attributes, namespaces);
  const body = first(root, "w:body");
  if (!body) throw new Error("no body");
  const relationships: string[] = [];
  const more: Record<string, Uint8Array> = {};
  change({ body, parts: more, relationships });
  const name = "word/_rels/document.xml.rels";
  const known = new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const rels = known.replace("</Relationships>", `${relationships.join("")}</Relationships>`);
  return zipSync({
    ...parts,
    ...more,
    [name]: strToU8(rels),
    "word/document.xml": write(`<?xml version="1.0" encoding="UTF-8"?>${serialise(root)}`),
  });
}

const namespaces = {
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const labelStyles = ["formLabel", "formCoverLabel", "formHead"];
const valueStyles = ["formValue", "formNarrowValue", "formText", "formLongText", "formCoverValue"];

export const styleOf = (cell: Xml) => all(cell, "w:pStyle")[0]?.attributes["w:val"] ?? "";
export const cells = (body: Xml) => all(body, "w:tc");
export const labels = (body: Xml) =>
  cells(body).filter((cell) => labelStyles.includes(styleOf(cell)) && text(cell).trim() !== "");
export const values = (body: Xml) =>
  cells(body).filter((cell) => valueStyles.includes(styleOf(cell)) && text(cell).trim() !== "");
export const run = (content: string) => x("w:r", {}, x("w:t", { "xml:space": "preserve" }, content));
export const para = (...children: (Xml | string)[]) => x("w:p", {}, ...children);
export const cellOf = (...children: Xml[]) =>
  x("w:tc", {}, x("w:tcPr", {}), ...(children.length > 0 ? children : [para()]));
export const tableOf = (...rows: Xml[][]) =>
  x("w:tbl", {}, x("w:tblPr", {}), x("w:tblGrid", {}), ...rows.map((row) => x("w:tr", {}, ...row)));

export function setText(cell: Xml, lines: string): void {
  const properties = first(cell, "w:tcPr");
  cell.children = [...(properties ? [properties] : []), ...lines.split("\n").map((line) => para(run(line)))];
}

export const paragraphs = (cell: Xml) => elements(cell).filter(({ name }) => name === "w:p");
export function setParagraphs(cell: Xml, ...children: Xml[]): void {
  const properties = first(cell, "w:tcPr");
  cell.children = [...(properties ? [properties] : []), ...children];
}

/** Puts something in the place of a child, wherever in the body that stands. */
export function replace(within: Xml, node: Xml, ...by: Xml[]): boolean {
  const index = within.children.indexOf(node);
  if (index >= 0) {
    within.children.splice(index, 1, ...by);
    return true;
  }
  return elements(within).some((each) => replace(each, node, ...by));
}

export const textBox = (...content: Xml[]): Xml =>
  x(
    "w:r",
    {},
    x(
      "mc:AlternateContent",
      {},
      x("mc:Choice", { Requires: "wps" }, x("w:drawing", {}, x("wps:txbx", {}, x("w:txbxContent", {}, ...content)))),
      x("mc:Fallback", {}, x("w:pict", {}, x("v:textbox", {}, x("w:txbxContent", {}, ...content)))),
    ),
  );
