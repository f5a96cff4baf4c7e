import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import type { Award } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { matchHeaders } from "../../../../src/core/workbook/reading/matchHeaders";
import type { ColumnSpec } from "../../../../src/core/workbook/schema";
import { standardWorkbook } from "../../../../src/core/workbook/standardWorkbook/standardWorkbook";

const gold = kunmingSheets.goldWorkers.columns;

/** The headers of a sheet with some replaced. */
function headers(columns: readonly ColumnSpec[], replaced: Readonly<Record<string, string | null>>) {
  const texts = columns.map(({ header }) => (header in replaced ? replaced[header] : header)).filter((text) => text);
  return texts.map((text, index) => ({ text: text ?? "", at: { sheet: "金牌工人", row: 3, column: index + 1 } }));
}

test.each([
  ["民 族", "民族"],
  ["职称或\n职业资格", "职称或职业资格"],
  ["●出生年月", "出生年月"],
  ["姓  名：", "姓名"],
  ["*姓名", "姓名"],
  ["姓名＊", "姓名"],
  ["★姓名", "姓名"],
  ["姓\u3000名", "姓名"],
  ["姓\n名", "姓名"],
  ["２０１９年以来业绩", "2019年以来业绩"],
])("%s is no change of %s", (typed, header) => {
  const match = matchHeaders(headers(gold, { [header]: typed }), gold);
  expect(match.renamed).toEqual([]);
  expect(match.unknown).toEqual([]);
  expect(match.missing).toEqual([]);
});

test("a header that earlier templates had is the header, unless another column is called so now", () => {
  const [first, second] = gold.map((column) => ({ ...column, formerly: [] as string[] }));
  if (!first || !second) throw new Error("no columns");
  const former = { ...first, formerly: ["旧名"] };
  const match = (columns: readonly ColumnSpec[]) =>
    matchHeaders([{ text: "旧 名", at: { sheet: "金牌工人", row: 3, column: 1 } }], columns);
  expect(match([former, second]).found.has(first.key)).toBe(true);
  expect(match([former, second]).renamed).toEqual([]);
  expect([...match([former, { ...second, header: "旧名" }]).found.keys()]).toEqual([second.key]);
});

test("finds columns in any order", () => {
  const match = matchHeaders(headers([...gold].reverse(), {}), gold);
  expect(match.found.get("seq")?.at.column).toBe(gold.length);
  expect(match.missing).toEqual([]);
});

test.each([
  ["主要简历", "主要简历（从初中开始）"],
  ["联系电话", "手机号码"],
  ["出生年月", "出身年月"],
  ["个人事迹简介", "个人事迹"],
  ["主要特长或熟悉工作", "特长或熟悉工作"],
  ["出生年月", "出生年月（如1985-06）"],
  ["出生年月", "出生年月\n格式：1985-06"],
  ["出生年月", "出生年月如1985-06"],
  ["出生年月", "出生年月 (必填)"],
  ["出生年月", "出生年月【阳历】"],
  ["出生年月", "出生年月必填"],
  ["文化程度", "学历"],
  ["文化程度", "最高学历（全日制）"],
  ["文化程度", "學歷"],
  ["性别", "性別"],
  ["性别", "性别：男/女"],
  ["性别", "性别[男、女]"],
  ["联系电话", "聯繫電話"],
  ["职务", "職務（无则填“无”）"],
  ["工作单位", "工作单位（全称）"],
  ["姓名", "姓名 Name"],
])("%s is found under the name %s", (header, typed) => {
  const match = matchHeaders(headers(gold, { [header]: typed }), gold);
  expect(match.renamed.map(({ column, cell }) => [column.header, cell.text])).toEqual([[header, typed]]);
  expect(match.unknown).toEqual([]);
  expect(match.missing).toEqual([]);
});

test.each([
  ["goldWorkers", "文化程度", "文化水平"],
  ["goldWorkers", "姓名", "名字"],
  ["goldWorkers", "出生年月", "出生年月日（身份证）"],
  ["pairs", "师傅文化程度", "师傅学历"],
  ["pairs", "徒弟出生年月", "徒弟出生日期"],
  ["pairs", "徒弟文化程度", "徒弟學歷"],
  ["pairs", "师傅民族", "师傅族别"],
  ["pairs", "师傅联系电话", "师傅手机号码"],
  ["pairs", "师傅工作单位", "师傅所在单位"],
  ["stations", "负责人出生年月", "负责人出生日期"],
  ["stations", "创建年月", "成立时间"],
  ["studios", "创建日期", "成立日期"],
  ["studios", "负责人职称或技能等级", "负责人技能等级或职称"],
  ["members", "职业资格或职称", "职称或职业资格"],
  ["projects", "完成年月", "完成时间"],
  ["projects", "开始年月", "起始日期"],
] as const)("of %s, %s is found in other words: %s", (sheet, header, typed) => {
  const { columns } = kunmingSheets[sheet];
  const match = matchHeaders(headers(columns, { [header]: typed }), columns);
  expect(match.renamed.map(({ column, cell }) => [column.header, cell.text])).toEqual([[header, typed]]);
  expect([match.unknown, match.missing]).toEqual([[], []]);
});

test.each([
  ["goldWorkers", "出生年月", "填报人出生地"],
  ["goldWorkers", "文化程度", "毕业院校"],
  ["projects", "完成年月", "验收"],
  ["pairs", "师傅联系电话", "师傅住址"],
] as const)("of %s, %s is not found under %s", (sheet, header, typed) => {
  const { columns } = kunmingSheets[sheet];
  const match = matchHeaders(headers(columns, { [header]: typed }), columns);
  expect(match.renamed).toEqual([]);
  expect(match.missing.map((column) => column.header)).toEqual([header]);
});

test.each([
  [{ 师傅联系电话: "电话", 徒弟联系电话: null }, ["电话"]],
  [{ 师傅联系电话: "手机号", 徒弟联系电话: "电话" }, ["电话"]],
  [{ 师傅个人简历: "个人简历", 徒弟个人简历: "简历" }, ["个人简历", "简历"]],
])("%j: which is which cannot be told, and is asked once", (replaced, texts) => {
  const pairs = kunmingSheets.pairs.columns;
  const match = matchHeaders(headers(pairs, replaced), pairs);
  expect(match.renamed).toEqual([]);
  expect(match.missing).toEqual([]);
  expect(match.unsure).toMatchObject([{ cells: texts.map((text) => ({ text })) }]);
  expect(match.unsure[0]?.columns.map(({ header }) => header)).toEqual(Object.keys(replaced));
});

test("two headers for one column are asked about; a surer one is taken, and the other is the clerk's own", () => {
  const twice = (one: string, other: string) =>
    matchHeaders(
      [...headers(gold, { 出生年月: one }), { text: other, at: { sheet: "金牌工人", row: 3, column: 60 } }],
      gold,
    );
  const asked = twice("出生年月（阳历）", "出生年月（身份证）");
  expect(asked.unsure).toMatchObject([
    { columns: [{ header: "出生年月" }], cells: [{ text: "出生年月（阳历）" }, { text: "出生年月（身份证）" }] },
  ]);
  expect([asked.missing, asked.unknown, asked.renamed]).toEqual([[], [], []]);
  const told = twice("出生年月（阳历）", "出生日期");
  expect(told.renamed).toMatchObject([{ column: { header: "出生年月" }, cell: { text: "出生年月（阳历）" } }]);
  expect(told.unknown).toMatchObject([{ text: "出生日期" }]);
  expect(told.unsure).toEqual([]);
});

test("columns of the clerk's own, and columns twice", () => {
  const cells = [
    ...headers(gold, {}),
    { text: "constructor", at: { sheet: "金牌工人", row: 3, column: 51 } },
    { text: "姓名", at: { sheet: "金牌工人", row: 3, column: 52 } },
  ];
  const match = matchHeaders(cells, gold);
  expect(match.unknown.map(({ at }) => at.column)).toEqual([51]);
  expect(match.repeated.map(({ column, cell }) => [column.header, cell.at.column])).toEqual([["姓名", 52]]);
  expect(match.found.get("name")?.at.column).toBe(3);
});

describe("of a notice with words of its own", () => {
  const [award, ...others] = kunming2020.awards;
  const columns = award?.columns.map((column) => {
    if (column.key === "education")
      return { key: "schooling", header: "文化程度", type: "text" as const, group: "其他" };
    return column.key === "employer" ? { ...column, header: "供职单位", synonyms: ["供职处"] } : column;
  });
  const notice = { ...kunming2020, awards: [{ ...award, columns } as Award, ...others] };
  const spec = standardWorkbook(notice).spec("gold").columns;

  test("its own column takes no other names from a standard one, though it is called the same", () => {
    const match = matchHeaders(headers(spec, { 文化程度: "学历" }), spec);
    expect(match.renamed).toEqual([]);
    expect(match.missing.map(({ key }) => key)).toEqual(["schooling"]);
  });

  test.each(["工作单位", "所在单位", "供职处"])("a standard column that it renamed is known as %s still", (typed) => {
    const match = matchHeaders(headers(spec, { 供职单位: typed }), spec);
    expect(match.renamed.map(({ column, cell }) => [column.key, cell.text])).toEqual([["employer", typed]]);
  });
});
