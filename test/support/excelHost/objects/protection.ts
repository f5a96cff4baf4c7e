import type { SheetModel } from "../model";
import { refuse } from "../refusal";

/** Every cell of a protected sheet is locked here; looks may be changed where the protection allows it. */
export function refuseIfProtected(sheet: SheetModel, what: "cells" | "looks" = "cells"): void {
  const { protection } = sheet;
  if (!protection.protected || (what === "looks" && protection.allowFormatCells)) return;
  refuse("AccessDenied", `sheet ${sheet.name} is protected`);
}
