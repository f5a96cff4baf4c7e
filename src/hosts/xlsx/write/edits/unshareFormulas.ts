import { SaxesParser } from "saxes";
import type { CellEdit } from "../../../../core/cells/cellEdit";
import { type CellRef, cellAddress, parseAddress } from "../../../../core/cells/cellRef";
import { damaged } from "../../package/damaged";
import { shiftFormula } from "../../read/shiftFormula";
import { escapeXml } from "../xml/escapeXml";
import { type Splice, splice } from "../xml/splice";

/** An `f` element of a formula that was filled down: the first cell has its text, the others refer to it by `group`. */
interface SharedFormula {
  readonly group: string;
  readonly at: Pick<CellRef, "row" | "column">;
  readonly tag: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where an edited cell has the text of a formula, the cells that share it get texts of their own. Throws `HostError`. */
export function unshareFormulas(source: string, part: string, edits: readonly CellEdit[]): string {
  if (!source.includes("shared")) return source;
  const edited = new Set(edits.map(({ at }) => cellAddress(at)));
  const masters = new Map<string, SharedFormula>();
  const splices: Splice[] = [];
  for (const formula of readSharedFormulas(source, part)) {
    if (formula.text !== "") masters.set(formula.group, formula);
    const master = masters.get(formula.group);
    if (!master || master === formula || !edited.has(cellAddress(master.at))) continue;
    const { at, tag, start, end } = formula;
    const text = shiftFormula(master.text, at.row - master.at.row, at.column - master.at.column);
    splices.push({ start, end, text: `<${tag}>${escapeXml(text)}</${tag}>` });
  }
  return splice(source, splices);
}

function readSharedFormulas(source: string, part: string): readonly SharedFormula[] {
  const parser = new SaxesParser();
  const formulas: SharedFormula[] = [];
  const at = { row: 0, column: 0 };
  let open: Omit<SharedFormula, "end"> | undefined;
  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("opentag", ({ name: tag, attributes: { r, t, si } }) => {
    const name = tag.slice(tag.indexOf(":") + 1);
    if (name === "row") Object.assign(at, { row: Number(r ?? at.row + 1), column: 0 });
    if (name === "c") Object.assign(at, parseAddress(r ?? "") ?? { column: at.column + 1 });
    if (name !== "f" || t !== "shared") return;
    open = { group: si ?? "", at: { ...at }, tag, text: "", start: source.lastIndexOf("<", parser.position - 1) };
  });
  parser.on("text", (text) => {
    if (open) open = { ...open, text: open.text + text };
  });
  parser.on("closetag", ({ name }) => {
    if (open?.tag !== name) return;
    formulas.push({ ...open, end: parser.position });
    open = undefined;
  });
  parser.write(source).close();
  return formulas;
}
