import { SaxesParser } from "saxes";
import { HostError } from "../../workbookHost";
import { damaged } from "./damaged";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader wants to know of an XML part. Names come without the prefix of the root element; foreign ones keep theirs. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  /** Text or CDATA between two tags, entities resolved. */
  text?(text: string): void;
}

/**
 * Feeds an XML part to `handler` while it is read. `part` names it in errors.
 * Throws `HostError` when it is not well-formed, or has a document type: no workbook needs one, and entities hide in it.
 */
export function parseXml(pieces: Iterable<string>, part: string, handler: XmlHandler): void {
  // Without namespaces saxes is a third faster; parts of a workbook keep to one prefix, which the root element shows.
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefix: string | undefined;
  const localName = (name: string) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  const { open, close, text } = handler;
  if (open) parser.on("opentag", (tag) => open(localName(tag.name), tag.attributes));
  if (close) parser.on("closetag", (tag) => close(localName(tag.name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("doctype", () => {
    throw new HostError(
      "unsafe-content",
      "文件中含有不安全的内容（XML 实体），已停止读取；请用 Excel 打开，另存为新的 .xlsx 后再试。",
    );
  });
  parser.on("error", () => {
    throw damaged(part);
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

/** XML Schema's boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
