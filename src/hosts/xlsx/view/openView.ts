import { atOnce } from "../../../core/cells/atOnce";
import { once } from "../../../core/cells/memoised";
import { onceInSteps } from "../../../core/cells/onceInSteps";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import { damaged } from "../package/damaged";
import { allowance } from "../package/limits";
import { partKey } from "../package/partKey";
import { workbookParts } from "../package/workbookParts";
import { child, childrenNamed } from "../package/xmlTree";
import { openPackage, type ZipPackage } from "../package/zipPackage";
import { cellPictures } from "../read/cellPictures";
import { numberCells } from "../read/numberCells";
import { readingSharedStrings } from "../read/readSharedStrings";
import { readingWorkbook } from "../read/readWorkbook";
import { textCells } from "../read/textCells";
import { colourResolver } from "./colours";
import { countMarked } from "./countMarked";
import { readLooks } from "./readLooks";
import { type ReadSheet, readingSheetView } from "./readSheetView";
import { readTabColour } from "./readTabColour";
import type { SheetView, WorkbookView } from "./workbookView";

/** What there is to see in the bytes of an .xlsx or .xlsm file; each sheet is read when first looked at. Throws `HostError`. */
export function openView(file: Uint8Array): WorkbookView {
  return openSheets(file).view;
}

/** The sheets of a file, each of which is read once, in steps, be it to be shown or checked. */
export interface FileSheets {
  readonly view: WorkbookView;
  /** What all of them hold, as `readWorkbook` gives it. Throws `HostError`. */
  reading(): Generator<void, WorkbookData>;
}

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openSheets(file: Uint8Array): FileSheets {
  // Large parts are inflated piece by piece, and not kept.
  const pkg = openPackage(file, { onlyRead: true });
  const parts = workbookParts(pkg);
  const colourOf = colourResolver(pkg, parts.workbook);
  const looks = readLooks(pkg, parts.styles, colourOf);
  const strings = onceInSteps(() => readingSharedStrings(pkg, parts.sharedStrings));
  const context = {
    date1904: parts.date1904,
    formats: looks.map(({ format }) => format),
    strings: once(() => atOnce(strings())),
    texts: textCells(),
    numbers: numberCells(),
    pictureIn: cellPictures(pkg, parts.workbook),
    weigh: allowance(pkg.size),
  };
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  const active = parts.sheets[activeIndex(pkg, parts.workbook)];
  const shown = active?.isWorksheet && active.visibility === "visible" ? active : undefined;
  const first = worksheets.find(({ visibility }) => visibility === "visible") ?? worksheets[0];
  const sheets = new Map<string, () => Generator<void, ReadSheet>>();
  function* readingPart(part: string): Generator<void, ReadSheet> {
    yield* ahead(strings());
    const key = partKey(part);
    const reading = sheets.get(key) ?? onceInSteps(() => readingSheetView(pkg, part, context));
    sheets.set(key, reading);
    return yield* reading();
  }
  const shownSheets = new Map<string, SheetView>();
  function* readingSheet(name: string): Generator<void, SheetView> {
    const { view } = yield* readingPart(partOf(name));
    const sheet = shownSheets.get(name) ?? { ...view, name };
    shownSheets.set(name, sheet);
    return sheet;
  }
  // Several tabs may lead to one part.
  const colours = new Map(
    [...new Set(worksheets.map(({ part }) => part))].map((part) => [part, readTabColour(pkg, part, colourOf)] as const),
  );
  const partOf = (name: string) => {
    const found = worksheets.find((each) => each.name === name);
    if (!found) throw damaged(`缺少工作表“${name}”`);
    return found.part;
  };
  const view: WorkbookView = {
    date1904: parts.date1904,
    tabs: worksheets.map(({ name, visibility, part }) => ({
      name,
      visibility,
      colour: colours.get(part) ?? null,
    })),
    activeTab: (shown ?? first)?.name ?? "",
    looks,
    names: definedNames(pkg, parts.workbook),
    *markingCells(name) {
      return countMarked((yield* readingSheet(name)).marks);
    },
    readingSheet,
    sheet: (name) => shownSheets.get(name) ?? atOnce(readingSheet(name)),
  };
  return {
    view,
    reading: () =>
      readingWorkbook(pkg, parts, function* (part) {
        return (yield* readingPart(part)).content;
      }),
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

/** What most sheets need, ahead of them. Where it is damaged, that is told by the sheet that does need it. */
function* ahead(steps: Generator<void, unknown>): Generator<void, void> {
  try {
    yield* steps;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
