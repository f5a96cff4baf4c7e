import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import { otherAwards } from "../../support/otherAwards";

const keysOf = (notice: typeof kunming2020) =>
  standardWorkbook(notice)
    .spec("quotaTable")
    .columns.map(({ key }) => key);

test("名额分配 has a column for every award with quotas, also for those that its layout does not name", () => {
  expect(keysOf(otherAwards)).toEqual([
    ...["unit", "code", "class", "quota.gold", "quota.station", "quota.collective"],
    ...["ceilingKind", "pooled", "aliases"],
  ]);
});

test("a column that the layout chooses is there as the catalogue has it, whether or not a unit needs it", () => {
  const units = kunming2020.units.map((unit) => ({ ...unit, quotas: {} }));
  const [column] = standardWorkbook({ ...kunming2020, units })
    .spec("quotaTable")
    .columns.filter(({ key }) => key === "ceilingKind");
  expect([column?.header, column?.type]).toEqual(["上限性质", "choice"]);
});
