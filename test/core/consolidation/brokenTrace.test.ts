import { cityOf, consolidate, drawn, table, typedUnder } from "../../support/cityWorkbook";
import { type Given, times } from "../../support/given";
import { pooledUnit, unit } from "../../support/givenCity";
import { kunmingRecords } from "../../support/kunming";

const fumin: Given = { ...unit("富民县总工会"), goldWorkers: times(2) };
const files = {
  "五华.xlsx": { ...unit("五华区总工会"), goldWorkers: times(1) },
  "富民.xlsx": fumin,
  "云星.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: times(1) },
};
/** Rows 4 to 6 of 收件登记: 五华, 富民, 云星; of 金牌工人: 五华, 富民 twice, 云星. */
const city = cityOf(files);

describe("a cell that tells whose rows are whose, typed over: the run is refused and names it", () => {
  test.each([
    ["收件登记", "推荐单位", 5, "", "“收件登记”表B5（推荐单位）已改动，无法确认“富民.xlsx”各行的归属"],
    ["收件登记", "推荐单位", 5, "富民总工会", "“收件登记”表B5（推荐单位）与“单位信息”表"],
    ["收件登记", "推荐单位", 5, "五华区总工会", "“收件登记”表B5（推荐单位）与“单位信息”表"],
    ["收件登记", "实际上报单位", 6, "滇水公司工会", "“收件登记”表C6（实际上报单位）与“初审公示”表"],
    ["收件登记", "实际上报单位", 5, "富民工会", "“收件登记”表C5（实际上报单位）与“初审公示”表"],
    ["收件登记", "收录情况", 5, "已收录，纸质齐全", "“收件登记”表E5（收录情况）已改动"],
    ["收件登记", "收录情况", 5, "未采用", "“收件登记”表E5（收录情况）已改动"],
    ["收件登记", "文件", 5, "富民县.xlsx", "的来源文件“富民.xlsx”不在“收件登记”中"],
    ["收件登记", "来源列位", 5, "null", "（来源列位）已改动"],
    ["金牌工人", "来源文件", 5, "富民县.xlsx", "的来源文件“富民县.xlsx”不在“收件登记”中"],
    ["金牌工人", "来源文件", 5, "", "的来源文件“”不在“收件登记”中"],
  ])("%s %s, row %i: “%s”", (sheet, header, row, text, sentence) => {
    const edited = typedUnder(city, sheet, header, row, text);
    expect(() => consolidate(files, { base: edited })).toThrow(sentence);
  });

  test("a line that is deleted", () => {
    const sheets = city.sheets.map((sheet) =>
      sheet.name === "收件登记" ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 5) } : sheet,
    );
    expect(() => consolidate(files, { base: { ...city, sheets } })).toThrow("“富民.xlsx”不在“收件登记”中");
  });

  test("a second file of one unit that is said to be taken", () => {
    const sent = (hour: string) => ({ unitInfo: [{ unit: "富民县总工会", submittedAt: `2020-09-28 ${hour}:00` }] });
    const two = {
      "新.xlsx": { ...sent("16"), goldWorkers: times(2) },
      "旧.xlsx": { ...sent("09"), goldWorkers: times(1) },
    };
    const base = cityOf(two);
    const row = 4 + table(base, "收件登记", "文件").flat().indexOf("旧.xlsx");
    const edited = typedUnder(base, "收件登记", "收录情况", row, "已收录");
    expect(() => consolidate({}, { base: edited })).toThrow(`E${row}（收录情况）已改动，同一单位不能有两份已收录`);
  });

  test("a column that is deleted", () => {
    const edited = typedUnder(city, "金牌工人", "来源校验码", 3, "备查");
    expect(() => consolidate(files, { base: edited })).toThrow("“金牌工人”表已被删除，或表头已改");
  });
});

describe("a unit's row whose origin was typed over in one cell stays the unit's, once", () => {
  const shown = ["推荐单位", "实际上报单位", "来源文件"] as const;

  test.each([
    ["推荐单位", "五华区总工会"],
    ["推荐单位", ""],
    ["实际上报单位", "某工会"],
    ["来源行号", ""],
    ["来源行号", "第五行"],
    ["来源校验码", ""],
  ])("%s: “%s”", (header, text) => {
    const edited = typedUnder(city, "金牌工人", header, 5, text);
    const { plan } = consolidate(files, { base: edited });
    expect(table(drawn(plan, edited), "金牌工人", ...shown)).toEqual(table(city, "金牌工人", ...shown));
  });

  test("without 来源行号 it tells no cell of the unit's file, until that comes with a change", () => {
    const edited = typedUnder(city, "金牌工人", "来源行号", 5, "");
    const { originOf, records, plan } = consolidate({}, { base: edited });
    const [, second] = kunmingRecords(records).goldWorkers;
    expect(second && originOf(second.name.at)).toBeNull();
    const corrected = { "富民.xlsx": { ...fumin, stations: times(1) } };
    const { plan: next } = consolidate(corrected, { base: drawn(plan, edited) });
    expect(table(drawn(next, edited), "金牌工人", "来源行号").flat()).toEqual(["4", "4", "5", "4"]);
  });
});
