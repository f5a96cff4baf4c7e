import type { Records } from "../workbook/records";

/** Whose workbook it is: the unit's full name, else its name in the quota table; of the city's, how many units. */
export function unitName({ scope, unitInfo }: Records): string {
  if (scope === "city") return `${unitInfo.length}个单位`;
  const [info] = unitInfo;
  return info?.unitFullName.value ?? info?.source.unit ?? info?.unit.value ?? "（未填）";
}
