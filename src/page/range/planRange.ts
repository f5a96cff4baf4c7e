import type { CellEdit } from "../../core/cells/cellEdit";
import { type Area, cellAddress, formatArea, liesIn } from "../../core/cells/cellRef";
import type { Cell } from "../../core/cells/cellValue";
import { isDateFormat } from "../../core/cells/dates";
import { formattedText } from "../../hosts/xlsx/view/format/formattedText";
import { formulaStays } from "../grid/formulas";
import type { Position } from "../grid/moves";
import { cellsOfAll, usedPart } from "../grid/selection";
import { fileCell } from "../grid/sheetModel";
import { typedValue } from "../grid/typedValue";
import { numbersBetween } from "../grid/visibleCells";
import { type PasteGround, refusal } from "../paste/pastePlan";
import type { Refusal } from "../refusal";
import { continued, type FilledFrom } from "./continued";

/** What is done to many cells at once. */
export type RangeChange =
  | { readonly kind: "clear"; readonly areas: readonly Area[] }
  /** `target` lies beside `source`, along its rows or its columns. `isSeries`: it goes on with what is counted there. */
  | { readonly kind: "fill"; readonly source: Area; readonly target: Area; readonly isSeries: boolean };

export type RangePlan =
  | { readonly refused: Refusal; readonly edits?: never }
  | { readonly refused: null; readonly edits: readonly CellEdit[] };

/** The edits that a change comes to, or why it cannot be made: then none of it is. */
export function planRange(ground: PasteGround, change: RangeChange): RangePlan {
  return change.kind === "clear" ? clearing(ground, change.areas) : filling(ground, change);
}

function clearing(ground: PasteGround, areas: readonly Area[]): RangePlan {
  const { model } = ground;
  const edits = cellsOfAll(model, areas)
    .filter(({ row, column }) => model.cell(row, column)?.value)
    .map((at) => ({ at: { sheet: model.sheet.name, ...at }, value: null }));
  if (edits.length === 0) return { refused: null, edits };
  const filled = areas.filter((area) => edits.some(({ at }) => liesIn(at, area)));
  return checked(
    ground,
    "clear",
    filled.map((area) => usedPart(model, area)),
    edits,
  );
}

function filling(ground: PasteGround, { source, target, isSeries }: Extract<RangeChange, { kind: "fill" }>): RangePlan {
  const { model } = ground;
  const isDown = source.left === target.left && source.right === target.right;
  const by = isDown ? (target.top > source.top ? 1 : -1) : target.left > source.left ? 1 : -1;
  const isSeen = (index: number) => (isDown ? model.rows : model.columns).size(index) > 0;
  const along = ({ top, left, bottom, right }: Area) =>
    (isDown ? numbersBetween(top, bottom) : numbersBetween(left, right)).filter(isSeen);
  const targets = by === 1 ? along(target) : [...along(target)].reverse();
  const sources = along(source);
  const merged = [...model.merges.within(source), ...model.merges.within(target)][0];
  if (merged) return { refused: (told) => told.fillMerged(formatArea(merged)) };
  const edits: CellEdit[] = [];
  for (const line of isDown ? numbersBetween(source.left, source.right) : numbersBetween(source.top, source.bottom)) {
    const place = (index: number): Position => (isDown ? { row: index, column: line } : { row: line, column: index });
    const odd = sources.map(place).find(({ row, column }) => !canBeFilled(model.cell(row, column)?.value));
    if (odd) return { refused: (told) => told.fillOdd(cellAddress(fileCell(model, odd))) };
    const from = sources.map((index) => filledFrom(ground, place(index)));
    const values = isSeries
      ? continued(from, targets.length, by)
      : targets.map((_, index) => from[index % from.length]?.value ?? null);
    targets.forEach((index, nth) => {
      const at = place(index);
      const origin = sources[nth % sources.length];
      const value = values[nth] ?? null;
      edits.push({
        at: { sheet: model.sheet.name, ...at },
        value: origin === undefined ? value : fitted(ground, value, place(origin), at),
      });
    });
  }
  return checked(ground, "fill", [target], edits);
}

/** Text and numbers can be written, and blanks. */
function canBeFilled(value: Cell | null | undefined): boolean {
  return !value || (value.formula === undefined && (value.kind === "text" || value.kind === "number"));
}

function filledFrom({ model }: PasteGround, { row, column }: Position): FilledFrom {
  const value = model.cell(row, column)?.value;
  if (value?.kind === "number") return { value: value.number, isDate: isDateFormat(value.format) };
  return { value: value?.kind === "text" ? value.text : null, isDate: false };
}

/** A cell of another format takes what it is given as it is shown, as if it were typed there. */
function fitted({ model, date1904 }: PasteGround, value: CellEdit["value"], from: Position, to: Position) {
  const [own, other] = [from, to].map(({ row, column }) => model.look(row, column)?.format ?? "General");
  if (typeof value !== "number" || own === other || own === undefined || other === undefined) return value;
  return typedValue(formattedText({ kind: "number", number: value, format: own }, own, date1904), other, date1904);
}

/** What stands in the way of edits is said, and they are made where nothing does. */
function checked(
  ground: PasteGround,
  doing: "clear" | "fill",
  areas: readonly Area[],
  edits: readonly CellEdit[],
): RangePlan {
  const { model, fixed } = ground;
  for (const area of areas) {
    const refused = refusal(model, fixed, doing, area);
    if (refused !== null) return { refused };
  }
  const computed = edits.find(({ at }) => model.cell(at.row, at.column)?.value?.formula !== undefined);
  if (computed) return { refused: formulaStays(fileCell(model, computed.at)) };
  return { refused: null, edits: edits.map((edit) => ({ ...edit, at: fileCell(model, edit.at) })) };
}
