import { once } from "../../../core/cells/memoised";
import { damaged } from "../package/damaged";
import { allowance } from "../package/limits";
import { workbookParts } from "../package/workbookParts";
import { child, childrenNamed } from "../package/xmlTree";
import { openPackage, type ZipPackage } from "../package/zipPackage";
import { cellPictures } from "../read/cellPictures";
import { readSharedStrings } from "../read/readSharedStrings";
import { scanSheet } from "../read/scanSheet";
import { textCells } from "../read/textCells";
import { colourResolver } from "./colours";
import { countMarked } from "./countMarked";
import { markReader } from "./markReader";
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
  const partOf = (name: string) => {
    const found = worksheets.find((each) => each.name === name);
    if (!found) throw damaged(`缺少工作表“${name}”`);
    return found.part;
  };
  return {
    date1904: parts.date1904,
    tabs: worksheets.map(({ name, visibility, part }) => ({
      name,
      visibility,
      colour: colours.get(part) ?? null,
    })),
    activeTab: (shown ?? first)?.name ?? "",
    looks,
    names: definedNames(pkg, parts.workbook),
    markedCells: (name) => countMarked(read.get(name)?.marks ?? readMarks(pkg, partOf(name))),
    sheet(name) {
      const known = read.get(name);
      if (known) return known;
      const part = partOf(name);
      const view = readSheetView(pkg, name, part, context);
      read.set(name, view);
      return view;
    },
  };
}

/** The index, among all tabs, of the one that was before the user when the file was saved. */
function activeIndex(pkg: ZipPackage, workbookPart: string): number {
  const views = childrenNamed(child(pkg.content(workbookPart).xml().root, "bookViews"), "workbookView");
  return Number(views.at(-1)?.attributes.activeTab ?? 0);
}

function definedNames(pkg: ZipPackage, workbookPart: string): WorkbookView["names"] {
  const names = childrenNamed(child(pkg.content(workbookPart).xml().root, "definedNames"), "definedName");
  return new Map(
    names.flatMap(({ attributes: { name = "", localSheetId }, text }) => {
      return localSheetId === undefined ? [[name.toLowerCase(), text] as const] : [];
    }),
  );
}

/** A sheet's marks, which stand behind its rows. */
function readMarks(pkg: ZipPackage, part: string): SheetView["marks"] {
  const marks = markReader(part);
  scanSheet(pkg, part, { ...marks, row: () => undefined, cell: () => undefined });
  return marks.found;
}
