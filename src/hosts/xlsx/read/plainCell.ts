import { behind, behindBlanks, bytesOf, startsWith } from "../package/asciiBytes";
import type { XmlAttributes } from "../package/parseXml";
import type { RawCell } from "./makeCell";
import { readAttributes } from "./plainAttributes";
import { PlainText, readContent } from "./plainText";

const blank = 0x20;
const quote = 0x22;
const slash = 0x2f;
const lessThan = 0x3c;
const equalsSign = 0x3d;
const greaterThan = 0x3e;
const letter = { c: 0x63, f: 0x66, i: 0x69, m: 0x6d, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;

const cellEnd = bytesOf("/c>");
const valueEnd = bytesOf("v>");
const formulaEnd = bytesOf("f>");
const inlineStart = bytesOf("is>");
const textStart = bytesOf("<t");
const textEnd = bytesOf("t>");
const inlineEnd = bytesOf("</is>");

/** The types of cells (ISO/IEC 29500-1, 18.18.11), the most frequent first. */
const types = ["s", "inlineStr", "n", "str", "b", "e", "d"].map((name) => ({ name, bytes: bytesOf(`${name}"`) }));

/** A number of so many digits is exact, and a date or an index of shared strings has far fewer. */
const exactDigits = 15;

/** A cell while it is read from its bytes; every cell of a sheet is read into the same one. */
export class PlainCell implements RawCell {
  /** 0 where the cell does not say. */
  column = 0;
  type: string | undefined = undefined;
  style: number | undefined = undefined;
  metadata: string | undefined = undefined;
  value: RawCell["value"] = null;
  formula: string | null = null;
  formulaAttributes: XmlAttributes | null = null;
  readonly #text = new PlainText();
  /** What is in an attribute, or in the value, where it is digits alone. */
  #number = 0;

  /** Reads what is behind `<c`, and returns what lies behind the cell; -1 where it is not plain. */
  read(bytes: Uint8Array, from: number): number {
    this.column = 0;
    this.type = undefined;
    this.style = undefined;
    this.metadata = undefined;
    this.value = null;
    this.formula = null;
    this.formulaAttributes = null;
    const at = this.#attributes(bytes, from);
    if (at < 0) return -1;
    if (bytes[at] === slash) return bytes[at + 1] === greaterThan ? at + 2 : -1;
    return bytes[at] === greaterThan ? this.#content(bytes, at + 1) : -1;
  }

  #attributes(bytes: Uint8Array, from: number): number {
    let at = from;
    let address = false;
    while (bytes[at] === blank) {
      const first = bytes[at + 1];
      const second = bytes[at + 2];
      if (second === equalsSign) {
        if (bytes[at + 3] !== quote) return -1;
        if (first === letter.r && !address) {
          address = true;
          at = this.#address(bytes, at + 4);
        } else if (first === letter.s && this.style === undefined) {
          at = this.#digits(bytes, at + 4);
          this.style = this.#number;
        } else if (first === letter.t && this.type === undefined) at = this.#type(bytes, at + 4);
        else return -1;
      } else if (first === letter.v && second === letter.m && this.metadata === undefined) {
        if (bytes[at + 3] !== equalsSign || bytes[at + 4] !== quote) return -1;
        at = this.#digits(bytes, at + 5);
        this.metadata = String(this.#number);
      } else return -1;
      if (at < 0) return -1;
    }
    return at;
  }

  /** `B7"`; returns what lies behind. */
  #address(bytes: Uint8Array, from: number): number {
    let column = 0;
    let at = from;
    for (let byte = (bytes[at] ?? 0) & ~0x20; byte >= 0x41 && byte <= 0x5a; byte = (bytes[at] ?? 0) & ~0x20) {
      column = column * 26 + byte - 0x40;
      at++;
    }
    this.column = column;
    return at === from ? -1 : this.#digits(bytes, at);
  }

  /** Digits alone, without a zero before them, and the quote behind. */
  #digits(bytes: Uint8Array, from: number): number {
    const end = this.#integer(bytes, from);
    return end > 0 && bytes[end] === quote ? end + 1 : -1;
  }

  #type(bytes: Uint8Array, from: number): number {
    for (const { name, bytes: type } of types) {
      if (!startsWith(bytes, type, from)) continue;
      this.type = name;
      return from + type.length;
    }
    return -1;
  }

  #integer(bytes: Uint8Array, from: number): number {
    let number = 0;
    let at = from;
    for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[at] ?? 0) - 0x30) {
      number = number * 10 + digit;
      at++;
    }
    this.#number = number;
    const length = at - from;
    return length === 0 || length > exactDigits || (length > 1 && bytes[from] === 0x30) ? -1 : at;
  }

  #content(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      at = behindBlanks(bytes, at);
      if (bytes[at] !== lessThan) return -1;
      const first = bytes[at + 1];
      if (first === slash) return startsWith(bytes, cellEnd, at + 1) ? at + 1 + cellEnd.length : -1;
      if (first === letter.f && this.formula === null) at = this.#formula(bytes, at + 2);
      else if (this.value !== null) return -1;
      else if (first === letter.v) at = this.#value(bytes, at + 2);
      else if (first === letter.i) at = this.#inline(bytes, at + 1);
      else return -1;
      if (at < 0) return -1;
    }
  }

  #value(bytes: Uint8Array, from: number): number {
    const isText = this.type === "str" || this.type === "inlineStr";
    if (!isText && bytes[from] === greaterThan) {
      const end = this.#integer(bytes, from + 1);
      if (end > 0 && bytes[end] === lessThan && bytes[end + 1] === slash) {
        this.value = this.#number;
        return behind(bytes, valueEnd, end + 2);
      }
    }
    const end = readContent(this.#text, bytes, from);
    this.value = isText ? this.#text : this.#text.toString();
    return behind(bytes, valueEnd, end);
  }

  #inline(bytes: Uint8Array, from: number): number {
    if (!startsWith(bytes, inlineStart, from)) return -1;
    const text = behindBlanks(bytes, from + inlineStart.length);
    if (!startsWith(bytes, textStart, text)) return -1;
    const end = behind(bytes, textEnd, readContent(this.#text, bytes, text + textStart.length));
    this.type = "inlineStr";
    this.value = this.#text;
    return end < 0 ? -1 : behind(bytes, inlineEnd, behindBlanks(bytes, end));
  }

  #formula(bytes: Uint8Array, from: number): number {
    const start = readAttributes(bytes, from);
    // What other cells refer to must be told once, and a row may have to be told again.
    if (!start || start.attributes.ref !== undefined) return -1;
    this.formulaAttributes = start.attributes;
    this.formula = "";
    if (bytes[start.end] === slash) return bytes[start.end + 1] === greaterThan ? start.end + 2 : -1;
    const end = readContent(this.#text, bytes, start.end);
    if (end < 0) return -1;
    this.formula = this.#text.toString();
    return behind(bytes, formulaEnd, end);
  }
}
