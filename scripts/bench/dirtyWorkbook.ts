import type { Notice } from "../../src/core/notice/notice";
import type { Row, Typed } from "../samples/book";
import { manyNominations } from "./largeWorkbook";
import { splicedFile } from "./splicedFile";

/** A workbook with so many nominations for the notice's first award, in every row most cells to be mended without loss. */
export async function dirtyWorkbook(notice: Notice, rows: number): Promise<Uint8Array> {
  const { unit, award, filled } = manyNominations(notice, rows);
  return splicedFile(notice, unit, { ...filled, [award.id]: (filled[award.id] ?? []).map(dirty) });
}

/** As a clerk in a hurry types. */
function dirty(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, soiled(value)]));
}

function soiled(value: Typed): Typed {
  if (value === null) return null;
  return typeof value === "string"
    ? ` ${value}　`
    : String(value).replace(/\d/g, (digit) => fullWidth[Number(digit)] ?? "");
}

const fullWidth = [..."０１２３４５６７８９"];
