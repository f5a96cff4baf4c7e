import { isFiller, isHalfName, isPlaceholder } from "../../../src/core/notice/isPlaceholder";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";

test.each(["待定", " 同上 ", "×", "×××××", "ＸＸＸ", "x x x", "／", "—", "？？"])("%p stands for nothing", (text) => {
  expect(isPlaceholder(kunming2020, text)).toBe(true);
});

test.each([
  ...[
    "〃",
    "″",
    "＂",
    "“",
    "”",
    "''",
    "々",
    "々々",
    "〻",
    "ゝ",
    "仝",
    "仝上",
    "同上",
    "同前",
    "同左",
    "如上",
    "同上行",
    "同上一栏",
  ],
  ...["同上述", "与上同", "见上", "下同", "ditto", "Do."],
  ...["。", "，", "、", "．", "·", "…", "……", "～", "*", "＃", "——", "___", "（）", "!", "|", "☆"],
  ...[
    "待完善",
    "待补充",
    "有待完善",
    "待 定",
    "待核实。",
    "（待补）",
    "后补",
    "随后补报",
    "另行通知",
    "容后补报",
    "暂缺",
    "暂未提供",
    "完善中",
  ],
  ...["详见附件", "见附件1", "另附", "附后", "详见申报表", "从略", "不详", "示例", "占位", "请填写姓名"],
  ...["测试", "测试1", "测试数据", "TEST", "n/a", "NA", "TBD", "null", "xx", "XX"],
])("%p stands for nothing in any notice", (text) => {
  expect(isPlaceholder({ ...kunming2020, words: { ...kunming2020.words, placeholders: [] } }, text)).toBe(true);
});

test.each([
  ...[
    "待岗",
    "待业青年",
    "待定岗",
    "同心",
    "同前线职工",
    "如上海",
    "测试员",
    "三星测试仪器厂",
    "软件测试",
    "测试工程师",
  ],
  ...["√", "✓", "X光技师", "AAA", "111", "5%", "-5", "C++", "见附件一栏之说明", "附后勤部", "业".repeat(40)],
  ...[
    "空调工",
    "容定国",
    "后定",
    "仝建国",
    "略阳县",
    "示例教学法",
    "请填写完整后加盖公章并报送至市总工会",
    "A",
    "无。",
  ],
])("%p stands for something in any notice", (text) => {
  expect(isPlaceholder(kunming2020, text)).toBe(false);
});

test.each([
  "111",
  "0000",
  "aaa",
  "AAA",
  "哈哈哈",
  "啊啊啊啊",
  "123",
  "123456",
  "abc",
  "asdf",
  "qwerty",
  "一",
  "１１１",
])("%p fills a place of words", (text) => expect(isFiller(text)).toBe(true));

test.each(["11", "112", "2019", "AA制", "a1", "五五", "一车间", "3M", "B", "110", "业".repeat(40)])(
  "%p says something in a place of words",
  (text) => expect(isFiller(text)).toBe(false),
);

test.each([
  ...[
    "王某",
    "李某某",
    "某某公司",
    "XX有限公司",
    "××县总工会",
    "昆明**公司",
    "○○机械厂",
    "＿＿公司",
    "ｘｘ厂",
    "王某创新工作室",
  ],
  ...["云机技〔2019〕××号", "某"],
])("%p is half a name", (text) => expect(isHalfName(text)).toBe(true));

test.each([
  "王谋",
  "X光中心",
  "MAXX公司",
  "昆明XX01厂",
  "3×5班",
  "李×",
  "二〇〇医院",
  "5*8工程",
  "楳某".slice(0, 1),
  "昆明云机厂",
])("%p is no half name", (text) => expect(isHalfName(text)).toBe(false));

test.each(["", "无", "待定岗", "李×", "1/2"])("%p stands for something", (text) => {
  expect(isPlaceholder(kunming2020, text)).toBe(false);
});
