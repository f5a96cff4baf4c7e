import { memoised } from "../../../core/cells/memoised";
import type { GeneratedTag, SheetData } from "../../../core/workbook/workbookData";
import type { JournalState } from "../../journalTag";
import { damaged } from "./damaged";
import { findWorkbookPart, notASpreadsheet } from "./findWorkbookPart";
import { tooLarge } from "./limits";
import { isTrue } from "./parseXml";
import { type ClaimedTag, type LocalName, placeTags } from "./placeTags";
import { readRelationships } from "./relationships";
import type { XmlDocument } from "./xmlDocument";
import { child, childrenNamed, type XmlElement } from "./xmlTree";
import type { Parts } from "./zipPackage";

/** Where in its package a workbook keeps what; paths from the root, without leading slash. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly date1904: boolean;
  /** Every tab in order, chart sheets too. */
  readonly sheets: readonly SheetEntry[];
  /** Tags of which the names alone do not show whose they are; what the sheets hold may. */
  readonly unplaced: readonly ClaimedTag[];
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** False for chart sheets, dialogs and macro sheets. */
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly visibility: SheetData["visibility"];
  readonly generated: GeneratedTag | null;
  /** The tab's place by which its defined names go, counted from 0; not its own where a program has moved tabs alone. */
  readonly namedAt: number;
  /** Set on what a write in Excel has left that was broken off: no sheet of the workbook's. */
  readonly journal: JournalState | null;
}

/** Finds a workbook's parts by its relationships, never by their usual names. Throws `HostError`. */
export function workbookParts(pkg: Parts): WorkbookParts {
  const workbook = findWorkbookPart(pkg);
  const relationships = readRelationships(pkg, workbook);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const { date1904, sheets, names } = tabsIn(pkg.content(workbook).xml());
  const { placed, journals, unplaced } = placeTags(
    sheets.map(({ attributes: { name = "" } }) => name),
    names,
  );
  const partOfType = (type: string) => relationships.find((each) => each.type === type)?.target ?? null;
  return {
    workbook,
    styles: partOfType("styles"),
    sharedStrings: partOfType("sharedStrings"),
    date1904,
    unplaced,
    sheets: sheets.map(({ attributes, relationshipId }, index) => {
      const relationship = byId.get(relationshipId);
      // A module of macros has a tab without a part.
      if (!relationship && relationshipId !== "") throw damaged(`缺少工作表“${attributes.name ?? ""}”`);
      return {
        name: attributes.name ?? "",
        part: relationship?.target ?? "",
        isWorksheet: relationship?.type === "worksheet",
        relationshipId,
        sheetId: Number(attributes.sheetId),
        visibility: visibilityOf(attributes.state),
        generated: placed.get(index)?.tag ?? null,
        journal: journals.get(index)?.state ?? null,
        namedAt: (placed.get(index) ?? journals.get(index))?.namedAt ?? index,
      };
    }),
  };
}

/** Each costs as much as a sheet, even if all of them lead to one part. */
const mostTabs = 5_000;

const tabsIn = memoised(({ root }: XmlDocument) => {
  if (root.name !== "workbook") throw notASpreadsheet();
  const sheets = childrenNamed(root, "sheets").flatMap((each) => childrenNamed(each, "sheet"));
  if (sheets.length > mostTabs) throw tooLarge();
  const names = childrenNamed(root, "definedNames")
    .flatMap((each) => childrenNamed(each, "definedName"))
    .flatMap(({ attributes: { name = "", localSheetId }, text }): LocalName[] => {
      return localSheetId ? [{ name, at: Number(localSheetId), value: text }] : [];
    });
  const settings = child(root, "workbookPr")?.attributes;
  return {
    date1904: isTrue(settings?.date1904),
    sheets: sheets.map((each) => ({ attributes: each.attributes, relationshipId: relationshipIdOf(each) })),
    names,
  };
});

/** `r:id`, whatever the prefix: some writers declare their own on every element. */
function relationshipIdOf({ relationship, attributes }: XmlElement): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(":id"));
  return relationship ?? (name && attributes[name]) ?? "";
}

/** The worksheet parts with the names of the tabs that show them: a foreign workbook may show one by several. */
export function namesByPart(sheets: readonly SheetEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPart = new Map<string, Set<string>>();
  for (const { part, name, isWorksheet } of sheets) {
    if (isWorksheet) byPart.set(part, (byPart.get(part) ?? new Set()).add(name));
  }
  return byPart;
}

function visibilityOf(state: string | undefined): SheetData["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
