import type { GeneratedTag, SheetData } from "../../../core/workbook/workbookData";
import type { JournalState } from "../../journalTag";
import { damaged } from "./damaged";
import { findWorkbookPart, notASpreadsheet } from "./findWorkbookPart";
import { tooLarge } from "./limits";
import { isTrue, parseXml, type XmlAttributes, type XmlPlace } from "./parseXml";
import { type ClaimedTag, type LocalName, placeTags } from "./placeTags";
import { readRelationships } from "./relationships";
import type { XmlParts } from "./zipPackage";

/** Where in its package a workbook keeps what; paths from the root, without leading slash. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly date1904: boolean;
  /** Every tab in order, chart sheets too. */
  readonly sheets: readonly SheetPart[];
  /** Tags of which the names alone do not show whose they are; what the sheets hold may. */
  readonly unplaced: readonly ClaimedTag[];
}

export interface SheetPart {
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
export function workbookParts(pkg: XmlParts): WorkbookParts {
  const workbook = findWorkbookPart(pkg);
  const relationships = readRelationships(pkg, workbook);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const { date1904, sheets, names } = readWorkbookPart(pkg, workbook);
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

function readWorkbookPart(pkg: XmlParts, part: string) {
  const sheets: { readonly attributes: XmlAttributes; readonly relationshipId: string }[] = [];
  let section = "";
  const names: LocalName[] = [];
  let date1904 = false;
  let root = "";
  let open: LocalName | null = null;
  parseXml([pkg.text(part)], part, {
    open(name, attributes, place) {
      root ||= name;
      if (root !== "workbook") throw notASpreadsheet();
      if (place.depth === 1) section = name;
      if (name === "sheet" && section === "sheets" && place.depth === 2) {
        if (sheets.length === mostTabs) throw tooLarge();
        sheets.push({ attributes, relationshipId: relationshipIdOf(attributes, place) });
      } else if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
      else if (name === "definedName" && attributes.localSheetId) {
        open = { name: attributes.name ?? "", at: Number(attributes.localSheetId), value: "" };
      }
    },
    text(text) {
      if (open) open = { ...open, value: open.value + text };
    },
    close(name) {
      if (name !== "definedName" || !open) return;
      names.push(open);
      open = null;
    },
  });
  return { date1904, sheets, names };
}

/** `r:id`, whatever the prefix: some writers declare their own on every element. */
function relationshipIdOf(attributes: XmlAttributes, { namespaceOf }: XmlPlace): string {
  const ids = Object.keys(attributes).filter((each) => each.endsWith(":id"));
  const name = ids.find((each) => namespaceOf(each.slice(0, -3)).endsWith("/relationships")) ?? ids[0];
  return (name && attributes[name]) ?? "";
}

function visibilityOf(state: string | undefined): SheetData["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
