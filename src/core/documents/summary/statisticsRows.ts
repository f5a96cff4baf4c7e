import type { Notice } from "../../notice/notice";
import { kinds } from "../../workbook/kinds/kinds";
import type { Records } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import type { StyleName } from "../styles";
import { tableRow } from "../tableRow";
import { type Group, type GroupValue, groups } from "./groups";
import { type Profile, profilesOf } from "./profiles";
import { summaryColumns } from "./summaryGrid";

/** The people put forward for an award. */
interface Block {
  readonly persons: string;
  readonly people: readonly Profile[];
}

/** As many awards as fit beside the labels and the sum. */
const awardsBeside = 4;

/**
 * Who is recommended, counted by person; ages at 填表日期. What an award has no column for shows as —, and what none has
 * is left out. Each table
 * has the sums of all awards, of which it shows as many as fit.
 */
export function statisticsRows(records: Records, notice: Notice): DocumentRow[] {
  const blocks = notice.awards
    .filter((award) => kinds[award.kind].puts === "persons")
    .map((award): Block => ({ persons: award.persons, people: profilesOf(award, records, notice) }));
  const all = blocks.map(({ people }) => people);
  const tables = Array.from({ length: Math.ceil(blocks.length / awardsBeside) }, (_, index) =>
    blocks.slice(index * awardsBeside, (index + 1) * awardsBeside),
  );
  return tables.flatMap((shown) => [
    tableRow(summaryColumns, [
      { value: "项目", style: "headCell", span: labelSpan(shown) },
      ...[...shown.map(({ persons }) => persons), "合计"].map((value) => ({ value, style: "headCell" as const })),
    ]),
    tableRow(summaryColumns, [
      { value: "人数", style: "totalCell", span: labelSpan(shown) },
      ...countCells(
        shown.map(({ people }) => people.length),
        all.reduce((sum, { length }) => sum + length, 0),
        "totalCell",
      ),
    ]),
    ...groups.flatMap((group) => groupRows(group, shown, all)),
  ]);
}

/** The labels take what awards and sum leave of the width. */
function labelSpan(shown: readonly Block[]): number {
  return summaryColumns.length - 1 - shown.length;
}

function groupRows(
  { label, field, bands }: Group,
  shown: readonly Block[],
  all: readonly (readonly Profile[])[],
): DocumentRow[] {
  const told = (profiles: readonly Profile[]) =>
    profiles.map((profile) => profile[field]).filter((value) => value !== undefined);
  const lineOf = (name: string, holds: (value: GroupValue | null) => boolean) => {
    const count = (profiles: readonly Profile[]) => told(profiles).filter(holds).length;
    return {
      name,
      counts: shown.map(({ people }) => (told(people).length === 0 ? null : count(people))),
      sum: all.reduce((sum, people) => sum + count(people), 0),
    };
  };
  const blank = lineOf("未填", (value) => value === null);
  const banded = Object.entries(bands).map(([name, holds]) => lineOf(name, (value) => value !== null && holds(value)));
  const isAsked = all.every((people) => people.length === 0) || all.some((people) => told(people).length > 0);
  const lines = !isAsked ? [] : blank.sum > 0 ? [...banded, blank] : banded;
  return lines.map(({ name, counts, sum }, index) => {
    const cells = [
      { value: name, style: "centredCell" as const, span: labelSpan(shown) - 1 },
      ...countCells(counts, sum, "centredCell"),
    ];
    const heading = { value: label, style: "headCell" as const, rowSpan: lines.length };
    return index === 0 ? tableRow(summaryColumns, [heading, ...cells]) : tableRow(summaryColumns, cells, { from: 2 });
  });
}

/** Where the rows of each heading stand, counted from the first of `rows`: those of 年龄 from 5 to 8, say; null where there are none. */
export function rowsOfGroup(
  rows: readonly DocumentRow[],
  label: string,
): { readonly from: number; readonly to: number } | null {
  const from = rows.findIndex(({ cells }) => cells[0]?.value === label);
  if (from < 0) return null;
  return { from, to: from + (rows[from]?.cells[0]?.rowSpan ?? 1) - 1 };
}

/** The counts of each award and the sum of all. */
function countCells(counts: readonly (number | null)[], sum: number, style: StyleName) {
  return [...counts, sum].map((count) => ({ value: count ?? "—", style }));
}
