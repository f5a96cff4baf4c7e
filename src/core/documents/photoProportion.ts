import type { Notice } from "../notice/notice";
import type { Nomination, Records } from "../workbook/records";
import { nominationForm, photoKeys } from "./nominationForm";
import { heightOf } from "./pageRoom";
import { charactersAcross, pointsPerCharacter } from "./textLayout";

/** 35 by 49 mm. */
const usual = 35 / 49;

/** Width by height of the box in which a nomination's form shows the photo of a column; the usual one where it has none. */
export function photoProportion(key: string, nomination: Nomination | null, records: Records, notice: Notice): number {
  const document = nomination && nominationForm(nomination, records, notice);
  const box = document?.pictures?.[photoKeys(nomination?.award.form ?? null).indexOf(key)];
  if (!document || !box) return usual;
  const rows = document.rows.slice(box.row - 1, box.row - 1 + box.rowSpan);
  return (charactersAcross(box, document.columns) * pointsPerCharacter) / heightOf(rows);
}
