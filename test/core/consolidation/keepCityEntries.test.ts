import type { Consolidation } from "../../../src/app/consolidateWorkbooks";
import { cellText } from "../../../src/core/cells/cellValue";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import {
  addressOf,
  cityOf,
  consolidate,
  drawn,
  type Files,
  table,
  typed,
  typedUnder,
} from "../../support/cityWorkbook";
import { type Given, times } from "../../support/given";
import { pooledUnit, unit } from "../../support/givenCity";
import { kunmingRecords } from "../../support/kunming";

const fumin: Given = { ...unit("富民县总工会"), goldWorkers: [{ name: "岩应龙" }, { name: "段小川" }] };
const wuhua: Given = { ...unit("五华区总工会"), goldWorkers: [{ name: "罗永明" }], stations: times(1) };
const files: Files = { "富民.xlsx": fumin, "五华.xlsx": wuhua };

/** The city's workbook after another run over it. */
function again(base: WorkbookData, more: Files = files): Consolidation & { readonly data: WorkbookData } {
  const consolidation = consolidate(more, { base });
  return { ...consolidation, data: drawn(consolidation.plan, base) };
}

const reasonFor = (file: string, { receipts }: Pick<Consolidation, "receipts">) =>
  receipts.find((receipt) => receipt.file === file)?.reason;

describe("a column that the city has added", () => {
  test("keeps its words by 编号, whatever file they come from and wherever the rows stand by then", () => {
    let base = cityOf(files);
    base = typedUnder(base, "金牌工人", "初评得分", 4, "92");
    base = typedUnder(base, "金牌工人", "初评得分", 6, "85");
    const ids = ["GW-530124-009", "GW-530124-001", "GW-530124-002"];
    const goldWorkers = ["新增", "岩应龙", "段小川"].map((name, index) => ({ name, recordId: ids[index] }));
    const corrected = { ...fumin, goldWorkers };
    const { data } = again(base, { "富民（改）.xlsx": corrected });
    expect(table(data, "金牌工人", "姓名", "初评得分")).toEqual([
      ["罗永明", "92"],
      ["新增", ""],
      ["岩应龙", ""],
      ["段小川", "85"],
    ]);
  });

  test("stays also where nothing stands in it yet, and where it has no header", () => {
    let base = cityOf(files);
    base = typed(base, "技师工作站", "CZ3", "现场核查");
    base = typed(base, "金牌工人", "CA4", "未写表头的话");
    const { data } = again(base, {
      "云星.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), stations: times(1) },
    });
    expect(textsOf(data, "技师工作站")).toContain("现场核查");
    expect(textsOf(data, "金牌工人")).toContain("未写表头的话");
  });

  test("of 收件登记 keeps its words by file", () => {
    let base = cityOf(files);
    base = typedUnder(base, "收件登记", "备注", 4, "纸质材料已收");
    const { data } = again(base, { "五华.xlsx": { ...wuhua, goldWorkers: times(2) } });
    expect(table(data, "收件登记", "文件", "收录情况", "备注")).toEqual([
      ["五华.xlsx", "已更新", "纸质材料已收"],
      ["富民.xlsx", "已收录", ""],
    ]);
  });
});

describe("a row that the city has added", () => {
  const withRow = () => {
    let base = cityOf(files);
    base = typedUnder(base, "金牌工人", "编号", 7, "GW-530102-101");
    base = typedUnder(base, "金牌工人", "姓名", 7, "补报人");
    base = typedUnder(base, "金牌工人", "推荐单位", 7, "五华区总工会");
    return typedUnder(base, "金牌工人", "初审结果", 7, "同意推荐");
  };

  test("stays when files come again and when its unit sends another, and counts among what the unit has sent", () => {
    const { data, quota, records } = again(withRow(), { "五华（改）.xlsx": wuhua, "富民.xlsx": fumin });
    expect(table(data, "金牌工人", "姓名", "推荐单位", "来源文件")).toEqual([
      ["罗永明", "五华区总工会", "五华.xlsx"],
      ["岩应龙", "富民县总工会", "富民.xlsx"],
      ["段小川", "富民县总工会", "富民.xlsx"],
      ["补报人", "五华区总工会", ""],
    ]);
    expect(quota.find(({ unit: { name } }) => name === "五华区总工会")).toMatchObject({ received: 2 });
    expect(kunmingRecords(records).goldWorkers.at(-1)?.source.origin).toEqual({
      file: "五华.xlsx",
      sheet: "",
      row: null,
    });
  });

  test("is checked as any other, and a clash tells no cell of a unit's file for it", () => {
    const base = typedUnder(withRow(), "金牌工人", "姓名", 7, "岩应龙");
    const { crossIssues, originOf } = again(base);
    const clash = crossIssues.find(({ rule }) => rule === "cons-cross-person");
    expect(clash?.message).toContain("岩应龙");
    expect(clash?.at.map((at) => originOf(at)?.file ?? null)).toEqual(["富民.xlsx", null]);
  });

  test("changes nothing in the runs that follow", () => {
    const first = again(withRow());
    const second = again(first.data);
    expect(second.plan.generated).toEqual([]);
    expect(second.data).toEqual(first.data);
  });

  test("may be no record at all, in the lists of nominations and in 收件登记", () => {
    let base = typed(cityOf(files), "金牌工人", "A7", "合计3人，已与各单位核对");
    base = typedUnder(base, "收件登记", "原因和处理意见", 6, "安宁市总工会电话催报两次");
    const { data } = again(base, { "安宁.xlsx": { ...unit("安宁市总工会"), goldWorkers: times(1) } });
    expect(table(data, "金牌工人", "序号").at(-1)).toEqual(["合计3人，已与各单位核对"]);
    expect(table(data, "收件登记", "文件", "原因和处理意见").at(-1)).toEqual(["", "安宁市总工会电话催报两次"]);
  });

  test("that names a file which was never taken stays too", () => {
    const base = typedUnder(withRow(), "金牌工人", "来源文件", 7, "纸质材料");
    expect(table(again(base).data, "金牌工人", "姓名", "来源文件").at(-1)).toEqual(["补报人", "纸质材料"]);
  });
});

describe("a unit's cell that the city has corrected", () => {
  const corrected = () => typedUnder(cityOf(files), "金牌工人", "工作单位", 5, "昆明某某机床有限公司");
  const employers = (data: WorkbookData) => table(data, "金牌工人", "工作单位").flat();

  test("stays when the same file comes again", () => {
    const { data, receipts } = again(corrected());
    expect(receipts.map(({ status }) => status)).toEqual(["same", "same"]);
    expect(employers(data)[1]).toBe("昆明某某机床有限公司");
  });

  test("stays when the unit's new file says in that row what it said before", () => {
    const result = again(corrected(), { "富民（改）.xlsx": { ...fumin, goldWorkers: [{ name: "岩应龙" }] } });
    expect(employers(result.data)[1]).toBe("昆明某某机床有限公司");
    expect(reasonFor("富民（改）.xlsx", result)).toBe("替换了先前收录的“富民.xlsx”。");
    const third = again(result.data, { "富民（三）.xlsx": fumin });
    expect(employers(third.data)[1]).toBe("昆明某某机床有限公司");
  });

  test("gives way to what the unit sends anew in that row, and is named with what stood there", () => {
    const result = again(corrected(), {
      "富民.xlsx": { ...fumin, goldWorkers: [{ name: "岩应龙", trade: "钳工" }, {}] },
    });
    expect(employers(result.data)[1]).not.toBe("昆明某某机床有限公司");
    expect(reasonFor("富民.xlsx", result)).toMatch(
      /^替换了先前收录的“富民.xlsx”。汇总工作簿中手工改动过的GW-530124-001（.*工作单位“昆明某某机床有限公司”.*）已由新报送的内容取代，请核对另存的原表。$/,
    );
    expect(table(result.data, "收件登记", "原因和处理意见").flat()).toContain(reasonFor("富民.xlsx", result));
  });

  test("is named with its row when the new file has the row no more", () => {
    const result = again(corrected(), {
      "富民.xlsx": { ...fumin, goldWorkers: [{ name: "段小川", recordId: "GW-530124-002" }] },
    });
    expect(reasonFor("富民.xlsx", result)).toContain(
      "GW-530124-001已不在其中或无法对应，市总工会填写的内容未带入，请核对另存的原表。",
    );
  });

  test("in two rows of one number, each row keeps its own", () => {
    const twice = {
      ...fumin,
      goldWorkers: [
        { name: "甲", recordId: "GW-1" },
        { name: "乙", recordId: "GW-1" },
      ],
    };
    let base = cityOf({ "富民.xlsx": twice });
    base = typedUnder(base, "金牌工人", "市级备注", 4, "一");
    base = typedUnder(base, "金牌工人", "市级备注", 5, "二");
    const { data } = again(base, { "富民.xlsx": { ...twice, stations: times(1) } });
    expect(table(data, "金牌工人", "姓名", "市级备注")).toEqual([
      ["甲", "一"],
      ["乙", "二"],
    ]);
  });
});

describe("a worked-out sheet that was edited by hand", () => {
  const edited = () => {
    const base = typedUnder(cityOf(files), "金牌工人", "市总工会意见", 4, "同意");
    return typed(again(base).data, "通报名单", "A1", "关于命名金牌工人的通报");
  };

  test("is left alone as long as there is nothing new to say in it", () => {
    const { data, plan } = again(edited());
    expect(plan.released).toEqual([]);
    expect(textsOf(data, "通报名单")).toContain("关于命名金牌工人的通报");
  });

  test("stays as the city's own beside the new one when there is", () => {
    const agreed = typedUnder(edited(), "金牌工人", "市总工会意见", 5, "同意");
    const { data, plan } = again(agreed);
    expect(plan.released).toEqual([{ kind: "city-results", name: "通报名单（手工稿）" }]);
    expect(textsOf(data, "通报名单（手工稿）")).toContain("关于命名金牌工人的通报");
    expect(textsOf(data, "通报名单")).toContain("岩应龙");
    expect(again(data).plan).toMatchObject({ generated: [], released: [] });
  });

  test.each(["名额对照", "跨单位问题", "汇总表", "下届往届名单"])("%s: none is written over", (name) => {
    let base = typed(cityOf(files), name, "A1", "手工改的标题");
    base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
    const { data } = again(base, { "安宁.xlsx": { ...unit("安宁市总工会"), goldWorkers: [{ name: "岩应龙" }] } });
    expect(data.sheets.flatMap((sheet) => textsIn(sheet))).toContain("手工改的标题");
  });

  test("往届名单 is the city's own list: without another, its sheet is not touched", () => {
    const base = typed(cityOf(files), "往届名单", "L4", "本行待查");
    const { plan } = again(base, { "安宁.xlsx": { ...unit("安宁市总工会"), goldWorkers: times(1) } });
    expect(plan.generated?.map(({ kind }) => kind)).not.toContain("city-prior");
  });
});

test("what the city wrote about rows that are sent no more stays on the sheet as it was, whole, beside the new one", () => {
  const note = "经实地核实，".repeat(40);
  let base = typedUnder(cityOf(files), "金牌工人", "市级备注", 5, note);
  for (const goldWorkers of [[{ name: "段小川", recordId: "GW-530124-002" }], times(3)]) {
    const { data, plan } = again(base, { "富民.xlsx": { ...fumin, goldWorkers } });
    expect(plan.released?.length ?? 0).toBe(goldWorkers.length === 1 ? 1 : 0);
    base = data;
  }
  expect(textsOf(base, "金牌工人（手工稿）")).toContain(note);
  expect(textsOf(base, "金牌工人")).not.toContain(note);
});

test("a sheet that nothing new stands in is not drawn again, so that widths and colours stay", () => {
  const { plan } = again(cityOf(files), { "富民.xlsx": { ...fumin, goldWorkers: times(3) } });
  const drawnAgain = plan.generated?.map(({ kind }) => kind);
  expect(drawnAgain).toEqual(expect.arrayContaining(["city:gold", "city-register", "city-quotas"]));
  expect(drawnAgain).not.toContain("city:station");
});

test("a workbook that has lost a sheet is not continued: its rows would be gone without a word", () => {
  const base = cityOf(files);
  const without = { ...base, sheets: base.sheets.filter(({ name }) => name !== "团队成员") };
  expect(() => consolidate(files, { base: without })).toThrow("“团队成员”表已被删除，或表头已改，无法在其基础上继续");
});

test.each([
  ["金牌工人", "姓名"],
  ["金牌工人", "来源文件"],
  ["技师工作站", "市总工会意见"],
  ["收件登记", "收录情况"],
])("nor is one in which on %s the header %s is no longer as it was", (sheet, header) => {
  const base = cityOf(files);
  const renamed = typed(base, sheet, addressOf(base, sheet, header, 3) ?? "", "候选");
  expect(() => consolidate(files, { base: renamed })).toThrow(`“${sheet}”表已被删除，或表头已改`);
});

function textsOf(data: WorkbookData, name: string): string[] {
  const sheet = data.sheets.find((each) => each.name === name);
  return sheet ? textsIn(sheet) : [];
}

function textsIn({ rows }: WorkbookData["sheets"][number]): string[] {
  return rows.flatMap(({ cells }) => cells.map(cellText));
}
