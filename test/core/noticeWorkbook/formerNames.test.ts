import { sampleNotices } from "../../../scripts/samples/notices/notices";
import { formatCell } from "../../../src/core/cells/cellRef";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { formerNames } from "../../../src/core/noticeWorkbook/formerNames";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import { cellIn, noticeData } from "../../support/noticeWorkbook";

test.each(sampleNotices)("every title of $documentNumber has its award's name", (notice) => {
  expect(formerNames(notice)).toEqual([]);
});

test("titles that an award had before it was renamed are asked about, each at its cell", async () => {
  const [gold, ...others] = kunming2020.awards;
  if (!gold) throw new Error("no award");
  const data = await noticeData({ ...kunming2020, awards: [{ ...gold, name: "首席工人" }, ...others] });
  const { notice, issues } = readNotice(data);
  expect(notice?.awards[0]?.name).toBe("首席工人");
  const wanted = [
    ["项目", "首席工人", "全称"],
    ["项目", "首席工人", "表题"],
    ["承诺书", "首席工人", "标题"],
    ["表式", "首席工人", "封面标题"],
  ] as const;
  const asked = issues.filter(({ message }) =>
    message.endsWith("其中没有项目名称“首席工人”，请核对是否改名前的叫法。"),
  );
  expect(asked.map(({ at: [cell], severity }) => [formatCell(cell), severity])).toEqual(
    wanted.map(([sheet, award, item]) => [formatCell(cellIn(data, sheet, award, item)), "warning"]),
  );
});
