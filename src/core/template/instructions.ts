import { chineseDate } from "../cells/chineseDate";
import { categories, categoryName } from "../workbook/categories";
import type { TemplateOptions } from "./templateOptions";

export interface InstructionSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The text of 填表说明, in the order in which a clerk works. */
export function instructionSections(options: TemplateOptions): InstructionSection[] {
  return [
    { heading: "一、依据与推荐单位", lines: basis(options) },
    { heading: "二、填报顺序", lines: order },
    { heading: "三、填写要求", lines: manner(options) },
    { heading: "四、由市总工会填写的内容", lines: cityOffice },
    { heading: "五、校验", lines: checking },
    { heading: "六、报送", lines: handingIn(options) },
  ];
}

function basis({ unit, notice }: TemplateOptions): string[] {
  return [
    `依据：《${notice.title}》（${notice.documentNumber}），以下简称“通知”。`,
    `推荐单位：${unit.name}，单位代码 ${unit.code}。`,
    `金牌工人名额：${unit.goldQuota}名${unit.pooled ? "，由同类各工会共用，由市总工会统筹" : ""}，不能突破（通知四（一）、附件2）。`,
    unit.stationCeiling === null || unit.studioCeiling === null
      ? "技师工作站、创新工作室：通知未单独规定个数，请择优申报，两个项目不得重复交叉（通知四（四））。"
      : `技师工作站${unit.stationCeiling}个、创新工作室${unit.studioCeiling}个${unit.ceilingKind === "原则上" ? "（原则上）" : ""}，两个项目不得重复交叉（通知四（四））。`,
  ];
}

const order = [
  "1. 填“单位信息”。",
  "2. 按类别填“金牌工人”“师徒结对”“技师工作站”“创新工作室”，一人（一对、一站、一室）一行。",
  "3. 申报技师工作站、创新工作室的，再填“团队成员”“项目成果”“人才表彰”，在“所属编号”栏选择站、室的编号。",
  "4. 初审后在各类别表填“推荐排序”“初审结果”，公示后填“初审公示”。",
  "5. 校验，改正标出的问题，生成推荐承诺书和汇总表，打印盖章后报送。",
];

function manner({ unit, notice }: TemplateOptions): string[] {
  const ids = categories.map(
    (category) => `${categoryName[category]} ${notice.categories[category].recordPrefix}-${unit.code}-001`,
  );
  return [
    "1. 从第4行起填写。不改工作表名称和表头，不增删、移动列，不合并单元格，不加合计行。",
    "2. 表头带 ● 的必填，带 ○ 的符合条件时填写；没有的填“无”。选中单元格，可看到填写说明、依据和示例。",
    `3. 编号由类别代码、单位代码和三位顺序号组成：${ids.join("，")}。`,
    "4. 年月写作 1985-06，日期写作 2020-09-10；一格填多项的，用“、”分开，如 1、4。",
    `5. 金牌工人个人事迹简介约${notice.gold.deeds.stated}字，师徒结对主要先进事迹不少于${notice.pair.deeds.stated}字，均按 Word 的“字数”计算。`,
    "6. 照片与工作簿放在同一文件夹，在“照片文件名”栏填写文件名。",
  ];
}

const cityOffice = [
  "“专家推荐意见”“专家意见日期”“市总工会意见”“市总意见日期”四栏（灰底）由市总工会填写，上报时留空。",
  "“名额分配”由市总工会制定，不能改动；“往届名单”由市总工会提供，没有时可为空。",
];

const checking = [
  "“校验”只作标记，不改动填写的内容和格式；再次校验时标记随之更新，也可一次清除。",
  "“错误”须改正；“警告”须改正，或在“例外说明”栏（“初审公示”为“备注”栏）写明理由；“提示”供参考。",
];

function handingIn({ notice }: TemplateOptions): string[] {
  const { office, material } = notice;
  return [
    `截止时间：${chineseDate(notice.deadline.slice(0, 10))}${notice.deadline.slice(11, 16)}前，逾期不再受理（通知五（三））。`,
    `纸质材料用 A4 纸打印，一式${chineseDigit(material.copies)}份，加盖公章，连同电子材料报${office.name}。`,
    `地址：${office.address}`,
    `电话：${office.phones.join("、")}　　邮箱：${office.email}`,
  ];
}

/** 5 → 五, as official papers count copies; larger numbers stay in digits. */
function chineseDigit(count: number): string {
  return "零一二三四五六七八九"[count] ?? String(count);
}
