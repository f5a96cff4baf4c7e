import type { CellRef } from "../../cells/cellRef";
import { lookKey } from "../../cells/characters";
import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import { isPlaceholder } from "../../notice/isPlaceholder";
import type { Notice, NoticeUnit } from "../../notice/notice";
import { type UnitRelation, unitRelation } from "../../notice/unitRelation";
import { submissionKey } from "../../quotas/submissions";
import { unitKey } from "../../workbook/nameKeys";
import type { Field, Records, UnitInfo } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * 附件2 and the annexes: what a unit recommends is headed, sealed and covered in its own name, as the notice has it. A name
 * that the notice does not know may well be the unit's, and is asked about. A unit that is not in the table is
 * unit-not-in-quota's.
 */
export default defineRule({
  meta: {
    id: "papers-other-unit",
    summary: "Refuse papers in another unit's name, and ask about names that the notice does not know",
    messages: {
      other: "{columns}“{name}”是“{known}”的名称，而推荐单位为“{unit}”；请按公章更正，推荐单位选错的请重新选择。",
      near: "{columns}“{name}”疑为“{known}”的名称，而推荐单位为“{unit}”；请按公章核对更正。",
      unknown: "{columns}“{name}”不在通知所列“{unit}”的名称之内，承诺书将用此名；请按公章核对，无误的不必更改。",
      otherArea: "{columns}“{name}”属“{known}”，而推荐单位为“{unit}”；请更正。",
      elsewhere: "{columns}“{name}”属“{known}”，而推荐单位为“{unit}”；请核对更正，属实的在“{column.waiver}”中写明。",
      unclear: "{columns}“{name}”看不出是推荐单位“{unit}”；请核对，一般填推荐单位的名称或其县区。",
    },
    fix: "proposed",
  },
  *check({ records, notice }) {
    const units = new Map(notice.units.map((unit) => [unit.name, unit]));
    const areas = groupBy(areasOf(records), ({ submission }) => submission);
    for (const info of records.unitInfo) {
      const unit = units.get(info.source.unit ?? "");
      if (!unit) continue;
      const whose = (name: string) => unitRelation(name, unit, unit.pooled ? info.reportingUnit.value : null, notice);
      const inOrder = (field: Field<string>) => field.value !== null && !isPlaceholder(notice, field.value);
      const papers = papersOf(info).filter(({ field }) => inOrder(field));
      yield* ofPapers(papers, info, unit, whose, notice);
      const covers = (areas.get(submissionKey(info)) ?? []).filter(({ field }) => inOrder(field));
      for (const same of groupBy(covers, ({ field }) => field.value).values()) yield* ofCovers(same, info, unit, whose);
    }
  },
});

type Whose = (name: string) => UnitRelation;

interface Paper {
  readonly field: Field<string>;
  /** The unit's name in it. */
  readonly name: string;
  readonly isPrinted: boolean;
}

/** What names the unit on its letters, and who reports in its place. */
function papersOf({ unitFullName, letterhead, reportingUnit }: UnitInfo): Paper[] {
  const inHead = lookKey(letterhead.value ?? "").replace(/(?:文件|便?函|公函|便笺)$/, "");
  return [
    { field: unitFullName, name: unitFullName.value ?? "", isPrinted: true },
    { field: letterhead, name: inHead, isPrinted: true },
    { field: reportingUnit, name: reportingUnit.value ?? "", isPrinted: false },
  ];
}

/** One name is one fault, in whichever of the papers it stands. */
function* ofPapers(papers: readonly Paper[], info: UnitInfo, unit: NoticeUnit, whose: Whose, notice: Notice) {
  for (const same of groupBy(papers, ({ name }) => unitKey(name, notice)).values()) {
    const [{ name, field }] = same;
    const relation = whose(name);
    const data = { ...told(same, unit), name };
    if (relation.kind === "own") continue;
    if ("known" in relation) {
      const { kind, known } = relation;
      const fix = same.length === 1 && field.column.key === info.letterhead.column.key ? headed(info, whose) : {};
      yield { messageId: kind, at: placesOf(same), data: { ...data, known }, ...fix } as const;
    } else if (same.some(({ isPrinted }) => isPrinted)) {
      yield { messageId: "unknown", at: placesOf(same), data } as const;
    }
  }
}

function headed({ letterhead, unitFullName }: UnitInfo, whose: Whose) {
  const full = unitFullName.value;
  if (full === null || whose(full).kind !== "own") return {};
  return { fix: { safe: false, edits: [{ at: letterhead.at, value: `${full}文件` }] } } as const;
}

/** 推荐县区 of the forms that bear one name. A unit that is no area may have its nominees in one. */
function* ofCovers(same: NonEmpty<Cover>, { unitFullName }: UnitInfo, unit: NoticeUnit, whose: Whose) {
  const name = same[0].field.value ?? "";
  const relation = whose(name);
  if (relation.kind === "own" || relation.kind === "kin") return;
  const full = unitFullName.value;
  const standard = full !== null && whose(full).kind === "own" ? full : unit.name;
  const at = placesOf(same);
  const edit = (each: CellRef) => ({ at: each, value: standard });
  const finding = { at, fix: { safe: false, edits: [edit(at[0]), ...at.slice(1).map(edit)] } } as const;
  const data = { ...told(same.slice(0, 1), unit), name };
  if (!("known" in relation)) yield { messageId: "unclear", ...finding, data } as const;
  else {
    const isRefused = relation.kind === "other" || relation.class === unit.class;
    const messageId = isRefused ? "otherArea" : "elsewhere";
    yield { messageId, ...finding, data: { ...data, known: relation.known } } as const;
  }
}

interface Cover {
  readonly submission: string;
  readonly field: Field<string>;
}

function areasOf({ nominations }: Records): Cover[] {
  return nominations
    .filter(isStanding)
    .map((nomination) => ({ submission: submissionKey(nomination), field: nomination.area }));
}

function told(named: readonly { readonly field: Field }[], unit: NoticeUnit) {
  return { columns: named.map(({ field }) => `“${field.column.header}”`), unit: unit.name };
}

function placesOf([first, ...others]: NonEmpty<{ readonly field: Field }>): NonEmpty<CellRef> {
  return [first.field.at, ...others.map(({ field }) => field.at)];
}
