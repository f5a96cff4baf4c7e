import type { Area } from "../../../../src/core/cells/cellRef";
import { parseArea } from "../addresses";
import { isExcelObject } from "../excelObject";
import { refuse } from "../refusal";

/** The cells of a range that was given as an argument. */
export function areaOf(source: unknown): Area {
  const address = isExcelObject(source) && source.className === "Range" ? source.address : null;
  if (typeof address !== "string") return refuse("InvalidArgument", "no range");
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}
