import { SaxesParser } from "saxes";
import { partOf, partsOf } from "./parts";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/** The root of a part of XML. */
export function xmlTree(xml: string): Node {
  interface Growing extends Node {
    children: Growing[];
    text: string;
  }
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error("no root");
  return root;
}

/** All elements of a name within another, in their order. */
export function within({ children }: Node, name: string): Node[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce((at: Node | undefined, name) => at?.children.find((each) => each.name === name), node);
}

export const val = (node: Node | undefined) => node?.attributes["w:val"];

/** What stands in a Word file's document part. */
export function bodyOf(file: Uint8Array): readonly Node[] {
  return child(xmlTree(partOf(file, "word/document.xml")), "w:body")?.children ?? [];
}

/** The XML parts of a Word file by their names. */
export function xmlParts(file: Uint8Array): readonly (readonly [name: string, root: Node])[] {
  return Object.entries(partsOf(file)).flatMap(([name, text]) =>
    name.startsWith("word/") && name.endsWith(".xml") ? [[name, xmlTree(text)] as const] : [],
  );
}

/** A paragraph's text; `（照片）` for a picture. */
export function textOf(node: Node): string {
  const texts = within(node, "w:t").map(({ text }) => text);
  return within(node, "w:drawing").length > 0 ? "（照片）" : texts.join("");
}

/** A cell's paragraphs, line by line. */
export function linesOf(cell: Node): string[] {
  return cell.children.filter(({ name }) => name === "w:p").map(textOf);
}

/** A Word file as text that people can read and compare: a line a paragraph, a line a row, and the sections. */
export function renderDocx(file: Uint8Array): string {
  const styles = new Map(
    within(xmlTree(partOf(file, "word/styles.xml")), "w:style").map((style) => [
      style.attributes["w:styleId"],
      val(child(style, "w:name")) ?? "",
    ]),
  );
  const styleOf = (paragraph: Node) => styles.get(val(child(paragraph, "w:pPr", "w:pStyle"))) ?? "?";
  const lines = bodyOf(file).flatMap((node) => {
    if (node.name === "w:sectPr") return [sectionText(node)];
    if (node.name === "w:p") {
      const properties = child(node, "w:pPr");
      const section = child(properties, "w:sectPr");
      const text = `[${styleOf(node)}${flags(properties)}] ${textOf(node)}`;
      const isEmpty = textOf(node) === "" && child(properties, "w:spacing")?.attributes["w:lineRule"] === "exact";
      const gap = Number(child(properties, "w:spacing")?.attributes["w:line"]) / 20;
      return [isEmpty ? `(${gap} pt${flags(properties)})` : text, ...(section ? [sectionText(section)] : [])];
    }
    return tableText(node, styleOf);
  });
  return `${lines.join("\n")}\n`;
}

function flags(properties: Node | undefined): string {
  const spacing = child(properties, "w:spacing")?.attributes;
  const indent = child(properties, "w:ind")?.attributes;
  return [
    child(properties, "w:pageBreakBefore") ? " new page" : "",
    spacing?.["w:before"] ? ` ↑${Number(spacing["w:before"]) / 20}` : "",
    indent?.["w:rightChars"] ? ` right ${Number(indent["w:rightChars"]) / 100}` : "",
    child(properties, "w:keepNext") ? " keeps" : "",
  ].join("");
}

function tableText(table: Node, styleOf: (paragraph: Node) => string): string[] {
  const widths = within(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]) / 20);
  const rows = table.children.filter(({ name }) => name === "w:tr");
  return [
    `table ${widths.map((width) => Math.round(width)).join(" ")}`,
    ...rows.map((row) => {
      const properties = child(row, "w:trPr");
      const height = child(properties, "w:trHeight")?.attributes;
      const size = height ? `${Number(height["w:val"]) / 20}${height["w:hRule"] === "exact" ? "!" : ""}` : "";
      const head = child(properties, "w:tblHeader") ? " head" : "";
      const breaks = child(properties, "w:cantSplit") ? "" : " breaks";
      const cells = row.children
        .filter(({ name }) => name === "w:tc")
        .map((cell) => {
          const merge = child(cell, "w:tcPr", "w:vMerge");
          if (merge && val(merge) !== "restart") return "↑";
          const [first] = cell.children.filter(({ name }) => name === "w:p");
          return `${first ? styleOf(first) : ""}: ${linesOf(cell).join("⏎")}`;
        });
      return `  ${size}${head}${breaks} | ${cells.join(" | ")}`;
    }),
  ];
}

function sectionText(section: Node): string {
  const attributes = (name: string) =>
    Object.entries(child(section, name)?.attributes ?? {})
      .map(([key, value]) => `${key.replace("w:", "")}=${value}`)
      .join(" ");
  return `———— section: ${["w:pgSz", "w:pgMar", "w:docGrid"]
    .map(attributes)
    .filter((text) => text !== "")
    .join("; ")}`;
}
