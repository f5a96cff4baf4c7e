import { dictionaries } from "../dictionaries/dictionaries";
import { skillGradeNames } from "../dictionaries/skillGrades";
import { titleRanks } from "../dictionaries/titles";
import { ofKinds } from "../workbook/kinds/kinds";

/** What the workbook writes for the names that a notice pack has for its choices. */
export const choiceWords = {
  kind: ofKinds(({ word }) => word),
  severity: { error: "错误", warning: "警告", advice: "提示", off: "关闭" },
  required: { always: "必填", conditional: "按条件", optional: "选填" },
  type: {
    text: "文字",
    longText: "长文字",
    choice: "单选",
    choices: "多选",
    integer: "整数",
    number: "数字",
    yearMonth: "年月",
    date: "日期",
    dateTime: "日期时间",
  },
  content: {
    personName: "姓名",
    phone: "电话",
    email: "邮箱",
    unitName: "单位名称",
    recommendingUnit: "推荐单位",
    recordId: "编号",
    photoFile: "照片",
    post: "职务",
    title: "职称",
    assertion: "是否符合",
    material: "材料",
  },
  of: { unit: "各单位", city: "全市" },
  shownBy: { evidence: "证明材料", recognition: "认定单位和成效" },
  wording: { corrected: "更正", literal: "照附件" },
  block: { rows: "格子", row: "一行", head: "小标题", side: "左题右文", whole: "通栏", members: "成员表" },
  membersOf: { team: "全体成员", others: "负责人以外", listed: "指定列入" },
  letterShow: { number: "序号", nominee: "推荐对象", leader: "负责人", employer: "所在单位" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** What may be nominated, as hints list it. */
export const kindWords = Object.values(choiceWords.kind).join("、");

const oneOf = (words: Readonly<Record<string, string>> | readonly string[]) =>
  `应为${Object.values(words).join("、")}之一`;

const sayings: readonly (readonly [RegExp, string])[] = [
  [/ ?true 或 false/g, "“是”或“否”"],
  [/^应为栏目类型$/, oneOf(choiceWords.type)],
  [/^应为内容类型$/, oneOf(choiceWords.content)],
  [/^应为技能等级$/, oneOf(skillGradeNames)],
  [/^应为职称层级$/, oneOf(titleRanks)],
  [/^应为字典中的列表$/, oneOf(Object.values(dictionaries).map(({ name }) => name))],
  [/^应为一个级别，或按消息给出级别$/, oneOf(choiceWords.severity)],
  [/(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d/g, "$1 $2"],
  [/graceFrom ≤ from ≤ to/g, "宽限起始 ≤ 起始 ≤ 截止"],
  [/least 不能大于 most/g, "下限不能大于上限，请改写，如 1—2"],
  [/min 不能大于 max/g, "下限不能大于上限"],
  [/atLeast、atMost 须给出其一/g, "不低于、不高于须填其一"],
  [/atLeast 不能大于 atMost/g, "不低于不能大于不高于"],
  [/^不能大于1$/g, "不能大于1；百分之二十写作 20% 或 0.2"],
  [/2030-09-30T17:00:00/g, "2030-09-30 17:00"],
  [/ header 和 type/g, "表头和类型"],
  [/ values 或 dictionary/g, "选项或字典"],
  [/（show 为 (?:number|nominee)）/g, ""],
  [/不在 unitClasses 中/g, "不在《词语》表的“单位类别”中，请改用其中一类，或在那里补上"],
  [/clauses 中没有“(.*?)”/g, "《条款》表中没有“$1”，请更正，或在那里补上原文"],
  [/list 中没有第/g, "《条件》表中没有本项目的第"],
  [/sheets 中没有“members”表/g, "《工作表》中没有启用成员表"],
  [/sheets 中没有“projects”表/g, "《工作表》中没有启用项目表"],
  [/sheets 中没有“honours”表/g, "《工作表》中没有启用表彰表"],
  [/没有这条规则/g, "没有这条规则，请更正规则编号或删去此行"],
  [/该规则没有这条消息/g, "该规则没有这条消息，请更正或删去此行"],
  [/与(\d+)不符/g, "与$1不符，请更正《名额》表或此数"],
  [/(“[^”]*”)重复$/g, "$1重复，请改名或删去"],
  [/(已是“[^”]*”的名称或别名)$/g, "$1，请改名或删去"],
  [/不认识的项目，请删去或更正名称/g, "本类型没有此项，请清空"],
  [/(不是(?:该|“[^”]*”（\w+）)栏的选项)$/g, "$1，请更正，或在《栏目》表该栏的“选项”中补上"],
  [/(不是“[^”]*”表的类别)$/g, "$1，请更正，或在《栏目》表该表“类别”栏的“选项”中补上"],
  [/(“[^”]*”表没有“[^”]*”栏)$/g, "$1，请更正，或在《栏目》表中补上"],
  [/^没有可供选择的“(.*?)”栏$/g, "本项目没有单选的“$1”栏，请更正，或在《栏目》表中补上"],
  [/^没有“(.*?)”栏$/g, "没有“$1”栏，请更正，或在《栏目》表中补上"],
  [/^本项目没有“(.*?)”栏$/g, "本项目没有“$1”栏，请更正，或在《栏目》表中补上"],
];

const englishNames = new Map<string, string>(
  (["kind", "severity", "required", "type", "of"] as const).flatMap((group) => Object.entries(choiceWords[group])),
);

/** A mistake's sentence in the words of the workbook, where a pack has names of its own. */
export function inWorkbookWords(message: string): string {
  const said = sayings.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
  return said.replace(/(?<![A-Za-z“.])[a-zA-Z]+(?![A-Za-z”.])/g, (name) => englishNames.get(name) ?? name);
}
