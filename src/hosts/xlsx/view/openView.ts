import { once } from "../../../core/cells/memoised";
import { damaged } from "../package/damaged";
import { allowance } from "../package/limits";
import { parseXml } from "../package/parseXml";
import { workbookParts } from "../package/workbookParts";
import { openPackage, type ZipPackage } from "../package/zipPackage";
import { cellPictures } from "../read/cellPictures";
import { readSharedStrings } from "../read/readSharedStrings";
import { textCells } from "../read/textCells";
import { colourResolver } from "./colours";
import { readLooks } from "./readLooks";
import { readSheetView } from "./readSheetView";
import { readTabColour } from "./readTabColour";
import type { SheetView, WorkbookView } from "./workbookView";

/** What there is to see in the bytes of an .xlsx or .xlsm file; each sheet is read when first looked at. Throws `HostError`. */
export function openView(file: Uint8Array): WorkbookView {
  const pkg = openPackage(file);
  const parts = workbookParts(pkg);
  const colourOf = colourResolver(pkg, parts.workbook);
  const looks = readLooks(pkg, parts.styles, colourOf);
  const context = {
    date1904: parts.date1904,
    formats: looks.map(({ format }) => format),
    strings: once(() => readSharedStrings(pkg, parts.sharedStrings)),
    texts: textCells(),
    pictureIn: cellPictures(pkg, parts.workbook),
    weigh: allowance(pkg.size),
  };
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  const active = parts.sheets[activeIndex(pkg, parts.workbook)];
  const shown = active?.isWorksheet && active.visibility === "visible" ? active : undefined;
  const first = worksheets.find(({ visibility }) => visibility === "visible") ?? worksheets[0];
  const read = new Map<string, SheetView>();
  // Several tabs may lead to one part.
  const colours = new Map(
    [...new Set(worksheets.map(({ part }) => part))].map((part) => [part, readTabColour(pkg, part, colourOf)] as const),
  );
  return {
    date1904: parts.date1904,
    tabs: worksheets.map(({ name, visibility, part }) => ({
      name,
      visibility,
      colour: colours.get(part) ?? null,
    })),
    activeTab: (shown ?? first)?.name ?? "",
    looks,
    sheet(name) {
      const known = read.get(name);
      if (known) return known;
      const found = worksheets.find((each) => each.name === name);
      if (!found) throw damaged(`缺少工作表“${name}”`);
      const view = readSheetView(pkg, name, found.part, context);
      read.set(name, view);
      return view;
    },
  };
}

/** The index, among all tabs, of the one that was before the user when the file was saved. */
function activeIndex(pkg: ZipPackage, workbookPart: string): number {
  let index = 0;
  parseXml([pkg.text(workbookPart)], workbookPart, {
    open(name, { activeTab }) {
      if (name === "workbookView") index = Number(activeTab ?? 0);
    },
  });
  return index;
}
