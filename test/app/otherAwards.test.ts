import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { createWorkbook } from "../../src/app/createWorkbook";
import { printForms } from "../../src/app/documents/forms/printForms";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { inspectData } from "../../src/app/inspectWorkbook";
import { cellText } from "../../src/core/cells/cellValue";
import { kindOf } from "../../src/core/workbook/kinds/kinds";
import { nominationsOf } from "../../src/core/workbook/nominations";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { drawn } from "../support/cityWorkbook";
import { makeDocument } from "../support/makeDocument";
import { otherAwards as notice } from "../support/otherAwards";

type Row = Readonly<Record<string, string | number>>;

/** Rows of the three awards that are nobody's but this notice's. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  collective: ["炼钢一班", "化验科"].map((name, index) => ({
    seq: index + 1,
    recordId: `JT-530124-00${index + 1}`,
    name: `云雾钢铁有限公司${name}`,
    code: "91530000000000000X",
    staff: 12,
    "head.name": index === 0 ? "刀建国" : "岩秀英",
    phone: `1387123456${index}`,
    trait: index === 0 ? "班组" : "车床",
    shifts: "早班、晚班",
    slogan: index === 0 ? "安全第一" : "安全第一质量第一效率第一",
    deeds: "全年无事故，产量增长两成。",
    rank: index + 1,
    review: "同意推荐",
  })),
  innovator: [
    {
      seq: 1,
      recordId: "CX-530124-001",
      name: "木春梅",
      sex: "女",
      birth: "1985-06",
      employer: "云雾钢铁有限公司",
      patents: 3,
      rank: 1,
      review: "同意推荐",
    },
  ],
  crew: [
    {
      seq: 1,
      recordId: "BZ-530124-001",
      name: "先锋班组",
      hostUnit: "云雾钢铁有限公司",
      "leader.name": "和文山",
      headcount: 9,
      phone: "13871234999",
      rank: 1,
      review: "同意推荐",
    },
  ],
};

async function filled() {
  const made = await createWorkbook({ unit: "富民县总工会", notice, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  const host = openXlsx(made.bytes);
  const { records } = inspectData(await host.read(), notice);
  const edits = Object.entries(rows).flatMap(([key, list]) => {
    const { name, columns } = records.workbook.spec(key);
    return list.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => {
        const place = columns.findIndex((each) => each.key === column);
        if (place < 0) throw new Error(`${key} has no ${column}`);
        return { at: { sheet: name, row: 4 + index, column: place + 1 }, value };
      }),
    );
  });
  await host.write({ edits });
  return host;
}

function textsOf(data: WorkbookData, name: string): string[] {
  const sheet = data.sheets.find((each) => each.name === name);
  return (sheet?.rows ?? []).flatMap(({ cells }) => Array.from(cells, cellText)).filter((text) => text !== "");
}

test("the empty workbook has the sheets of the awards, with the notice's own columns", async () => {
  const made = await createWorkbook({ unit: "富民县总工会", notice, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  const data = await openXlsx(made.bytes).read();
  const names = data.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["金牌工人", "先进集体", "师徒结对", "创新能手", "标杆班组", "技师工作站"]),
  );
  expect(names).not.toContain("创新工作室");
  expect(textsOf(data, "先进集体")).toEqual(expect.arrayContaining(["单位名称", "集体类型", "班次", "集体口号"]));
  expect(textsOf(data, "创新能手")).not.toContain("民族");
  const { issues } = inspectData(data, notice);
  expect(issues.map(({ rule }) => rule)).not.toContain("wb-header-changed");
});

test("they are read as their kinds, and the columns that were not chosen are absent", async () => {
  const { records } = inspectData(await (await filled()).read(), notice);
  expect(records.nominations.map((each) => [each.award.id, each.kind, kindOf(each).nameOf(each)])).toEqual([
    ["collective", "organisation", "云雾钢铁有限公司炼钢一班"],
    ["collective", "organisation", "云雾钢铁有限公司化验科"],
    ["innovator", "person", "木春梅"],
    ["crew", "team", "先锋班组"],
  ]);
  const [worker] = nominationsOf(records, { id: "innovator" });
  expect(worker?.kind === "person" && worker.ethnicity).toMatchObject({ reading: "absent", value: null });
  expect(worker?.fields.find(({ column }) => column.key === "patents")).toMatchObject({ value: 3, reading: "plain" });
});

test("own columns are checked by their types, choices and lengths, quotas and shares by the award", async () => {
  const { issues } = inspectData(await (await filled()).read(), notice);
  const said = issues.flatMap(({ rule, at }) => [...new Set(at.map(({ sheet }) => `${rule} ${sheet}`))]);
  expect(said).toEqual(
    expect.arrayContaining(["enum-invalid 先进集体", "deeds-length 先进集体", "quota-exceeded 先进集体"]),
  );
  expect(said.filter((each) => / (创新能手|标杆班组)$/.test(each))).toEqual([
    "mat-copies-seal 创新能手",
    "mat-copies-seal 标杆班组",
  ]);
  expect(issues.filter(({ rule }) => rule === "letter-fields")).toHaveLength(1);
});

test("they have the letters and forms that the notice gives them, and stand in the summary", async () => {
  const host = await filled();
  const { written, removed } = await writeLetters(host, notice);
  expect(written.map(({ award }) => award.id)).toEqual(["collective"]);
  expect(removed).toEqual([]);
  await makeDocument("summary", host, notice);
  const data = await host.read();
  expect(data.sheets.flatMap(({ generated }) => generated?.kind ?? [])).toEqual(["letter:collective", "summary"]);
  const letter = data.sheets.find(({ generated }) => generated?.kind === "letter:collective")?.name ?? "";
  expect(textsOf(data, letter)).toEqual(
    expect.arrayContaining(["“云雾市先进集体”推荐承诺书", "云雾钢铁有限公司炼钢一班", "班组"]),
  );
  expect(textsOf(data, "汇总表")).toEqual(expect.arrayContaining(["先进集体", "创新能手", "标杆班组", "班组长"]));
  expect(inspectData(data, notice).records.letters).toMatchObject([{ listed: expect.any(Array), edited: false }]);

  const forms = await printForms(host, notice, { pictures: new Map(), build: buildDocuments });
  if (!forms.ok) throw new Error(forms.message);
  expect(forms.counts).toEqual({ collective: 2, crew: 1 });
  const printed = await openXlsx(forms.bytes).read();
  expect(textsOf(printed, "先锋班组")).toEqual(expect.arrayContaining(["名称", "和文山"]));
});

test("the city's workbook has a sheet for each, reads it back, and names who is agreed to", async () => {
  const data = await (await filled()).read();
  const { plan, records, receipts } = consolidateWorkbooks([submissionOf("富民.xlsx", data, notice)], { notice });
  expect(receipts.map(({ status }) => status)).toEqual(["taken"]);
  expect(plan.generated?.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["city:collective", "city:innovator", "city:crew", "city:station"]),
  );
  expect(records.nominations.map(({ award }) => award.id)).toEqual(["collective", "collective", "innovator", "crew"]);
  const again = inspectData(drawn(plan), notice).records;
  expect(again.nominations.map(({ fields }) => fields.map(({ value }) => value))).toEqual(
    records.nominations.map(({ fields }) => fields.map(({ value }) => value)),
  );
});
