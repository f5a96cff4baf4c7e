import type { AwardColumns } from "../notice/columnMistakes";
import type { PackReferences } from "../notice/senseMistakes";
import type { CatalogueColumn } from "../workbook/kinds/catalogue";
import { ofKinds } from "../workbook/kinds/kinds";
import { choiceValues } from "../workbook/reading/choices";
import { fixedSheets } from "../workbook/standardWorkbook/fixedSheets";
import { rules } from "./catalogue";
import { formerRules } from "./formerIds";

/** What every award's rows need, so that they can be told apart, reviewed and listed. */
const ofEveryAward = ["recordId", "rank", "review"];

/** Choices that rules and documents know by name, beside 是 and 否; the others are a notice's to choose. */
const meant: Readonly<Record<string, readonly string[]>> = {
  review: ["同意推荐", "不予推荐"],
  expertOpinion: ["同意", "不同意"],
  cityOpinion: ["同意", "不同意"],
  identity: ["竞赛获奖职工"],
  objection: ["有异议已查实处理", "有异议未处理"],
  state: ["完成", "进行中", "中止"],
  "members.role": ["负责人", "成员"],
  "projects.kind": ["立项课题", "攻关项目"],
  "honours.kind": ["培养高技能人才", "技能竞赛获奖", "创新业绩表彰"],
  "priorHonours.role": ["本人", "师傅", "徒弟", "负责人"],
};

/** The messages and columns that there are: what a notice pack may refer to. */
export const packReferences: PackReferences = {
  messages: Object.fromEntries(rules.map(({ meta }) => [meta.id, Object.keys(meta.messages)])),
  formerRules,
  columns: ofKinds(({ columns, mandatory }) => columnsIn(columns, [...ofEveryAward, ...mandatory])),
  sheets: {
    unitInfo: sheetIn("unitInfo", ["unit"]),
    screening: sheetIn("screening", ["category"]),
    members: sheetIn("members", ["parentId", "role", "name"]),
    projects: sheetIn("projects", ["parentId", "kind", "name"]),
    honours: sheetIn("honours", ["parentId", "kind"]),
    quotaTable: sheetIn("quotaTable", ["unit"]),
    priorHonours: sheetIn("priorHonours", ["category"]),
  },
};

function sheetIn(key: keyof typeof fixedSheets, mandatory: readonly string[]) {
  const { name, columns } = fixedSheets[key];
  return { name, ...columnsIn(columns, mandatory, key) };
}

function columnsIn(columns: readonly CatalogueColumn[], mandatory: readonly string[], sheet = ""): AwardColumns {
  return {
    columns: Object.fromEntries(
      columns.map((column) => {
        const { key, header, type } = column;
        const choices = choiceValues(column);
        const isAnswer = choices.join() === "是,否";
        return [
          key,
          { header, type, choices, meant: isAnswer ? choices : (meant[`${sheet}.${key}`] ?? meant[key] ?? []) },
        ];
      }),
    ),
    mandatory,
  };
}
