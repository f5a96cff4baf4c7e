import { type Area, formatArea, parseArea } from "../../../../core/cells/cellRef";
import { HostError } from "../../../workbookHost";
import { descendants, type XmlElement } from "../../package/xmlTree";
import { changePart, type DraftParts } from "../parts/packageDraft";
import { escapeXml } from "../xml/escapeXml";
import { setAttributeValue } from "../xml/splice";
import { type RowShift, shiftedAreas } from "./rowShift";
import { orRefuse, type ShiftFormula } from "./shiftReferences";

/** Moves a table, which takes rows up that come behind its last one. Throws `HostError` where it would not be one any more. */
export function shiftTable(draft: DraftParts, part: string, shift: RowShift, shifted: ShiftFormula): void {
  changePart(draft, part, (root, source) => {
    const { displayName = "", headerRowCount, totalsRowCount } = root.attributes;
    const area = parseArea(root.attributes.ref ?? "");
    if (!area) return [];
    const totals = Number(totalsRowCount ?? 0);
    const heads = Number(headerRowCount ?? 1);
    refuseTornTable(area, heads, totals, displayName, shift);
    const move = totals > 0 ? shift.area : shift.areaOfLooks;
    const moved = [
      root,
      ...descendants(root, "autoFilter"),
      ...descendants(root, "sortState"),
      ...descendants(root, "sortCondition"),
    ];
    const texts = ["calculatedColumnFormula", "totalsRowFormula"].flatMap((name) => descendants(root, name));
    return [
      ...moved.flatMap((each) => {
        const { ref } = each.attributes;
        const after =
          ref === undefined
            ? null
            : shiftedAreas(ref, each.name === "table" || each.name === "autoFilter" ? move : shift.area);
        return after === null ? [] : setAttributeValue(source, each, "ref", after);
      }),
      ...texts.flatMap((each: XmlElement) => {
        const after = orRefuse(shifted(each.text), `表格“${displayName}”的公式`);
        return after === each.text ? [] : [{ start: each.innerStart, end: each.innerEnd, text: escapeXml(after) }];
      }),
    ];
  });
}

function refuseTornTable(area: Area, heads: number, totals: number, name: string, shift: RowShift): void {
  const isTorn = (heads > 0 && shift.row(area.top) === null) || (totals > 0 && shift.row(area.bottom) === null);
  const rows = { ...area, top: area.top + heads, bottom: area.bottom - totals };
  if (!isTorn && shift.area(rows) !== null) return;
  const why = isTorn ? "的标题行、汇总行不能删除" : "至少要留一行";
  throw new HostError(
    "unsafe-content",
    `表格“${name}”（${formatArea(area)}）${why}，没有删除；要清空内容的，请选中后按 Delete 键。`,
  );
}
