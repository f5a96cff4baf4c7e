import { SaxesParser } from "saxes";
import { damaged } from "../../package/damaged";

/** A row as it stands in a worksheet part. */
export interface RowSource {
  /** Counted from 1. */
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
}

/** Finds every row of a worksheet part in one pass, keeping nothing of the cells. Throws `HostError`. */
export function readRows(source: string, part: string): readonly RowSource[] {
  const parser = new SaxesParser();
  const rows: RowSource[] = [];
  let open: Omit<RowSource, "end"> | undefined;
  let before = 0;
  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (localName(name) !== "row") return;
    // Writers may leave the number out where a row follows the one before it.
    before = Number(attributes.r ?? before + 1);
    open = { row: before, attributes: { ...attributes }, start: source.lastIndexOf("<", parser.position - 1) };
  });
  parser.on("closetag", ({ name }) => {
    if (!open || localName(name) !== "row") return;
    rows.push({ ...open, end: parser.position });
    open = undefined;
  });
  parser.write(source).close();
  return rows;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
