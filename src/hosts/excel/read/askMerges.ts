import { type Area, parseAddress } from "../../../core/cells/cellRef";
import { plainAddress } from "../knownWorkbook";

/** Where the cells of each sheet are merged, by sheet id. */
export async function askMerges(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const asked = ids.map((id) => {
    // Asked of the whole sheet, since areas that begin outside the range are passed over (OfficeDev/office-js #3611).
    const merged = context.workbook.worksheets.getItem(id).getRange().getMergedAreasOrNullObject();
    return { id, merged: merged.load("areas/items/address") };
  });
  await context.sync();
  return new Map(
    asked.map(({ id, merged }) => [id, merged.isNullObject ? [] : merged.areas.items.flatMap(areaOf)] as const),
  );
}

function areaOf({ address }: Excel.Range): Area[] {
  const [first = "", second = first] = plainAddress(address).split(":");
  const [from, to] = [parseAddress(first), parseAddress(second)];
  return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
}
