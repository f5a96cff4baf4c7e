import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { workbookParts } from "../../package/workbookParts";
import { child, childrenNamed } from "../../package/xmlTree";
import { changePart, type DraftParts, writeText } from "../parts/packageDraft";
import { escapeXml } from "../xml/escapeXml";
import { changedText } from "./moveRow";
import type { RowShift } from "./rowShift";
import { shiftDrawing, shiftLinkedTexts } from "./shiftDrawing";
import { shiftComments, shiftNoteShapes } from "./shiftNotes";
import { orRefuse, type ShiftFormula } from "./shiftReferences";
import { shiftTable } from "./shiftTable";

/** What changes formulas that stand on a sheet; null: on none. */
export type ShiftOn = (sheet: string | null) => ShiftFormula;

/** Moves what stands in other parts than sheets: tables, notes, pictures of the sheet; charts and names of the workbook. */
export function shiftRelated(parts: DraftParts, sheetPart: string, shift: RowShift, shiftedOn: ShiftOn): void {
  const { sheets } = workbookParts(parts);
  for (const { part, name } of sheets) {
    for (const { type, target, id } of readRelationships(parts, part)) {
      if (!parts.has(target)) continue;
      const isOwn = part === sheetPart;
      if (type === "drawing") {
        shiftCharts(parts, target, shiftedOn(null));
        if (isOwn) shiftDrawing(parts, target, shift, shiftedOn(name));
        else changePart(parts, target, (root, source) => shiftLinkedTexts(root, source, shiftedOn(name)));
      } else if (!isOwn) {
        if (type === "table") shiftTable(parts, target, unmoved, shiftedOn(name));
      } else if (type === "table") shiftTable(parts, target, shift, shiftedOn(name));
      else if (type === "comments") shiftComments(parts, target, "comment", shift);
      else if (type === "threadedComment") shiftComments(parts, target, "threadedComment", shift);
      else if (type === "vmlDrawing" && id === notesId(parts, part)) shiftNoteShapes(parts, target, shift);
    }
  }
  shiftNames(parts, shiftedOn(null));
}

const unmoved: RowShift = { row: (row) => row, area: (area) => area, areaOfLooks: (area) => area };

/** The relationship of what is drawn the old way on the sheet; header and footer have another. */
export function notesId(parts: DraftParts, sheetPart: string): string | undefined {
  return child(parts.content(sheetPart).sheet().frame.root, "legacyDrawing")?.relationship;
}

function shiftCharts(parts: DraftParts, drawing: string, shifted: ShiftFormula): void {
  for (const { type, target } of readRelationships(parts, drawing)) {
    if (!/^chart(Ex)?$/.test(type) || !parts.has(target)) continue;
    const change = (plain: string) => orRefuse(shifted(plain), "图表");
    const text = parts.content(target).text();
    const after = text.replace(
      /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]*)/g,
      (_, tag: string, formula: string) => tag + changedText(formula, change),
    );
    if (after !== text) writeText(parts, target, after);
  }
}

function shiftNames(parts: DraftParts, shifted: ShiftFormula): void {
  changePart(parts, findWorkbookPart(parts), (root) =>
    childrenNamed(child(root, "definedNames"), "definedName").flatMap((each) => {
      const { text, attributes, innerStart, innerEnd } = each;
      const after = orRefuse(shifted(text), `名称“${nameOf(attributes.name ?? "")}”`);
      return after === text ? [] : [{ start: innerStart, end: innerEnd, text: escapeXml(after) }];
    }),
  );
}

const builtIn: Readonly<Record<string, string>> = {
  "_xlnm.Print_Area": "打印区域",
  "_xlnm.Print_Titles": "打印标题",
  "_xlnm._FilterDatabase": "筛选区域",
};

function nameOf(name: string): string {
  return builtIn[name] ?? name;
}
