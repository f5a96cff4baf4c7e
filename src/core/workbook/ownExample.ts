import { findUnit } from "../notice/findUnit";
import type { Notice, NoticeUnit } from "../notice/notice";
import type { Records } from "./records";
import type { ColumnSpec } from "./schema";
import { standardWorkbook } from "./standardWorkbook/standardWorkbook";

/**
 * Gives columns with examples of the unit whose workbook it is. Those of the notice speak of one of its units, whose name
 * and code somebody might take for what he is to write.
 */
export function ownExamples({ unitInfo }: Records, notice: Notice): (column: ColumnSpec) => ColumnSpec {
  const told = standardWorkbook(notice)
    .spec("unitInfo")
    .columns.find(({ key }) => key === "unit")?.example;
  const [of, own] = [told, unitInfo[0]?.unit.value].map((name) => (name ? findUnit(notice, name) : null));
  if (!of || !own || of === own) return (column) => column;
  const pairs = pairsOf(of, own);
  return (column) => ({
    ...column,
    example: pairs.reduce((text, [from, to]) => text.replaceAll(from, to), column.example),
  });
}

const suffix = "总工会";

/** What stands for what, the longer names first. */
function pairsOf(of: NoticeUnit, own: NoticeUnit): readonly (readonly [from: string, to: string])[] {
  const isPlace = own.name.endsWith(suffix);
  const placeOf = ({ name }: NoticeUnit) => name.slice(0, -suffix.length);
  return [
    ...of.aliases.map((alias) => [alias, own.aliases[0] ?? own.name] as const),
    [of.name, own.name],
    ...(isPlace && of.name.endsWith(suffix) ? [[placeOf(of), placeOf(own)] as const] : []),
    [of.code, own.code],
  ];
}
