import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { quotaTableRow } from "../../../src/core/quotas/quotaTableRow";
import { instructionSections } from "../../../src/core/template/instructions";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";

type Quota = Notice["units"][number]["quotas"][string];

const hard = (most: number, least: number | null = null): Quota => ({ least, most, inPrinciple: false });
const inPrinciple = (most: number, least: number | null = null): Quota => ({ least, most, inPrinciple: true });

/** With other quotas of its first units. */
function withQuotas(notice: Notice, ...quotas: readonly Readonly<Record<string, Quota>>[]): Notice {
  const units = notice.units.map((unit, index) => ({ ...unit, quotas: { ...unit.quotas, ...quotas[index] } }));
  return { ...notice, units };
}

/** Its table as the catalogue has it, with no 上限性质 chosen. */
const unchosen: Notice = { ...kunming2020, sheets: { ...kunming2020.sheets, quotaTable: {} } };

test.each<[string, Notice, number, readonly (string | number | null)[]]>([
  ["said by 上限性质, as each award's are of one kind", kunming2020, 1, [5, 2, 2]],
  [
    "of one kind in every unit but this",
    withQuotas(kunming2020, {}, { gold: inPrinciple(5) }),
    1,
    ["原则上5", "原则上2", "原则上2"],
  ],
  [
    "the same notice's other units",
    withQuotas(kunming2020, {}, { gold: inPrinciple(5) }),
    2,
    [5, "原则上2", "原则上2"],
  ],
  ["without 上限性质", unchosen, 1, [5, "原则上2", "原则上2"]],
  [
    "a range, hard and in principle",
    withQuotas(unchosen, {}, { gold: hard(2, 1), station: inPrinciple(2, 1) }),
    1,
    ["1—2", "原则上1—2", "原则上2"],
  ],
  ["a range beside 上限性质", withQuotas(kunming2020, {}, { station: inPrinciple(2, 1) }), 1, [5, "1—2", 2]],
  ["none given", unchosen, 0, [2, null, null]],
])("the kind of a limit: %s", (_, notice, index, cells) => {
  const unit = notice.units[index];
  if (!unit) throw new Error("no unit");
  const row = quotaTableRow(unit, notice);
  expect(["gold", "station", "studio"].map((id) => row[`quota.${id}`])).toEqual(cells);
  const columns = standardWorkbook(notice).spec("quotaTable").columns;
  for (const { key, type } of columns.filter((column) => column.key.startsWith("quota."))) {
    if (typeof row[key] === "string") expect([key, type]).toEqual([key, "text"]);
  }
});

test("上限性质 is a column where the notice chooses it, and says of which awards it speaks", () => {
  const ceilings = (notice: Notice) =>
    standardWorkbook(notice)
      .spec("quotaTable")
      .columns.filter(({ key }) => key === "ceilingKind")
      .map(({ hint }) => hint);
  expect(ceilings(kunming2020)).toEqual(["技师工作站、创新工作室的上限是“原则上”还是没有规定"]);
  expect(ceilings(unchosen)).toEqual([]);
});

test("the instructions give a range in principle whole", () => {
  const notice = withQuotas(kunming2020, {}, { station: inPrinciple(2, 1) });
  const [, unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const lines = instructionSections({ unit, notice }).flatMap((section) => section.lines);
  expect(lines.join("\n")).toContain("技师工作站1—2个、创新工作室2个（原则上）");
});
