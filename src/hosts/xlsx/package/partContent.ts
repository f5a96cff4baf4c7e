import { concatenate } from "./concatenate";
import { encodingOf } from "./decodeXml";
import { decodePart, type Encoding, encodePart } from "./partText";
import { type SheetSource, setRowsAside } from "./sheetSource";
import { type XmlDocument, xmlDocument } from "./xmlDocument";
import { parseVmlTree, type XmlElement } from "./xmlTree";

/** The forms of a part's content that are known, of which the others are made. */
interface Forms {
  bytes?: Uint8Array;
  text?: string;
  xml?: XmlDocument;
  vml?: XmlElement;
  sheet?: SheetSource;
}

/**
 * What a part of a package holds. It never changes, and each of its forms is made when it is first asked for, then kept:
 * so a part is inflated, decoded and parsed once at most, and the rows of a worksheet are not decoded for what stands
 * around them. All that makes one throws `HostError` where the part is damaged.
 */
export class PartContent {
  readonly #forms: Forms;
  #encoding: Encoding | undefined;

  private constructor(
    /** By which errors name it. */
    readonly part: string,
    forms: Forms,
    encoding?: Encoding,
    private readonly inflate: () => Uint8Array = () => new Uint8Array(),
  ) {
    this.#forms = forms;
    this.#encoding = encoding;
  }

  /** A part as it lies in an archive. */
  static packed(part: string, inflate: () => Uint8Array): PartContent {
    return new PartContent(part, {}, undefined, inflate);
  }

  /** A part of ours. */
  static ofText(part: string, text: string): PartContent {
    return new PartContent(part, { text }, "utf-8");
  }

  /** What a part has become, in the encoding that it has. */
  with(form: string | XmlDocument | SheetSource): PartContent {
    const forms = typeof form === "string" ? { text: form } : "rows" in form ? { sheet: form } : { xml: form };
    return new PartContent(this.part, forms, this.encoding);
  }

  get encoding(): Encoding {
    this.#encoding ??= encodingOf(this.bytes());
    return this.#encoding;
  }

  get isInflated(): boolean {
    return Object.keys(this.#forms).length > 0;
  }

  bytes(): Uint8Array {
    const { bytes, sheet } = this.#forms;
    if (bytes) return bytes;
    if (!this.isInflated) {
      this.#forms.bytes = this.inflate();
      return this.#forms.bytes;
    }
    if (!sheet || this.encoding !== "utf-8") return encodePart(this.text(), this.encoding);
    const { frame, rowsAt, rows } = sheet;
    return concatenate([utf8.encode(frame.source.slice(0, rowsAt)), rows, utf8.encode(frame.source.slice(rowsAt))]);
  }

  /** With its byte order mark, so that encoding it again gives the same bytes. */
  text(): string {
    const { text, xml, sheet } = this.#forms;
    const known = text ?? xml?.source;
    if (known !== undefined) return known;
    this.#forms.text = sheet ? wholeText(sheet, this.part) : decodePart(this.bytes(), this.part, this.encoding);
    return this.#forms.text;
  }

  xml(): XmlDocument {
    this.#forms.xml ??= xmlDocument(this.text(), this.part);
    delete this.#forms.text;
    return this.#forms.xml;
  }

  /** Of a drawing of the old kind, which need not be well-formed. */
  vml(): XmlElement {
    this.#forms.vml ??= parseVmlTree(this.text(), this.part);
    return this.#forms.vml;
  }

  /** Of a worksheet. */
  sheet(): SheetSource {
    const { sheet } = this.#forms;
    if (sheet) return sheet;
    const bytes = this.encoding === "utf-8" ? this.bytes() : utf8.encode(this.text());
    this.#forms.sheet = setRowsAside(bytes, this.part);
    // Text and bytes of a long sheet need not both be in memory.
    delete this.#forms.text;
    return this.#forms.sheet;
  }

  /** Whether it is written as the same bytes. */
  equals(other: PartContent): boolean {
    if (this === other) return true;
    const [one, two] = [this.#forms, other.#forms];
    if (one.sheet && two.sheet && one.sheet.rows === two.sheet.rows) {
      return one.sheet.frame.source === two.sheet.frame.source && this.encoding === other.encoding;
    }
    const areTexts = [one, two].every(({ text, xml }) => text !== undefined || xml);
    if (areTexts) return this.text() === other.text() && this.encoding === other.encoding;
    return areEqual(this.bytes(), other.bytes());
  }
}

const utf8 = new TextEncoder();

function wholeText({ frame: { source }, rowsAt, rows }: SheetSource, part: string): string {
  return source.slice(0, rowsAt) + decodePart(rows, part, "utf-8") + source.slice(rowsAt);
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // Far quicker than a call for each of a long sheet's bytes.
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
