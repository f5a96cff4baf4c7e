import { parseArea, rowsOfSheet } from "../../../../core/cells/cellRef";
import type { Splice } from "../../package/splice";
import { descendants, type XmlElement } from "../../package/xmlTree";
import { shiftFormula } from "../../read/shiftFormula";
import { escapeXml } from "../xml/escapeXml";
import { remove, setAttributeValue } from "../xml/splice";
import { type RowShift, shiftedAreas } from "./rowShift";
import { orRefuse, type ShiftFormula } from "./shiftReferences";

/** What stands around the rows and says where: element → the attribute, and whether new rows take it from their neighbour. */
const places: Readonly<Record<string, { readonly attribute: string; readonly isLook?: true }>> = {
  dimension: { attribute: "ref" },
  mergeCell: { attribute: "ref" },
  hyperlink: { attribute: "ref" },
  autoFilter: { attribute: "ref" },
  sortState: { attribute: "ref" },
  sortCondition: { attribute: "ref" },
  cellWatch: { attribute: "r" },
  conditionalFormatting: { attribute: "sqref", isLook: true },
  dataValidation: { attribute: "sqref", isLook: true },
  protectedRange: { attribute: "sqref", isLook: true },
  ignoredError: { attribute: "sqref", isLook: true },
};

/** Elements whose text is a formula; Microsoft's extensions say `f`, and their areas as text in `sqref`. */
const formulas = new Set(["formula", "formula1", "formula2", "f"]);

const names: Readonly<Record<string, string>> = {
  conditionalFormatting: "条件格式",
  dataValidation: "数据有效性",
  sparkline: "迷你图",
};

/** Moves what stands around the rows of the sheet that they come into or go from. */
export function shiftFrame(root: XmlElement, source: string, shift: RowShift, shifted: ShiftFormula): Splice[] {
  const splices: Splice[] = [];
  const gone: XmlElement[] = [];
  visit(root, 0);
  return [...splices, ...shiftBreaks(root, source, shift), ...removals(root, source, gone)];

  /** @param down by how many rows the upper left cell of what it stands in begins elsewhere than its own did */
  function visit(element: XmlElement, down: number): void {
    for (const each of element.children) {
      if (each.name === "sheetData" || each.name === "rowBreaks") continue;
      const refs = areasOf(each);
      if (refs === null) {
        if (formulas.has(each.name)) changeFormula(element, each, down);
        if (each.name !== "sqref") visit(each, down);
        continue;
      }
      const after = shiftedAreas(refs.text, refs.isLook ? shift.areaOfLooks : shift.area);
      if (after === null || (each.name === "mergeCell" && isOneCell(after))) {
        gone.push(each);
        continue;
      }
      if (refs.element === each) splices.push(...setAttributeValue(source, each, refs.attribute, after));
      else if (after !== refs.text) splices.push(within(refs.element, after));
      splices.push(...linkSplices(each, source, shifted));
      visit(each, beginsLower(refs.text, after, shift));
    }
  }

  function changeFormula(parent: XmlElement, { text, innerStart, innerEnd }: XmlElement, down: number): void {
    const moved = orRefuse(
      shifted(shiftFormula(text, Math.max(0, down), 0)),
      names[parent.name] ?? "条件格式或数据有效性",
    );
    const after = shiftFormula(moved, Math.min(0, down), 0);
    if (after !== text) splices.push({ start: innerStart, end: innerEnd, text: escapeXml(after) });
  }
}

/** A link to a place in the workbook; one whose place has gone leads to what stands there now. */
export function linkSplices({ name, ...link }: XmlElement, source: string, shifted: ShiftFormula): Splice[] {
  const { location } = link.attributes;
  const after = name === "hyperlink" && location !== undefined ? shifted(location) : null;
  return after === null || after === location ? [] : setAttributeValue(source, { name, ...link }, "location", after);
}

interface Areas {
  readonly element: XmlElement;
  readonly attribute: string;
  readonly text: string;
  readonly isLook: boolean;
}

/** Where an element says that it holds; null where it says nothing of the kind. */
function areasOf(element: XmlElement): Areas | null {
  const place = places[element.name];
  const text = place && element.attributes[place.attribute];
  if (place && text !== undefined) return { element, attribute: place.attribute, text, isLook: place.isLook ?? false };
  const extended = element.children.find(({ name }) => name === "sqref");
  return extended ? { element: extended, attribute: "", text: extended.text.trim(), isLook: true } : null;
}

function within({ innerStart, innerEnd }: XmlElement, text: string): Splice {
  return { start: innerStart, end: innerEnd, text };
}

/**
 * Formulas are written for the upper left cell. How many rows further down the first row that is left stood (its own has
 * gone), or, less than 0, how many rows have come above it that it now holds for, too.
 */
function beginsLower(before: string, after: string, shift: RowShift): number {
  const [from, to] = [topOf(before), topOf(after)];
  const stands = shift.row(from);
  if (stands !== null) return to - stands;
  let first = from;
  while (shift.row(first) !== to) first++;
  return first - from;
}

function isOneCell(ref: string): boolean {
  const area = parseArea(ref);
  return area !== null && area.top === area.bottom && area.left === area.right;
}

function topOf(refs: string): number {
  const tops = refs.split(/\s+/).flatMap((ref) => parseArea(ref.replace(/\$/g, "").toUpperCase())?.top ?? []);
  return Math.min(...tops);
}

/** A page ends behind the row that a break names: it keeps to the row with which the next page begins. */
function shiftBreaks(root: XmlElement, source: string, shift: RowShift): Splice[] {
  const container = root.children.find(({ name }) => name === "rowBreaks");
  if (!container) return [];
  const taken = new Set<number>();
  const gone: XmlElement[] = [];
  const splices = container.children.flatMap((each) => {
    const first = Number(each.attributes.id) + 1;
    const after = shift.area({ top: first, left: 1, bottom: rowsOfSheet, right: 1 });
    const id = (after?.top ?? 1) - 1;
    if (id < 1 || taken.has(id)) {
      gone.push(each);
      return [];
    }
    taken.add(id);
    return setAttributeValue(source, each, "id", String(id));
  });
  if (gone.length === 0) return splices;
  if (gone.length === container.children.length) return [remove(container)];
  const manual = container.children.filter((each) => !gone.includes(each) && each.attributes.man === "1").length;
  return [
    ...splices,
    ...gone.map(remove),
    ...setAttributeValue(source, container, "count", String(container.children.length - gone.length)),
    ...setAttributeValue(source, container, "manualBreakCount", String(manual)),
  ];
}

/** Takes elements out, and what would be left around them without content; where they are counted the count goes with them. */
function removals(root: XmlElement, source: string, gone: readonly XmlElement[]): Splice[] {
  if (gone.length === 0) return [];
  const out = new Set(gone);
  const removed: XmlElement[] = [];
  const counts: Splice[] = [];
  const sweep = (element: XmlElement): void => {
    for (const each of element.children) {
      if (!out.has(each) && each.name !== "sheetData") sweep(each);
      if (each.children.length > 0 && each.children.every((inner) => out.has(inner))) out.add(each);
    }
    const left = element.children.filter((each) => !out.has(each));
    if (left.length === element.children.length || left.length === 0) return;
    counts.push(...setAttributeValue(source, element, "count", String(left.length)));
    for (const each of element.children) if (out.has(each)) removed.push(each);
  };
  sweep(root);
  return [...counts, ...removed.map(remove)];
}

/** The areas of several rows that rows are taken from the beginning of, and not all: their content stands in the first. */
export function cutMerge(root: XmlElement, shift: RowShift): string | null {
  for (const { attributes } of descendants(root, "mergeCell")) {
    const area = parseArea(attributes.ref ?? "");
    if (area && shift.row(area.top) === null && shift.area(area) !== null) return attributes.ref ?? null;
  }
  return null;
}
