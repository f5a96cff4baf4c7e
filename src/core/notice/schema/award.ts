import * as v from "valibot";
import { skillGradeNames } from "../../dictionaries/skillGrades";
import { titleRanks } from "../../dictionaries/titles";
import { form } from "./form";
import { columnChoice } from "./layout";
import { letter } from "./letter";
import { count, flag, ratio, sheetName, text, texts } from "./values";

/** An award: one honour that a notice invites nominations for. It is data over a kind, which is code. */

const skillGrade = v.picklist(skillGradeNames, "应为技能等级");

/** Who counts: of the grade or higher, or of the rank of title or higher; null: by that nobody does. */
const level = v.strictObject({
  skill: v.nullable(skillGrade),
  title: v.nullable(v.picklist(titleRanks, "应为职称层级")),
});
export type WantedLevel = v.InferOutput<typeof level>;

/** A share that the recommended list must keep, e.g. women ≥ 20 %. */
const listRatio = v.pipe(
  v.strictObject({
    /** The key of a column of choices, e.g. `sex`. */
    field: text,
    values: texts,
    label: text,
    atLeast: v.nullable(ratio),
    atMost: v.nullable(ratio),
    /** Of each unit's list, or of all that the units put forward together. */
    of: v.picklist(["unit", "city"], "应为 unit 或 city"),
  }),
  v.check(({ atLeast, atMost }) => atLeast !== null || atMost !== null, "atLeast、atMost 须给出其一"),
  v.forward(
    v.check(
      ({ atLeast, atMost }) => atLeast === null || atMost === null || atLeast <= atMost,
      "atLeast 不能大于 atMost",
    ),
    ["atLeast"],
  ),
);

const common = {
  id: v.pipe(v.string("应为文字"), v.regex(/^[a-z][A-Za-z0-9]{0,19}$/, "应为小写字母开头的字母数字，不超过20个")),
  /** What workbooks of earlier versions call its sheet, in seals and registers. */
  formerSheetKey: v.optional(text),
  /** 金牌工人: also the sheet's name. */
  name: sheetName(27),
  /** 昆明市金牌工人 */
  title: text,
  /** What else it is called in 往届名单 and 初审公示. */
  aliases: texts,
  /** The classifier: 名, 对, 个. */
  measure: text,
  /** 编号 begins with it: GW. */
  recordPrefix: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "应为两个大写字母")),
  /** How many the city names in the end; null: the notice does not say. */
  cityTotal: v.nullable(count),
  /** What statistics call the persons it puts forward: 工作站负责人. */
  persons: text,
  /** Rows 1 and 2 of its sheet; what the directory says of it; and what one row is about: 一人, 一对. */
  sheet: v.strictObject({ title: text, hint: text, about: text, row: text }),
  /** In the order of the sheet. */
  columns: v.pipe(v.array(columnChoice, "应为列表"), v.minLength(1, "至少应有一栏")),
  /** The numbered conditions, and how many of them are needed; null: none are ticked. */
  conditions: v.nullable(
    v.strictObject({
      needed: count,
      list: v.array(v.strictObject({ number: v.pipe(text, v.regex(/^\d$/, "应为1至9的序号")), text })),
      /** Those whose proof must name who recognised it and when. */
      recognised: texts,
    }),
  ),
  ratios: v.array(listRatio, "应为列表"),
  /** `total`: the sum of all units' quotas. `otherUnits`: advised to those that are given no number. Null: no quota. */
  quota: v.nullable(v.strictObject({ total: v.nullable(count), otherUnits: v.nullable(count) })),
  /** The honours of 往届名单, by name, whose bearers are not put forward again. */
  barredBy: texts,
  /** Paper copies of each form; null: none are asked for. */
  copies: v.nullable(count),
  /** Whose seals a form bears. */
  seals: texts,
  letter: v.nullable(letter),
  form: v.nullable(form),
};

/** How a text of stages is read: whether it must begin with middle school. */
const resumeFromSchool = flag;

const person = v.strictObject({
  ...common,
  kind: v.literal("person"),
  /** Kinds of employer that workers come from; null: any. */
  employerKinds: v.nullable(texts),
  /** From when contest titles count; null: they do not. */
  contestSince: v.nullable(count),
  resumeFromSchool,
});

const pair = v.strictObject({ ...common, kind: v.literal("pair"), resumeFromSchool });

/** A number wanted; up to `upper`, where the notice gives a range (1—2项), fewer are allowed with advice. */
const wanted = { min: count, upper: v.nullable(count) };

const team = v.strictObject({
  ...common,
  kind: v.literal("team"),
  /** Members of core grade wanted (3 名以上, 含本数), and what the notice calls them: 技师、高级技师. */
  core: v.nullable(v.strictObject({ min: count, level, label: text })),
  /** Share of 高级工（工程师）以上 wanted in the team. */
  senior: v.nullable(v.strictObject({ ratio, level, label: text })),
  /** The leader's grade at least. */
  leaderSkill: v.nullable(skillGrade),
  /** The leader has a title, or a speciality. */
  leaderTitle: flag,
  /** The team's name holds its leader's. */
  namedByLeader: flag,
  /** Results of these kinds wanted within `recent`; told by evidence, or by who recognised them and what they brought. */
  results: v.nullable(v.strictObject({ ...wanted, kinds: texts, shownBy: v.picklist(["evidence", "recognition"]) })),
  /** 高技能人才 trained within `recent`, of this grade or higher. */
  talents: v.nullable(v.strictObject({ ...wanted, skill: skillGrade })),
  /** A prize in a skill contest is wanted. */
  contestAward: flag,
  /** People or team commended. */
  commendedMin: count,
  /** 每年: the years that need a project each; from the team's founding on. */
  projectYears: v.array(count),
  /** For how many years the team must have run by the deadline. */
  yearsRunning: v.nullable(count),
  /** Which sheets of child rows it has, and which of their conditional columns it asks for. */
  children: v.strictObject({
    members: v.nullable(v.strictObject({ required: texts })),
    projects: flag,
    honours: flag,
  }),
});

const organisation = v.strictObject({ ...common, kind: v.literal("organisation") });

const variants = [person, pair, team, organisation] as const;
const kindNames = variants.map(({ entries }) => entries.kind.literal);

export const award = v.variant("kind", variants, `应为${kindNames.join("、")}之一`);

export type Award = v.InferOutput<typeof award>;
/** What is nominated. A kind is code: see `workbook/kinds/`. */
export type KindName = Award["kind"];
export type AwardOf<K extends KindName> = Extract<Award, { kind: K }>;
