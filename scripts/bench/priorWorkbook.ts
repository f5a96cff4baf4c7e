import type { Notice } from "../../src/core/notice/notice";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { Row } from "../samples/book";
import { inventor } from "../samples/invent";
import { emptyFile } from "../samples/notices/filledFile";
import { spliceRows } from "./spliceRows";

/** A workbook whose 往届名单 has so many names, a few of them also those of nominated people; null: the notice has no such list. */
export async function priorWorkbook(notice: Notice, names: number): Promise<Uint8Array | null> {
  const workbook = standardWorkbook(notice);
  const [unit] = notice.units;
  if (!unit || !workbook.has("priorHonours")) return null;
  const honours = Array.from({ length: names }, honour(notice));
  return spliceRows(await emptyFile(notice, unit), workbook.spec("priorHonours"), honours);
}

/** People come from many inventors, since one never repeats a name and slows down as names run out. */
function honour({ awards, year }: Notice): (_: unknown, index: number) => Row {
  const category = awards[0]?.name ?? "";
  let invent = inventor(0);
  return (_, index) => {
    if (index % 500 === 0) invent = inventor(index);
    const { name, birth } = invent.person(year - 60, year - 30);
    return {
      category,
      edition: `${year - 1 - (index % 9)}年`,
      role: "本人",
      name,
      birth,
      employer: invent.company(),
    };
  };
}
