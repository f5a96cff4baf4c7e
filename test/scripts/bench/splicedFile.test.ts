import { splicedFile } from "../../../scripts/bench/splicedFile";
import { filledFile } from "../../../scripts/samples/notices/filledFile";
import { fillNotice } from "../../../scripts/samples/notices/fillNotice";
import { sampleNotices } from "../../../scripts/samples/notices/notices";
import type { NoticeUnit } from "../../../src/core/notice/notice";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { found, people, textsIn } from "../../support/sampleNotices";

describe.each(sampleNotices)("$documentNumber", (notice) => {
  const unit = notice.units[0] as NoticeUnit;
  const filled = fillNotice(notice, unit, people(1));

  test.each(["inline", "shared"] as const)("rows spliced in, %s, read as rows written", async (texts) => {
    const written = await openXlsx((await filledFile(notice, unit, filled)).bytes()).read();
    const spliced = await openXlsx(await splicedFile(notice, unit, filled, texts)).read();
    for (const { name } of written.sheets)
      expect([name, textsIn(spliced, name)]).toEqual([name, textsIn(written, name)]);
    expect(found(spliced, notice)).toEqual([]);
  });
});

test("what XML does not hold plainly is spliced as it was typed", async () => {
  const [notice] = sampleNotices.slice(2);
  const unit = notice?.units[0];
  if (!notice || !unit) throw new Error("a notice without units");
  const typed = 'A&B <c> "d"';
  const filled = fillNotice(notice, unit, people(1));
  const [award] = notice.awards;
  const rows = (filled[award?.id ?? ""] ?? []).map((row) => ({ ...row, name: typed }));
  for (const texts of ["inline", "shared"] as const) {
    const file = await splicedFile(notice, unit, { ...filled, [award?.id ?? ""]: rows }, texts);
    expect(textsIn(await openXlsx(file).read(), award?.name)).toContain(typed);
  }
});
