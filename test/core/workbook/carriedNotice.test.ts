import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { noticeText } from "../../../src/core/notice/noticeText";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { packReferences } from "../../../src/core/rules/packReferences";
import { templateFor } from "../../../src/core/template/template";
import { carriedNotice, carriedRows, wholeText } from "../../../src/core/workbook/carriedNotice";
import { buildTemplate } from "../../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { otherAwards } from "../../support/otherAwards";
import { secondNotice } from "../../support/secondNotice";

/** Whatever could be lost on the way through cells, at every place of a piece. */
const odd = {
  ...kunming2020,
  clauses: {
    ...kunming2020.clauses,
    其他: `${"𠮷 \t\n\r\u2028\ufeff\uffff_x000D_<&>\"'　".repeat(9000)}=1+1`,
  },
};

test.each([kunming2020, secondNotice, otherAwards, odd])(
  "the template of $id carries its notice, and gives it back as it was",
  async (notice) => {
    const [unit] = notice.units;
    if (!unit) throw new Error("no unit");
    const data = await openXlsx(await buildTemplate(templateFor({ unit, notice }))).read();
    const carried = carriedNotice(data);
    const text = carried && wholeText(carried);
    if (text === null) throw new Error(`the notice is ${carried?.state}`);
    expect(text).toBe(noticeText(notice));
    expect(parseNotice(JSON.parse(text), packReferences).notice).toEqual(notice);
  },
);

test("no piece is longer than a cell of Excel's, and none begins or ends within a character", () => {
  const pieces = carriedRows(odd).map(([, piece]) => piece);
  expect(pieces.length).toBeGreaterThan(6);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThan(32_767);
    expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  }
});
