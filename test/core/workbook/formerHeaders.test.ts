import { emptyFile } from "../../../scripts/samples/notices/filledFile";
import { placeOf } from "../../../scripts/samples/notices/fillNotice";
import { mayDay } from "../../../scripts/samples/notices/mayDay";
import { oneEach } from "../../../scripts/samples/notices/oneEach";
import { inspectData } from "../../../src/app/inspectWorkbook";
import type { Notice } from "../../../src/core/notice/notice";
import { withEdits } from "../../../src/core/workbook/withEdits";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";

/** Headers of templates that earlier versions made for a notice that gives them none of its own. */
test.each<[Notice, string, string, string]>([
  [mayDay, "quotaTable", "unit", "系统或地区"],
  [mayDay, "priorHonours", "teamName", "站室名称"],
  [oneEach, "artisan", "cityOpinion", "市总工会意见"],
  [oneEach, "artisan", "cityOpinionOn", "市总意见日期"],
])(
  "a workbook of $documentNumber that calls %s %s as former templates did is read without remark: %s",
  async (notice, sheet, key, header) => {
    const [unit] = notice.units;
    if (!unit) throw new Error("no unit");
    const data = await openXlsx(await emptyFile(notice, unit)).read();
    const head = { ...placeOf(notice, sheet, 0, key), row: 3 };
    const changed = (value: string) =>
      inspectData(withEdits(data, [{ at: head, value }]), notice).issues.filter(
        ({ rule }) => rule === "wb-header-changed",
      );
    expect(changed(header)).toEqual([]);
    expect(changed("另一栏")).not.toEqual([]);
  },
);
