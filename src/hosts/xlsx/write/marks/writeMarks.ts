import type { Mark } from "../../../../core/highlights/mark";
import { joinAreas, markFormula, markTag } from "../../../markTag";
import { workbookParts } from "../../package/workbookParts";
import type { PackageDraft } from "../parts/packageDraft";
import { changeBehindRows } from "../parts/sheetSource";
import { openStyleSheet } from "../parts/styleSheet";
import { inNamespaceOf } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { insertInOrder, remove, removeChildren, type Splice } from "../xml/splice";
import { child, childrenNamed, descendants, type XmlElement } from "../xml/xmlTree";
import { markLooks } from "./markLooks";

/**
 * Makes these the only marks of ours in the workbook. Sheets that are not there are passed over: what is to be marked
 * may be that a sheet is missing.
 */
export function writeMarks(draft: PackageDraft, marks: readonly Mark[]): void {
  const looks = usedLooks(draft, marks);
  for (const { name, part, isWorksheet } of workbookParts(draft).sheets) {
    const wanted = marks.filter((mark) => mark.sheet === name);
    if (!isWorksheet || (wanted.length === 0 && !draft.text(part).includes(markTag))) continue;
    changeBehindRows(draft, part, removals);
    if (wanted.length > 0) changeBehindRows(draft, part, (root, frame) => [insertion(root, frame, wanted, looks)]);
  }
}

/** Mark["severity"] → index of its look among the workbook's differential formats; nothing is added that no mark needs. */
function usedLooks(draft: PackageDraft, marks: readonly Mark[]): ReadonlyMap<Mark["severity"], number> {
  const used = markLooks.filter(({ severity }) => marks.some((mark) => mark.severity === severity));
  if (used.length === 0) return new Map();
  const styles = openStyleSheet(draft);
  const looks = new Map(used.map(({ severity, look }) => [severity, styles.add("dxfs", look)]));
  styles.save();
  return looks;
}

function removals(root: XmlElement, frame: string): Splice[] {
  return childrenNamed(root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenNamed(format, "cfRule");
    const ours = rules.filter((rule) => child(rule, "formula")?.text.includes(markTag));
    if (ours.length === 0) return [];
    return ours.length === rules.length ? [remove(format)] : removeChildren(frame, format, ours);
  });
}

function insertion(
  root: XmlElement,
  frame: string,
  marks: readonly Mark[],
  looks: ReadonlyMap<Mark["severity"], number>,
): Splice {
  let priority = lastPriority(root);
  const rules = markLooks.flatMap(({ severity }) => {
    const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
    return joinAreas(areas, " ").map((address) => {
      priority++;
      return inNamespaceOf(root, ruleXml(address, severity, looks.get(severity) ?? 0, priority));
    });
  });
  return insertInOrder(frame, root, worksheetOrder, "conditionalFormatting", rules.join(""));
}

/** Our marks come behind every rule of the clerk's; no two rules of a sheet may have one priority. */
function lastPriority(root: XmlElement): number {
  return descendants(root, "cfRule").reduce(
    (last, { attributes }) => Math.max(last, Number(attributes.priority ?? 0)),
    0,
  );
}

function ruleXml(address: string, severity: Mark["severity"], look: number, priority: number): string {
  const formula = `<formula>${markFormula(severity).replace(">", "&gt;")}</formula>`;
  const rule = `<cfRule type="expression" dxfId="${look}" priority="${priority}">${formula}</cfRule>`;
  return `<conditionalFormatting sqref="${address}">${rule}</conditionalFormatting>`;
}
