import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import type { Row } from "../samples/book";
import { inventor } from "../samples/invent";
import { spliceRows } from "./spliceRows";

/** A workbook whose 往届名单 has so many names, a few of them also those of nominated people. */
export async function priorWorkbook(names: number): Promise<Uint8Array> {
  const [unit] = notice.units;
  const created = await createWorkbook({ unit: unit?.name ?? "", notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  return spliceRows(created.bytes, "priorHonours", Array.from({ length: names }, honour()));
}

/** People come from many inventors, since one never repeats a name and slows down as names run out. */
function honour(): (_: unknown, index: number) => Row {
  let invent = inventor(0);
  return (_, index) => {
    if (index % 500 === 0) invent = inventor(index);
    const { name, birth } = invent.person(1960, 1990);
    return {
      category: "金牌工人",
      edition: `${2010 + (index % 9)}年`,
      role: "本人",
      name,
      birth,
      employer: invent.company(),
    };
  };
}
