import { dictionaries } from "../dictionaries/dictionaries";
import { skillGradeNames } from "../dictionaries/skillGrades";
import { titleRanks } from "../dictionaries/titles";
import { inIssuersName } from "../notice/issuerName";
import type { FixedSheet, KindName, Notice } from "../notice/notice";
import { columnTypes } from "../notice/schema/layout";
import { kinds } from "../workbook/kinds/kinds";
import { fixedSheets } from "../workbook/standardWorkbook/fixedSheets";
import {
  type Codec,
  date,
  flag,
  listPresence,
  moment,
  month,
  names,
  number,
  numbers,
  orEmpty,
  orNone,
  orNull,
  presence,
  quota,
  text,
  texts,
  word,
} from "./codec";
import { partOf } from "./parts";
import { choiceWords, kindWords } from "./words";

/**
 * What stands where in a notice's workbook. Writing, reading and the cell of every mistake follow from it: each field
 * and column says which part of the notice it holds, by its path, and how that stands in a cell.
 */

/** A part of the notice, or of one of its entries, and the words by which the workbook names it. */
export interface NoticePlace {
  /** Below the sheet's own path, as `office.name`; "" is the entry itself. */
  readonly path: string;
  readonly label: string;
  readonly cell: Codec;
  readonly hint?: string;
  /** Where only awards of some kinds have it. */
  readonly kinds?: readonly KindName[];
  readonly width?: number;
}

interface SheetOf {
  readonly name: string;
  readonly hint: string;
}

/** Items below each other, what they are at their right. */
export interface FieldSheet extends SheetOf {
  readonly shape: "fields";
  /** `notice`: one value an item; `award`: one an award, the awards beside each other. */
  readonly of: "notice" | "award";
  readonly groups: readonly { readonly name: string; readonly places: readonly NoticePlace[] }[];
}

/** A row an entry. */
export interface TableSheet extends SheetOf {
  readonly shape: "table";
  /** What the entries belong to, named in the first column. */
  readonly owner: "notice" | "award" | "sheet";
  /** The list, below its owner. */
  readonly path: string;
  readonly places: readonly NoticePlace[];
  /** A column that only tells what an entry is; nobody reads it. */
  readonly about?: {
    readonly label: string;
    readonly of: (owner: string, entry: unknown, notice: Notice) => string | null;
  };
  /** A column more an award that has quotas: what each unit may put forward. */
  readonly quotas?: true;
}

/** A row an entry of a record; the first columns are its keys, one within the other. */
export interface RecordSheet extends SheetOf {
  readonly shape: "record";
  readonly path: string;
  readonly keys: readonly string[];
  /** What the first key may be called instead, and the entries that there are: key to word. */
  readonly words?: Readonly<Record<string, string>>;
  readonly places: readonly NoticePlace[];
}

/** Lists beside each other, each with an entry a row. */
export interface ListsSheet extends SheetOf {
  readonly shape: "lists";
  readonly places: readonly NoticePlace[];
}

/** Drawn and read by a hand of its own. */
interface OwnSheet extends SheetOf {
  readonly shape: "rules" | "blocks" | "awardGroups";
}

export type NoticeSheet = FieldSheet | TableSheet | RecordSheet | ListsSheet | OwnSheet;

export const fixedSheetWords: Readonly<Record<FixedSheet, string>> = {
  unitInfo: "单位信息",
  screening: "初审公示",
  members: "团队成员",
  projects: "项目成果",
  honours: "表彰人才",
  quotaTable: "名额表",
  priorHonours: "往届名单",
};

const skill = word(Object.fromEntries(skillGradeNames.map((grade) => [grade, grade])));
const rank = word(Object.fromEntries(titleRanks.map((title) => [title, title])));
const dictionary = word(Object.fromEntries(Object.values(dictionaries).map(({ name }) => [name, name])));
const columnType = word(Object.fromEntries(columnTypes.map((type) => [type, choiceWords.type[type]])));

function place(
  path: string,
  label: string,
  cell: Codec,
  more: Omit<NoticePlace, "path" | "label" | "cell"> = {},
): NoticePlace {
  return { path, label, cell, ...more };
}

/** The same for awards of some kinds. */
function of(kinds: readonly KindName[], places: readonly NoticePlace[]): NoticePlace[] {
  return places.map((each) => ({ ...each, kinds }));
}

const sameIfBlank = "附件另有写法的才填";

const wordings = (path: string, label: string): NoticePlace[] => [
  place(`${path}.corrected`, label, text, { width: 30 }),
  place(`${path}.literal`, `${label}（照附件）`, text, { width: 30, hint: sameIfBlank }),
];

export const noticeSheets: readonly NoticeSheet[] = [
  {
    shape: "fields",
    of: "notice",
    name: "通知",
    hint: "通知的文号、日期、受理部门和各项规定。日期写作 2025-09-10，时间写作 2025-09-30 17:00；一格多项的，一行一项。",
    groups: [
      {
        name: "通知",
        places: [
          place("title", "通知标题", text),
          place("documentNumber", "文号", text, { hint: "如 某工通〔2025〕8号" }),
          place("issuer", "发文单位", text, { hint: "承诺书的主送单位" }),
          place("issuedOn", "印发日期", date),
          place("year", "年度", number, { hint: "四位数字" }),
          place("since", "业绩起算日", date, { hint: "此日以后的业绩方可申报" }),
          place("deadline", "截止时间", moment, { hint: "逾期不再受理的时间" }),
          place("deadlineNearHours", "截止前提醒（小时）", number),
          place("paper", "纸质材料用纸", word({ A4: "A4" }), { hint: "文书按 A4 排版；通知没有规定的，留空" }),
          place("id", "规则包代号", text, { hint: "字母、数字和连字符，如 wuyi-2025" }),
          place("version", "规则包版次", text, { hint: "每改一次加一" }),
        ],
      },
      {
        name: "受理部门",
        places: [
          place("office.name", "部门名称", text),
          place("office.aliases", "部门别名", orNone(texts)),
          place("office.address", "地址", text),
          place("office.phones", "电话", orNone(texts)),
          place("office.email", "邮箱", text),
          place("landline.areaCode", "电话区号", text, { hint: "如 010" }),
          place("landline.digits", "固定电话位数", number),
        ],
      },
      {
        name: "近两年",
        places: [
          place("recent.from", "起始年月", month, { hint: "“近两年”自此月起，写作 2023-10" }),
          place("recent.graceFrom", "宽限起始年月", month, { hint: "自此月起提请核对" }),
          place("recent.to", "截止年月", month),
        ],
      },
      {
        name: "公示和承诺书",
        places: [
          place("publicity.minDays", "公示不少于（工作日）", orNull(number), { hint: "通知没有规定的，留空" }),
          place("publicity.customaryDays", "公示一般为（工作日）", number),
          place("letterCopies", "承诺书份数", number),
          place("letters.wording", "承诺书用语", word(choiceWords.wording), {
            hint: "“更正”改正附件的笔误，“照附件”一字不改",
          }),
          place("letters.star", "红头下加★", flag),
          place("letters.opening", "承诺书首段", text, { hint: "空格：{until}{material}{received}" }),
          place("letters.review", "承诺书评审段", text, { hint: "空格：{reviewedOn}{experts}{panel}" }),
          place("letters.pledge", "承诺书承诺段", text),
        ],
      },
      {
        name: "人员",
        places: [
          place("oneAwardPerPerson", "一人只报一项", flag),
          place("ages.working", "最低工作年龄", number),
          place("ages.earliestWork", "最早参加工作年龄", number),
          place("ages.retirement.男", "男职工退休年龄", number),
          place("ages.retirement.女", "女职工退休年龄", number),
          place("ages.leagueMember", "共青团员年龄上限", number),
        ],
      },
      {
        name: "填表说明所引条款",
        places: [
          place("cited.quota", "名额", orEmpty(text)),
          place("cited.overlap", "不得重复", orEmpty(text)),
          place("cited.deadline", "截止时间所在条款", orEmpty(text)),
          place("cited.quotaTable", "名额表所在附件", orEmpty(text)),
        ],
      },
    ],
  },
  {
    shape: "fields",
    of: "award",
    name: "项目",
    hint: "一列一个项目；增加项目，在右侧新起一列，再在《栏目》等表中写上它的各行。其他表以“项目名称”指明项目。",
    groups: [
      {
        name: "项目",
        places: [
          place("name", "项目名称", text, { hint: "也是工作表名，不超过27字" }),
          place("kind", "推荐对象", word(choiceWords.kind), { hint: kindWords }),
          place("id", "代号", text, { hint: "小写字母开头的字母数字" }),
          place("title", "全称", text),
          place("aliases", "别名", orNone(texts)),
          place("measure", "量词", text, { hint: "名、对、个" }),
          place("recordPrefix", "编号字头", text, { hint: "两个大写字母，如 GW" }),
          place("persons", "人员统称", text),
          place("cityTotal", "全市评选数", orNull(number), { hint: "通知没有规定的，留空" }),
          place("copies", "纸质份数", orNull(number), { hint: "不要纸质的，留空" }),
          place("seals", "须加盖的公章", orNone(texts)),
          place("barredBy", "往届不再推荐", orNone(texts), { hint: "获过这些称号的不再推荐" }),
          place("formerSheetKey", "旧版代号", text, { hint: "新项目留空" }),
        ],
      },
      {
        name: "工作表",
        places: [
          place("sheet.title", "表题", text),
          place("sheet.hint", "表下说明", text),
          place("sheet.about", "目录说明", text),
          place("sheet.row", "一行是", text, { hint: "一人、一对、一站" }),
        ],
      },
      {
        name: "名额和条件",
        places: [
          place("quota", "分配名额", presence, { hint: "“是”的，各单位数目填《名额》表" }),
          place("quota.total", "名额合计", orNull(number), { hint: "与《名额》表合计核对；不核对的留空" }),
          place("quota.otherUnits", "未列单位可报", orNull(number)),
          place("conditions.needed", "须符合条件项数", number, { hint: "各项条件填《条件》表；没有的留空" }),
          place("conditions.recognised", "须写明认定单位的条件", orNone(names), { hint: "条件序号" }),
        ],
      },
      {
        name: "个人、师徒",
        places: [
          ...of(
            ["person"],
            [
              place("employerKinds", "所在单位类型", orNull(texts), { hint: "不限的留空" }),
              place("contestSince", "竞赛名次起算年", orNull(number), { hint: "不计的留空" }),
            ],
          ),
          ...of(["person", "pair"], [place("resumeFromSchool", "简历从初中写起", flag)]),
        ],
      },
      {
        name: "团队",
        places: of(
          ["team"],
          [
            place("core.min", "核心成员不少于", number, { hint: "不要求的，核心成员各行留空" }),
            place("core.level.skill", "核心成员技能等级", orNull(skill)),
            place("core.level.title", "核心成员职称", orNull(rank)),
            place("core.label", "核心成员称谓", text),
            place("senior.ratio", "高技能成员占比", number, { hint: "如 50%；不要求的，各行留空" }),
            place("senior.level.skill", "高技能成员技能等级", orNull(skill)),
            place("senior.level.title", "高技能成员职称", orNull(rank)),
            place("senior.label", "高技能成员称谓", text),
            place("leaderSkill", "负责人技能等级", orNull(skill)),
            place("leaderTitle", "负责人须有职称或专长", flag),
            place("namedByLeader", "以负责人姓名命名", flag),
            place("results.min", "近两年成果不少于", number, { hint: "不要求的，成果各行留空" }),
            place("results.upper", "近两年成果上数", orNull(number), { hint: "1—2项的2" }),
            place("results.kinds", "成果类型", texts),
            place("results.shownBy", "成果凭据", word(choiceWords.shownBy)),
            place("talents.min", "培养高技能人才不少于", number, { hint: "不要求的，各行留空" }),
            place("talents.upper", "培养高技能人才上数", orNull(number)),
            place("talents.skill", "培养人才的等级", skill),
            place("contestAward", "须有竞赛获奖", flag),
            place("commendedMin", "受表彰不少于", number),
            place("projectYears", "每年须有项目的年度", orNone(numbers)),
            place("yearsRunning", "成立满（年）", orNull(number)),
            place("children.members", "有成员表", presence),
            place("children.members.required", "成员须填的栏目", orNone(texts)),
            place("children.projects", "有项目成果表", flag),
            place("children.honours", "有表彰人才表", flag),
          ],
        ),
      },
    ],
  },
  {
    shape: "table",
    owner: "notice",
    path: "units",
    name: "名额",
    hint: "一行一个单位，一列一个项目的名额：5，1—2，原则上2；不分配的留空。名额合计与《项目》表核对。",
    quotas: true,
    places: [
      place("name", "单位名称", text, { width: 26 }),
      place("code", "代码", text, { width: 12 }),
      place("class", "单位类别", text, { width: 14 }),
      place("pooled", "多家共用", flag, { width: 10, hint: "几家共用一份名额的，合写一行，填“是”" }),
      place("aliases", "别名", orNone(texts), { width: 40 }),
    ],
  },
  {
    shape: "table",
    owner: "sheet",
    path: "columns",
    name: "栏目",
    hint: "工作簿各表的栏目，自上而下就是表中自左而右。标准栏目只须写键名，其余留空即用通行的写法；自设栏目另写表头和类型。",
    about: { label: "通行表头", of: standardHeader },
    places: [
      place("key", "键名", text, { width: 20 }),
      place("header", "表头", text, { width: 20 }),
      place("type", "类型", columnType, { width: 10 }),
      place("required", "必填", word(choiceWords.required), { width: 10 }),
      place("when", "何时必填", text, { width: 20 }),
      place("values", "选项", texts, { width: 18 }),
      place("dictionary", "字典", dictionary, { width: 12 }),
      place("length.stated", "字数", number, { width: 8 }),
      place("length.min", "不少于", number, { width: 8 }),
      place("length.max", "不多于", orNull(number), { width: 8 }),
      place("length.narrowUntil", "提醒至", orNull(number), { width: 8 }),
      place("hint", "填写提示", text, { width: 36 }),
      place("example", "示例", text, { width: 24 }),
      place("clause", "依据", text, { width: 16 }),
      place("group", "分组", text, { width: 12 }),
      place("content", "内容", word(choiceWords.content), { width: 12 }),
      place("noneAllowed", "可填“无”", flag, { width: 9 }),
      place("cityOnly", "发文单位填写", flag, { width: 9 }),
      place("synonyms", "其他叫法", texts, { width: 16 }),
      place("width", "列宽", number, { width: 8 }),
    ],
  },
  {
    shape: "record",
    path: "sheets",
    name: "工作表",
    hint: "项目以外的各表；不用的写“否”，其余留空即用通行的写法。",
    keys: ["工作表"],
    words: fixedSheetWords,
    places: [
      place("", "启用", presence, { width: 8 }),
      place("name", "表名", text, { width: 14 }),
      place("title", "表题", text, { width: 34 }),
      place("hint", "表下说明", text, { width: 50 }),
      place("about", "目录说明", text, { width: 34 }),
    ],
  },
  {
    shape: "table",
    owner: "award",
    path: "conditions.list",
    name: "条件",
    hint: "申报条件，一行一项。",
    places: [place("number", "序号", text, { width: 8 }), place("text", "条件", text, { width: 90 })],
  },
  {
    shape: "table",
    owner: "award",
    path: "ratios",
    name: "比例",
    hint: "推荐名单的结构要求，如女职工不低于20%。栏目须是单选的。",
    places: [
      place("field", "栏目键名", text, { width: 20 }),
      place("values", "选项", texts, { width: 24 }),
      place("label", "称谓", text, { width: 20 }),
      place("atLeast", "不低于", orNull(number), { width: 10 }),
      place("atMost", "不高于", orNull(number), { width: 10 }),
      place("of", "计算范围", word(choiceWords.of), { width: 12 }),
    ],
  },
  { shape: "awardGroups", name: "互斥项目", hint: "一行一组：负责人、成员和成果不得重复申报的项目，用顿号隔开。" },
  {
    shape: "rules",
    name: "规则",
    hint: "“关闭”的规则不检查。一条规则的各种问题级别不同的，一行一种消息；依据写《条款》表中的条款号，用顿号隔开。",
  },
  {
    shape: "record",
    path: "clauses",
    name: "条款",
    hint: "通知原文，供检查结果引用。",
    keys: ["条款"],
    places: [place("", "原文", text, { width: 110 })],
  },
  {
    shape: "fields",
    of: "award",
    name: "承诺书",
    hint: "一列一个项目；不要承诺书的，整列留空。名单各列填《承诺书名单》表。",
    groups: [
      {
        name: "承诺书",
        places: [
          place("letter.annex", "承诺书所在附件", text),
          place("letter.title.corrected", "标题", texts, { hint: "一行一行地写" }),
          place("letter.title.literal", "标题（照附件）", texts, { hint: sameIfBlank }),
          ...wordings("letter.received", "收到的材料"),
          ...wordings("letter.proposed", "拟推荐的话"),
        ],
      },
    ],
  },
  {
    shape: "table",
    owner: "award",
    path: "letter.columns",
    name: "承诺书名单",
    hint: "承诺书名单的各列。“所示内容”写 序号、推荐对象、负责人、所在单位，或栏目键名。",
    places: [
      ...wordings("header", "表头"),
      place("show", "所示内容", word(choiceWords.letterShow), { width: 20 }),
      place("width", "宽度", number, { width: 10 }),
    ],
  },
  {
    shape: "fields",
    of: "award",
    name: "表式",
    hint: "推荐表、申报表；不要的，整列留空。各页的格子填《表式内容》表，没有的，每个栏目一格。",
    groups: [
      {
        name: "表式",
        places: [
          place("form.annex", "表式所在附件", text),
          place("form.kind", "表的名称", text, { hint: "推荐表、申报表" }),
          place("form.title", "封面标题", text),
          place("form.coverSpans", "封面各栏占列", numbers, { hint: "名称、横线、盖章各占几列" }),
          place("form.columns", "各列宽度", numbers),
          place("form.pages", "各页另有格子", listPresence, { hint: "“是”的填《表式内容》；“否”的每个栏目一格" }),
        ],
      },
    ],
  },
  {
    shape: "table",
    owner: "award",
    path: "form.cover",
    name: "表式封面",
    hint: "封面各行。“所示内容”以 {键名} 指明栏目。",
    places: [place("label", "名称", text, { width: 26 }), place("show", "所示内容", text, { width: 40 })],
  },
  {
    shape: "blocks",
    name: "表式内容",
    hint: "封面以后各页，自上而下。写了“框”的一行是一个框，其下没写“框”的各行是其中的格子。以 {键名} 指明栏目。",
  },
  {
    shape: "table",
    owner: "award",
    path: "form.opinions",
    name: "表式意见",
    hint: "意见栏。{verdict} 处写同意或不同意；没有拟好的话的，留空。",
    places: [
      place("title", "意见栏", text, { width: 26 }),
      place("sentence", "意见", orNull(text), { width: 60 }),
      place("signed", "签章", text, { width: 26 }),
    ],
  },
  {
    shape: "lists",
    name: "词语",
    hint: "一列一类词语，一格一个。",
    places: [
      place("unitClasses", "单位类别", text, { width: 16 }),
      place("places", "单位名称可省的地名", text, { width: 18 }),
      place("words.placeholders", "等于没填的内容", text, { width: 16 }),
      place("words.leadingPosts", "领导职务", text, { width: 16 }),
      place("words.postExceptions", "不算领导职务", text, { width: 16 }),
      place("words.recognisingBodies", "认定单位的用词", text, { width: 16 }),
    ],
  },
  {
    shape: "record",
    path: "words.aliases",
    name: "词语别名",
    hint: "单位常写的别名和标准写法，按字典列表。",
    keys: ["字典", "所写"],
    places: [place("", "标准写法", text, { width: 30 })],
  },
  {
    shape: "lists",
    name: "日历",
    hint: "本年度的放假日（工作日中的）和上班的周末，据国务院办公厅通知；用于计算公示的工作日。",
    places: [
      place("publicity.holidays", "放假日", date, { width: 16 }),
      place("publicity.workdays", "调休上班日", date, { width: 16 }),
    ],
  },
];

/** What a column is called where the notice gives it no header. */
function standardHeader(owner: string, entry: unknown, notice: Notice): string | null {
  const award = notice.awards.find(({ name }) => name === owner);
  const sheet = Object.entries(fixedSheetWords).find(([, name]) => name === owner)?.[0] as FixedSheet | undefined;
  const columns = award ? kinds[award.kind].columns : sheet ? fixedSheets[sheet].columns : [];
  const key = partOf(entry, "key");
  const header = columns.find((column) => column.key === key)?.header;
  return header === undefined ? null : inIssuersName(header, notice);
}

export const quotaCell: Codec = quota;

/** Parts that are null unless something of them is filled in, by the kinds that have them. */
export const nullableParts: readonly { readonly path: string; readonly kinds?: readonly KindName[] }[] = [
  { path: "quota" },
  { path: "conditions" },
  { path: "letter" },
  { path: "form" },
  { path: "form.pages" },
  { path: "core", kinds: ["team"] },
  { path: "senior", kinds: ["team"] },
  { path: "results", kinds: ["team"] },
  { path: "talents", kinds: ["team"] },
  { path: "children.members", kinds: ["team"] },
];

/** Of a box of 表式内容: where its block, or a cell in it, has each part. */
export const blockPlaces: readonly NoticePlace[] = [
  place("block", "框", word(choiceWords.block), { width: 10 }),
  place("title", "文字", text, { width: 26 }),
  place("show", "所示内容", text, { width: 34 }),
  place("row", "第几行", number, { width: 8 }),
  place("span", "占列", number, { width: 8 }),
  place("rows", "占行", number, { width: 8 }),
  place("name", "是姓名", flag, { width: 8 }),
  place("long", "长文", flag, { width: 8 }),
  place("least", "最小高度", number, { width: 9 }),
  place("photo", "照片栏", text, { width: 14 }),
  place("from", "各行起列", numbers, { width: 10 }),
  place("blankAs", "等于空的内容", text, { width: 16 }),
  place("headLeast", "标题高度", number, { width: 9 }),
  place("of", "成员范围", word(choiceWords.membersOf), { width: 12 }),
  place("fewest", "最少行数", number, { width: 9 }),
];
