import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";

test("a unit named by an alias gets its workbook under its name in the quota table", async () => {
  const created = await createWorkbook({ unit: "寻甸回族彝族自治县总工会", notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  expect(created.fileName).toBe("2020推荐_530129_寻甸县总工会.xlsx");
  const { sheets } = await openXlsx(created.bytes).read();
  const unitRow = sheets.find(({ name }) => name === "单位信息")?.rows.find(({ row }) => row === 4);
  expect(unitRow?.cells[2]).toMatchObject({ kind: "text", text: "寻甸县总工会" });
});

test.each([
  ["富民总工会", "通知所列的推荐单位中没有“富民总工会”。是否为：富民县总工会？"],
  ["大理州总工会", "通知所列的推荐单位中没有“大理州总工会”。请按通知附件2的写法填写单位名称。"],
])("%s gets an answer, no workbook", async (unit, message) => {
  expect(await createWorkbook({ unit, notice, build: buildTemplate })).toEqual({ ok: false, message });
});
