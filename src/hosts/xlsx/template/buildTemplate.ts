import type { SheetDocument } from "../../../core/documents/sheetDocument";
import type { Template } from "../../../core/template/template";
import { noticeSheet } from "../../../core/workbook/carriedNotice";
import { drawSheet } from "../draw/drawSheet";
import { drawStyles } from "../draw/drawStyles";
import { printNames } from "../draw/printNames";
import { loadExcelJs } from "../exceljs";
import { workbookParts } from "../package/workbookParts";
import { openPackage } from "../package/zipPackage";
import { openDraft, writeText } from "../write/parts/packageDraft";
import { setSheetNames } from "../write/parts/sheetNames";
import { openStyleSheet } from "../write/parts/styleSheet";
import { dictionarySheetName, drawDictionarySheet, listRanges } from "./dictionarySheet";
import { drawListSheet } from "./listSheet";
import { tabColours } from "./look";
import { sheetPlan } from "./sheetPlans";
import { drawUnitInfoSheet } from "./unitInfoSheet";

/** Makes a unit's empty nomination workbook: the bytes of an .xlsx file. */
export async function buildTemplate(template: Template): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.creator = "推荐申报助手";
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const lists = listRanges(template.lists);

  workbook.addWorksheet(template.instructions.name);
  for (const key of template.workbook.keys) {
    const spec = template.workbook.spec(key);
    const filled = template.filled[key] ?? [];
    if (key === "unitInfo") {
      drawUnitInfoSheet(workbook.addWorksheet(spec.name, tab("form")), spec, filled[0] ?? {}, lists);
      continue;
    }
    const plan = sheetPlan(key, template.workbook);
    const sheet = workbook.addWorksheet(spec.name, tab(plan.readOnly ? "readOnly" : "form"));
    drawListSheet(sheet, { spec, plan, table: template.workbook.lastingKey(key), filled, lists });
    // Excel lets a protected sheet be marked only where its cells may be formatted.
    if (plan.readOnly) await sheet.protect("", { formatCells: true, formatColumns: true, formatRows: true });
  }
  drawDictionarySheet(workbook.addWorksheet(dictionarySheetName, tab("readOnly")), template.lists);
  workbook.addWorksheet("_meta", { state: "veryHidden" }).addRows(Object.entries(template.meta));
  workbook.addWorksheet(noticeSheet, { state: "veryHidden" }).addRows(template.carried.map((row) => [...row]));
  return withInstructions(new Uint8Array(await workbook.xlsx.writeBuffer()), template.instructions);
}

/** Draws the first sheet, which exceljs has left empty. */
function withInstructions(file: Uint8Array, document: SheetDocument): Uint8Array {
  const draft = openDraft(openPackage(file));
  const styles = openStyleSheet(draft);
  const part = workbookParts(draft).sheets[0]?.part ?? "";
  writeText(draft, part, drawSheet(document, drawStyles(styles)));
  styles.save();
  setSheetNames(draft, 0, printNames(document));
  return draft.finish().archive;
}

function tab(kind: keyof typeof tabColours): { properties: { tabColor: { argb: string } } } {
  return { properties: { tabColor: { argb: tabColours[kind] } } };
}
