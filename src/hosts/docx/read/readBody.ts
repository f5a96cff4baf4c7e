import type { WordBlock, WordContent, WordParagraph } from "../../../core/word/wordContent";
import { damaged } from "../../xlsx/package/damaged";
import type { Weigh } from "../../xlsx/package/limits";
import { localName } from "../../xlsx/package/namespaces";
import { parseXml, type XmlAttributes } from "../../xlsx/package/parseXml";
import { emptyBox, symbolText, tickedBox } from "./symbols";
import { tableShape, type WrittenCell, type WrittenRow } from "./tableShape";

/** Tables in tables, and boxes in boxes: nobody's form is a tenth as deep. */
const deepest = 40;
/** Word itself takes no more columns. */
const mostColumns = 63;
/** Bytes that a paragraph or cell takes besides its text. */
const blockBytes = 200;

/** Where blocks stand: the body, a cell, a box of text. */
interface Place {
  readonly blocks: WordBlock[];
  /** Of each open field, whether its result has begun. */
  readonly fields: boolean[];
  /** A paragraph whose end was deleted: the next goes on with it. */
  carried: OpenParagraph | null;
}

interface OpenParagraph {
  text: string;
  pictures: string[];
  isNumbered: boolean;
  /** Its end is deleted. */
  isJoined: boolean;
  /** What boxes drawn over it say. */
  after: WordBlock[];
}

interface OpenRow {
  before: number;
  cells: WrittenCell[];
  isDeleted: boolean;
}

interface OpenCell {
  span: number;
  continues: WrittenCell["continues"];
  isDeleted: boolean;
}

/** A content control. */
interface Control {
  /** Null for one that is no check box. */
  ticked: boolean | null;
  isPlaceholder: boolean;
  isTold: boolean;
}

/** What was taken out or is no text of the document: of changes under review, fields, ruby, embedded objects. */
const leftOut: ReadonlySet<string> = new Set([
  ...["moveFrom", "instrText", "delText", "delInstrText", "rt", "object", "annotationRef"],
  ...["rPrChange", "pPrChange", "tcPrChange", "trPrChange", "tblPrChange", "sectPrChange", "tblGridChange"],
]);

/**
 * Reads the main part of a document (ECMA-376-1, 17). Of two versions of a drawing one is read; what was inserted in
 * review is read and what was deleted is not. Throws `HostError`.
 * @param weigh counts what is kept
 * @param pictureOf gives the part of a picture by its relationship
 */
export function readBody(
  pieces: Iterable<string>,
  part: string,
  weigh: Weigh,
  pictureOf: (id: string) => string | null,
): WordContent | null {
  const body = newPlace();
  const places: Place[] = [body];
  const paragraphs: OpenParagraph[] = [];
  const tables: WrittenRow[][] = [];
  const rows: OpenRow[] = [];
  const cells: OpenCell[] = [];
  const controls: Control[] = [];
  /** Of each choice between versions, whether one is taken. */
  const versions: boolean[] = [];
  const names: string[] = [];
  let root = "";
  let skippedFrom: number | null = null;
  let isText = false;
  let isHidden = false;
  let isRevised = false;
  let isPartly = false;

  const place = () => places.at(-1) ?? body;
  const parent = (back = 1) => names.at(-1 - back) ?? "";

  function say(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || text === "") return;
    if (isHidden) {
      isPartly = true;
      return;
    }
    const control = controls.at(-1);
    if (control?.isPlaceholder) return;
    if (control && control.ticked !== null) {
      if (!control.isTold) paragraph.text += control.ticked ? tickedBox : emptyBox;
      control.isTold = true;
      return;
    }
    weigh(text.length * 2);
    paragraph.text += text;
  }

  function sayShown(text: string): void {
    if (place().fields.every((hasResult) => hasResult)) say(text);
  }

  function openPlace(): void {
    if (places.length > deepest) throw damaged(part);
    places.push(newPlace());
  }

  function closePlace(): readonly WordBlock[] {
    const closed = places.pop();
    if (!closed) return [];
    if (closed.carried) closed.blocks.push(paragraphOf(closed.carried), ...closed.carried.after);
    return closed.blocks;
  }

  function closeParagraph(): void {
    const closed = paragraphs.pop();
    if (!closed) return;
    weigh(blockBytes);
    const at = place();
    const before = at.carried;
    at.carried = null;
    const whole = before ? joined(before, closed) : closed;
    if (closed.isJoined) at.carried = whole;
    else at.blocks.push(paragraphOf(whole), ...whole.after);
  }

  function open(local: string, isOwn: boolean, attributes: XmlAttributes): boolean {
    const paragraph = paragraphs.at(-1);
    const row = rows.at(-1);
    const cell = cells.at(-1);
    const control = controls.at(-1);
    if (!isOwn) {
      if (local === "AlternateContent") versions.push(false);
      else if (local === "Choice" || local === "Fallback") {
        if (versions.at(-1) !== false) return false;
        versions[versions.length - 1] = true;
      } else if (local === "blip" || local === "imagedata") {
        const id = attributeOf(attributes, local === "blip" ? "embed" : "id");
        const picture = id === null ? null : pictureOf(id);
        if (picture !== null && !isHidden) paragraph?.pictures.push(picture);
      } else if (local === "checkbox" && control) control.ticked = false;
      else if (local === "checked" && control) control.ticked = isOn(attributeOf(attributes, "val"));
      else if (local === "t") isText = true;
      return true;
    }
    switch (local) {
      case "p":
        paragraphs.push({ text: "", pictures: [], isNumbered: false, isJoined: false, after: [] });
        break;
      case "r":
        isHidden = false;
        break;
      case "vanish":
        if (parent() === "rPr" && parent(2) === "r") isHidden = isOn(attributeOf(attributes, "val"));
        break;
      case "t":
        isText = true;
        break;
      case "tab":
        if (parent() === "r") sayShown("\t");
        break;
      case "br":
      case "cr":
        // One that begins a page or column is none of the text's.
        if (!["page", "column"].includes(attributeOf(attributes, "type") ?? "")) sayShown("\n");
        break;
      case "noBreakHyphen":
        sayShown("-");
        break;
      case "sym":
        sayShown(symbolText(attributeOf(attributes, "font") ?? "", attributeOf(attributes, "char") ?? ""));
        break;
      case "numId":
        if (paragraph && parent() === "numPr") paragraph.isNumbered = attributeOf(attributes, "val") !== "0";
        break;
      case "fldChar": {
        const { fields } = place();
        const type = attributeOf(attributes, "fldCharType");
        if (type === "begin") fields.push(false);
        else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = true;
        else if (type === "end") fields.pop();
        break;
      }
      case "default":
      case "checked":
        if (parent() === "checkBox") formBox = isOn(attributeOf(attributes, "val"));
        break;
      case "checkBox":
        formBox = false;
        break;
      case "ins":
      case "moveTo":
        isRevised = true;
        break;
      case "del":
        isRevised = true;
        if (parent() === "trPr" && row) row.isDeleted = true;
        else if (parent() === "rPr" && parent(2) === "pPr" && paragraph) paragraph.isJoined = true;
        else return false;
        break;
      case "cellDel":
        isRevised = true;
        if (cell) cell.isDeleted = true;
        break;
      case "sdt":
        controls.push({ ticked: null, isPlaceholder: false, isTold: false });
        break;
      case "showingPlcHdr":
        if (control) control.isPlaceholder = isOn(attributeOf(attributes, "val"));
        break;
      case "tbl":
        tables.push([]);
        break;
      case "tr":
        rows.push({ before: 0, cells: [], isDeleted: false });
        break;
      case "gridBefore":
        if (row) row.before = columnsIn(attributes, 0);
        break;
      case "tc":
        cells.push({ span: 1, continues: null, isDeleted: false });
        openPlace();
        break;
      case "gridSpan":
        if (cell) cell.span = columnsIn(attributes, 1);
        break;
      case "vMerge":
      case "hMerge":
        if (cell && attributeOf(attributes, "val") !== "restart") {
          cell.continues = local === "vMerge" ? "above" : "left";
        }
        break;
      case "txbxContent":
        openPlace();
        break;
      case "altChunk":
      case "subDoc":
        isPartly = true;
        return false;
      default:
        if (!leftOut.has(local)) return true;
        if (local === "object") isPartly = true;
        if (local === "moveFrom") isRevised = true;
        return false;
    }
    return true;
  }
  /** Whether the box of a form of old is ticked. */
  let formBox = false;

  function close(local: string, isOwn: boolean): void {
    if (local === "t") isText = false;
    if (!isOwn) {
      if (local === "AlternateContent") versions.pop();
      return;
    }
    switch (local) {
      case "p":
        closeParagraph();
        break;
      case "r":
        isHidden = false;
        break;
      case "checkBox":
        say(formBox ? tickedBox : emptyBox);
        break;
      case "sdt":
        controls.pop();
        break;
      case "txbxContent":
        {
          const blocks = closePlace();
          const paragraph = paragraphs.at(-1);
          (paragraph ? paragraph.after : place().blocks).push(...blocks);
        }
        break;
      case "tc": {
        const blocks = closePlace();
        const cell = cells.pop();
        weigh(blockBytes);
        if (cell) {
          const { span, continues, isDeleted } = cell;
          rows.at(-1)?.cells.push({ span, continues, blocks: isDeleted ? [] : blocks });
        }
        break;
      }
      case "tr": {
        const row = rows.pop();
        if (row && !row.isDeleted) tables.at(-1)?.push(row);
        break;
      }
      case "tbl": {
        const table = tables.pop();
        if (table && table.length > 0) place().blocks.push(tableShape(table));
        break;
      }
    }
  }

  parseXml(pieces, part, {
    open(name, attributes, { depth }) {
      const isOwn = !name.startsWith(":");
      const local = localName(isOwn ? name : name.slice(1));
      if (depth === 0) root = local;
      names.push(isOwn ? local : "");
      if (skippedFrom === null && !open(local, isOwn, attributes)) skippedFrom = depth;
    },
    text(text) {
      if (isText && skippedFrom === null) sayShown(text);
    },
    close(name, depth) {
      const isOwn = !name.startsWith(":");
      names.pop();
      if (skippedFrom === null) close(localName(isOwn ? name : name.slice(1)), isOwn);
      else if (skippedFrom === depth) skippedFrom = null;
    },
  });
  return root === "document" ? { blocks: closePlace(), isRevised, isPartly } : null;
}

function newPlace(): Place {
  return { blocks: [], fields: [], carried: null };
}

function joined(before: OpenParagraph, next: OpenParagraph): OpenParagraph {
  return {
    text: before.text + next.text,
    pictures: [...before.pictures, ...next.pictures],
    isNumbered: before.isNumbered || next.isNumbered,
    isJoined: next.isJoined,
    after: [...before.after, ...next.after],
  };
}

function paragraphOf({ text, pictures, isNumbered }: OpenParagraph): WordParagraph {
  return { block: "paragraph", text, pictures, isNumbered };
}

/** An attribute by its name, whatever its prefix. */
function attributeOf(attributes: XmlAttributes, name: string): string | null {
  const own = Object.keys(attributes).find((each) => localName(each) === name);
  return own === undefined ? null : (attributes[own] ?? null);
}

/** ST_OnOff: on where nothing is said. */
function isOn(value: string | null): boolean {
  return value === null || !["0", "false", "off"].includes(value);
}

function columnsIn(attributes: XmlAttributes, least: number): number {
  const number = Number(attributeOf(attributes, "val"));
  return Number.isInteger(number) ? Math.min(mostColumns, Math.max(least, number)) : least;
}
