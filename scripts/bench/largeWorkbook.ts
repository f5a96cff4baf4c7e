import type { Notice } from "../../src/core/notice/notice";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { Row } from "../samples/book";
import { inventor } from "../samples/invent";
import { type Filled, fillNotice } from "../samples/notices/fillNotice";
import { splicedFile } from "./splicedFile";
import type { TextPlace } from "./spliceRows";

/**
 * A workbook with so many nominations for the notice's first award, each with an account of its own, and every hundredth
 * with a fault to be marked; numbers past 999 are faults too.
 */
export async function largeWorkbook(notice: Notice, rows: number, texts?: TextPlace): Promise<Uint8Array> {
  const { unit, award, filled } = manyNominations(notice, rows);
  const choice = standardWorkbook(notice)
    .spec(award.id)
    .columns.find(({ required, type }) => required === "always" && type === "choice");
  if (!choice) throw new Error(`${award.name} has no choice that must be made`);
  const faulty = (filled[award.id] ?? []).map((row, index): Row => {
    return { ...row, ...ownAccount(row), ...(index % 100 === 0 && { [choice.key]: null }) };
  });
  return splicedFile(notice, unit, { ...filled, [award.id]: faulty }, texts);
}

/** One unit's, with so many of the first award and none of the others. */
export function manyNominations(notice: Notice, rows: number) {
  const [unit] = notice.units;
  const [award] = notice.awards;
  if (!unit || !award) throw new Error("a notice without units or awards");
  const filled: Filled = fillNotice(notice, unit, inventor(1), { [award.id]: rows });
  return { unit, award, filled };
}

/** As long as before. */
function ownAccount({ recordId, deeds }: Row): Row {
  const end = `${recordId}。`;
  return typeof deeds === "string" ? { deeds: deeds.slice(0, -end.length) + end } : {};
}
