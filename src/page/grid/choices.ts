import { liesIn } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { placeIn } from "./placeIn";
import { sheetModel } from "./sheetModel";
import { numbersBetween } from "./visibleCells";

/** No list to choose from is longer. */
const most = 2_000;

/** What the drop-down of a cell offers, in its order; null where it has none, or one that is worked out by a formula. */
export function choicesAt(view: WorkbookView, name: string, row: number, column: number): readonly string[] | null {
  const list = view.sheet(name).lists.find(({ areas }) => areas.some((area) => liesIn({ row, column }, area)));
  if (!list) return null;
  const quoted = /^"(.*)"$/s.exec(list.formula)?.[1];
  if (quoted !== undefined) return filled(quoted.split(",").map((each) => each.trim()));
  const place = placeIn(view, list.formula, name);
  if (!place) return null;
  const { top, left, right } = place.area;
  const model = sheetModel(view, place.sheet);
  const bottom = Math.min(place.area.bottom, model.sheet.lastRow, top + most);
  return filled(
    numbersBetween(top, bottom).flatMap((each) =>
      numbersBetween(left, Math.min(right, left + most)).map((at) => model.text(each, at)),
    ),
  );
}

function filled(texts: readonly string[]): readonly string[] | null {
  const some = [...new Set(texts)].filter((text) => text !== "");
  return some.length > 0 ? some : null;
}
