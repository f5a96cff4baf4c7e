import type { Cell } from "../../../src/core/cells/cellValue";
import { readIdNumber } from "../../../src/core/cells/idNumber";
import { proposeMapping, readRoster } from "../../../src/core/importing/roster";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";

type Value = string | number | null | { readonly date: number };

function list(...rows: readonly (readonly Value[])[]): WorkbookData {
  const cellOf = (value: Value): Cell | undefined => {
    if (value === null) return undefined;
    if (typeof value === "string") return { kind: "text", text: value };
    if (typeof value === "number") return { kind: "number", number: value, format: "General" };
    return { kind: "number", number: value.date, format: "yyyy-mm-dd" };
  };
  return {
    date1904: false,
    sheets: [
      {
        name: "Sheet1",
        visibility: "visible",
        hiddenColumns: [],
        merges: [],
        generated: null,
        rows: rows.map((values, index) => ({
          row: index + 1,
          hidden: false,
          cells: [undefined, ...values.map(cellOf)],
        })),
      },
    ],
  };
}

/** By headers: the column that each goes into, and how that was come to. */
function mapped(data: WorkbookData, award?: string) {
  const mapping = proposeMapping(data, notice, award);
  return mapping && Object.fromEntries(mapping.columns.map(({ header, key, by }) => [header, key && `${key} ${by}`]));
}

function rows(data: WorkbookData) {
  const mapping = proposeMapping(data, notice, "gold");
  if (!mapping) throw new Error("no head");
  return readRoster(data, mapping, notice).map(({ fields }) =>
    Object.fromEntries(
      fields.map(({ column, value, doubts }) => [column.key, [value, ...doubts.map(({ kind }) => kind)].join(" ")]),
    ),
  );
}

// Of no area that there is; the places fit their check.
const man = "99999919850612003X";
const woman = "999999199001010024";

describe("readIdNumber", () => {
  test.each([
    [man, { birth: "1985-06-12", sex: "男" }],
    [woman, { birth: "1990-01-01", sex: "女" }],
    [" 99999919850612003x ", { birth: "1985-06-12", sex: "男" }],
    ["９９９９９９１９８５０６１２００３Ｘ", { birth: "1985-06-12", sex: "男" }],
    ["999999198506120031", null],
    ["99999919851312003X", null],
    ["9999991985061200", null],
    ["13987654321", null],
    ["", null],
  ])("%s", (text, read) => expect(readIdNumber(text)).toEqual(read));
});

test("columns go where their names say, whatever their order and spelling", () => {
  const data = list(
    ["某厂职工花名册"],
    ["序号", "单  位", "姓 名", "出生日期", "学历", "联系方式", "性  别", "备注"],
    [1, "甲厂", "岩应龙", "1985.06", "大专", "13987654321", "男", "先进"],
  );
  expect(mapped(data)).toEqual({
    序号: null,
    单位: "employer name",
    姓名: "name name",
    出生日期: "birth name",
    学历: "education name",
    联系方式: "phone name",
    性别: "sex name",
    备注: null,
  });
});

test("what stands in a column tells what its name does not", () => {
  const data = list(
    ["姓名", "单位", "号码", "程度", "族"],
    ["岩应龙", "甲厂", "13987654321", "大专", "傣族"],
    ["刀建民", "甲厂", "13887654321", "大学本科", "汉"],
  );
  expect(mapped(data)).toMatchObject({ 号码: "phone contents", 程度: "education contents", 族: "ethnicity contents" });
  expect(rows(data)[1]).toMatchObject({ phone: "13887654321 loose", education: "本科 loose", ethnicity: "汉族 loose" });
});

test("residents' numbers give sex and birth, and are not taken over themselves", () => {
  const data = list(
    ["姓名", "证件号", "单位"],
    ["岩应龙", man, "甲厂"],
    ["刀丽", woman, "甲厂"],
    ["木某华", "99999919850612001", "甲厂"],
    ["罗文", woman, "甲厂"],
    ["白云", man, "甲厂"],
  );
  expect(mapped(data)).toMatchObject({ 证件号: "idNumber contents" });
  expect(rows(data).slice(0, 3)).toEqual([
    { name: "岩应龙", sex: "男", birth: "1985-06", employer: "甲厂" },
    { name: "刀丽", sex: "女", birth: "1990-01", employer: "甲厂" },
    { name: "木某华", employer: "甲厂" },
  ]);
});

test("a number that says otherwise than the list makes the list doubtful", () => {
  const data = list(["姓名", "身份证", "性别", "出生年月"], ["岩应龙", man, "女", "1985-06"]);
  expect(rows(data)).toEqual([{ name: "岩应龙", sex: "女 several", birth: "1985-06" }]);
});

test("dates, numbers and texts are read as the columns have them", () => {
  const data = list(
    ["姓名", "出生年月", "工龄", "工种"],
    ["岩应龙", { date: 31210 }, 15, "焊工"],
    ["刀 丽", "1985年6月", "8年", "钳\n工"],
  );
  expect(rows(data)).toEqual([
    { name: "岩应龙", birth: "1985-06", workYears: "15", trade: "焊工" },
    { name: "刀丽", birth: "1985-06", workYears: "8", trade: "钳工 changed" },
  ]);
});

test("sums, notes and empty rows are no records", () => {
  const data = list(["姓名", "单位"], ["岩应龙", "甲厂"], [null, null], ["合计", "1人"], [null, "填表人：李某"]);
  expect(rows(data)).toEqual([{ name: "岩应龙", employer: "甲厂" }]);
});

test("the award is the one whose columns are named most, or the one that is asked for", () => {
  const pairs = list(["师傅姓名", "徒弟姓名", "师傅工种"], ["岩应龙", "刀建民", "焊工"]);
  expect(proposeMapping(pairs, notice)?.award).toBe("pair");
  expect(proposeMapping(list(["姓名", "性别", "单位"]), notice)?.award).toBe("gold");
  expect(proposeMapping(pairs, notice, "gold")).toBeNull();
});

test("a sheet without names of columns is not understood", () => {
  expect(proposeMapping(list(["岩应龙", "甲厂"], ["刀建民", "乙厂"]), notice)).toBeNull();
});
