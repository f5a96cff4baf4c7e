import type { Mark } from "../../../../core/highlights/mark";
import { joinAreas, markFormula, markTag } from "../../../markTag";
import type { PartContent } from "../../package/partContent";
import type { Splice } from "../../package/splice";
import { namesByPart, workbookParts } from "../../package/workbookParts";
import { child, childrenNamed, descendants, type XmlElement } from "../../package/xmlTree";
import { changeBehindRows, type DraftParts } from "../parts/packageDraft";
import { openStyleSheet } from "../parts/styleSheet";
import { inNamespaceOf } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { insertInOrder, remove, removeChildren, setAttributeValue } from "../xml/splice";
import { markLooks } from "./markLooks";

/**
 * Makes these the only marks of ours in the workbook. Sheets that are not there are passed over: what is to be marked
 * may be that a sheet is missing.
 */
export function writeMarks(draft: DraftParts, marks: readonly Mark[]): void {
  const sheets = namesByPart(workbookParts(draft).sheets);
  const there = new Set([...sheets.values()].flatMap((names) => [...names]));
  const looks = usedLooks(
    draft,
    marks.filter(({ sheet }) => there.has(sheet)),
  );
  for (const [part, names] of sheets) {
    const wanted = marks.filter((mark) => names.has(mark.sheet));
    if (mayHaveMarks(draft.content(part))) changeBehindRows(draft, part, removals);
    if (wanted.length > 0) changeBehindRows(draft, part, (root, frame) => insertions(root, frame, wanted, looks));
  }
}

/** True when a worksheet holds marks of ours. */
export function hasMarks(sheet: PartContent): boolean {
  return mayHaveMarks(sheet) && descendants(sheet.sheet().frame.root, "cfRule").some(isOurs);
}

/** Nearly all that have none can be told without parsing them. */
function mayHaveMarks(sheet: PartContent): boolean {
  return sheet.sheet().frame.source.includes(markTag);
}

/** Mark["severity"] → index of its look among the workbook's differential formats; nothing is added that no mark needs. */
function usedLooks(draft: DraftParts, marks: readonly Mark[]): ReadonlyMap<Mark["severity"], number> {
  const used = markLooks.filter(({ severity }) => marks.some((mark) => mark.severity === severity));
  if (used.length === 0) return new Map();
  const styles = openStyleSheet(draft);
  const looks = new Map(used.map(({ severity, look }) => [severity, styles.add("dxfs", look)]));
  styles.save();
  return looks;
}

function isOurs(rule: XmlElement): boolean {
  return child(rule, "formula")?.text.includes(markTag) ?? false;
}

function removals(root: XmlElement, frame: string): Splice[] {
  const formats = childrenNamed(root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenNamed(format, "cfRule");
    const ours = rules.filter(isOurs);
    if (ours.length === 0) return [];
    return ours.length === rules.length ? [remove(format)] : removeChildren(frame, format, ours);
  });
  const ours = descendants(root, "cfRule").filter(isOurs);
  const before = (priority: number) => ours.filter((rule) => Number(rule.attributes.priority) < priority).length;
  return [...formats, ...movePriorities(root, frame, (old) => old - before(old))];
}

function insertions(
  root: XmlElement,
  frame: string,
  marks: readonly Mark[],
  looks: ReadonlyMap<Mark["severity"], number>,
): Splice[] {
  let priority = 0;
  const rules = markLooks.flatMap(({ severity }) => {
    const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
    return joinAreas(areas, " ").map((address) => {
      priority++;
      return inNamespaceOf(root, ruleXml(address, severity, looks.get(severity) ?? 0, priority));
    });
  });
  return [
    insertInOrder(frame, root, worksheetOrder, "conditionalFormatting", rules.join("")),
    ...movePriorities(root, frame, (old) => old + rules.length),
  ];
}

/**
 * Our marks go before every rule of the clerk's, which may say that nothing behind it counts; and no two rules of a
 * sheet may have one priority, those among the extensions included.
 */
function movePriorities(root: XmlElement, frame: string, move: (old: number) => number): Splice[] {
  return descendants(root, "cfRule").flatMap((rule) => {
    const { priority = "" } = rule.attributes;
    if (isOurs(rule) || !/^[1-9]\d{0,8}$/.test(priority)) return [];
    return setAttributeValue(frame, rule, "priority", String(move(Number(priority))));
  });
}

function ruleXml(address: string, severity: Mark["severity"], look: number, priority: number): string {
  const formula = `<formula>${markFormula(severity).replace(">", "&gt;")}</formula>`;
  const rule = `<cfRule type="expression" dxfId="${look}" priority="${priority}">${formula}</cfRule>`;
  return `<conditionalFormatting sqref="${address}">${rule}</conditionalFormatting>`;
}
