import * as v from "valibot";
import { type Precision, parseDate } from "../cells/parseDate";
import { skillGradeNames } from "../dictionaries/skillGrades";

/**
 * A notice pack: everything in which one year's notice differs from the next, as data. The type is inferred from this
 * description, and `parseNotice` checks a pack against it. Dates are ISO texts; ratios lie between 0 and 1.
 */

const text = v.pipe(v.string("应为文字"), v.trim(), v.minLength(1, "不能为空"));
const texts = v.array(text, "应为列表");
const count = v.pipe(v.number("应为数字"), v.integer("应为整数"), v.minValue(0, "不能小于0"));
const ratio = v.pipe(v.number("应为数字"), v.minValue(0, "不能小于0"), v.maxValue(1, "不能大于1"));
const month = dated("month", "应为年月，写作 2018-10");
const date = dated("day", "应为日期，写作 2020-09-10，且确有其日");
const moment = dated("second", "应为时间，写作 2020-09-30T17:00:00，且确有其时");

/** A text that is a month, day or moment in ISO form, and one that there was or will be: not 2020-02-30. */
function dated(precision: Precision, message: string) {
  return v.pipe(
    v.string(message),
    v.check((text) => parseDate(text, precision) === text, message),
  );
}

const skillGrade = v.picklist(skillGradeNames, "应为技能等级");
const severity = v.picklist(["error", "warning", "advice"], "应为 error、warning 或 advice");

/** Long texts are counted as Word counts 字数, see `cells/wordCount.ts`. */
const length = v.pipe(
  v.strictObject({
    /** What the form says, e.g. 800. */
    stated: count,
    min: count,
    /** No upper bound when null. */
    max: v.nullable(count),
    /** Up to here, counted from `min`, another counter may fall short: advice. */
    narrowUntil: v.nullable(count),
  }),
  v.check(({ min, max }) => max === null || min <= max, "min 不能大于 max"),
);

const categoryPack = v.strictObject({
  /** 金牌工人 */
  name: text,
  /** 昆明市金牌工人 */
  title: text,
  /** The classifier: 名, 对, 个. */
  measure: text,
  /** 编号 begins with it: GW. */
  recordPrefix: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "应为两个大写字母")),
  /** How many the city names in the end, 二. */
  cityTotal: count,
});

const unitPack = v.strictObject({
  name: text,
  code: text,
  class: text,
  goldQuota: count,
  /** Null: the notice gives this unit no number. */
  stationCeiling: v.nullable(count),
  studioCeiling: v.nullable(count),
  ceilingKind: v.picklist(["原则上", "无"]),
  pooled: v.boolean("应为 true 或 false"),
  aliases: texts,
});

const teamPack = {
  /** Members of core grade wanted: 3 名以上, 含本数. */
  coreMin: count,
  /** Share of 高级工（工程师）以上 wanted in the team; null: not asked. */
  seniorRatio: v.nullable(ratio),
  /** Results wanted within `recent`. */
  resultsMin: count,
  /** Where the notice gives a range (1—2项) its upper end: fewer are allowed, with advice. */
  resultsUpper: v.nullable(count),
  /** 高技能人才 trained within `recent`; null: not asked. */
  talentsMin: v.nullable(count),
  /** As `resultsUpper`. */
  talentsUpper: v.nullable(count),
  /** People or team commended. */
  commendedMin: count,
};

const wordings = v.strictObject({ corrected: text, literal: text });

/** @param columns how many the annex's list has: a letter fills them by their order */
function letterPack(columns: number) {
  return v.strictObject({
    annex: text,
    /** As the notice means it, and as its annex prints it. */
    title: v.strictObject({ corrected: texts, literal: texts }),
    /** What was received: `2020年“昆明市金牌工人”推荐材料`. */
    received: wordings,
    /** The sentence above the list. */
    proposed: wordings,
    /** The annex's own columns; widths relative to each other. */
    columns: v.pipe(
      v.array(v.strictObject({ header: wordings, width: v.pipe(count, v.minValue(1, "须大于0")) })),
      v.length(columns, `应为${columns}列`),
    ),
  });
}

/** A sentence of a letter; no other placeholders than these are filled in. */
function sentence(...placeholders: readonly string[]) {
  const isKnown = ([, name = ""]: RegExpMatchArray) => placeholders.includes(name);
  return v.pipe(
    text,
    v.check(
      (value) => [...value.matchAll(/\{([^{}]*)\}/g)].every(isKnown),
      `只能用这些空格：${placeholders.map((name) => `{${name}}`).join("")}`,
    ),
  );
}

/** @param lines how many fields the annex's cover has: a form fills them by their order */
function formPack(lines: number) {
  return v.strictObject({
    /** 推荐表 or 申报表, set one character below the other. */
    kind: text,
    title: text,
    /** As the cover prints the names of its fields. */
    cover: v.pipe(texts, v.length(lines, `应为${lines}项`)),
    /** What the experts and the issuer sign; 同意 or 不同意 is written into the blank. */
    experts: sentence("verdict"),
    decision: sentence("verdict"),
  });
}

/** References into `clauses`; empty for data hygiene. */
const references = v.array(v.string());

/** For all messages of a rule, or for each of them; `off` silences one. */
export const ruleSettingSchema = v.strictObject({
  severity: v.union(
    [severity, v.record(v.string(), v.picklist([...severity.options, "off"], severity.message))],
    "应为一个级别，或按消息给出级别",
  ),
  clause: v.union([references, v.record(v.string(), references)], "应为依据列表，或按消息给出依据"),
});

export const noticeSchema = v.strictObject({
  id: text,
  version: text,
  title: text,
  documentNumber: text,
  /** 昆明市总工会: whom the letters address. */
  issuer: text,
  issuedOn: date,
  /** 2020: the year of the honours. */
  year: count,
  /** 一: achievements count from here. */
  since: date,
  /** 五（三）; to the second, inclusive. */
  deadline: moment,
  /** Advice within so many hours of the deadline. */
  deadlineNearHours: count,
  /** Local numbers, without or with the area code before them. */
  landline: v.strictObject({
    areaCode: v.pipe(v.string("应为文字"), v.regex(/^0\d{2,3}$/, "区号应写作 0871")),
    digits: count,
  }),
  /** Where to hand in. */
  office: v.strictObject({ name: text, aliases: texts, address: text, phones: texts, email: text }),
  categories: v.strictObject({ gold: categoryPack, pair: categoryPack, station: categoryPack, studio: categoryPack }),
  unitClasses: texts,
  units: v.array(unitPack),
  /** Annex 2's sum. */
  goldQuotaTotal: count,
  /** Classes whose ceiling is the notice's own (四（四）: 每个县区); for the others `otherCeiling` is advised. */
  ceilingClasses: texts,
  otherCeiling: count,
  /** 三（一） */
  gold: v.strictObject({
    employerKinds: texts,
    conditions: v.array(v.strictObject({ number: text, text })),
    /** The conditions whose proof must name who recognised it and when. */
    recognisedConditions: texts,
    /** Words by which such a proof names the body: 局, 协会. */
    recognisingBodies: texts,
    contestSince: count,
    deeds: length,
    /** Posts that speak against 一线岗位; a post that holds one of `postExceptions` does not. */
    leadingPosts: texts,
    postExceptions: texts,
  }),
  /** 三（二） */
  pair: v.strictObject({ deeds: length }),
  /** 三（三）, 三（四） */
  station: v.strictObject({
    ...teamPack,
    /** The leader's grade at least. */
    leaderSkill: skillGrade,
    /** 高技能人才 begin here. */
    talentSkill: skillGrade,
  }),
  studio: v.strictObject(teamPack),
  teams: v.strictObject({
    /** 近两年: certain from `from`, doubtful from `graceFrom`, to `to`. */
    recent: v.strictObject({ from: month, graceFrom: month, to: month }),
    /** 每年: the years that need a project each; from the team's founding on. */
    projectYears: v.array(count),
  }),
  /** 五（一）（二） */
  material: v.strictObject({ copies: count, seals: texts, letterCopies: count }),
  /** 四（三） */
  publicity: v.strictObject({
    /** Working days; null: the notice gives none and `customaryDays` is advised. */
    minDays: v.nullable(count),
    customaryDays: count,
    /** Weekdays off and weekend days worked, of the year. */
    holidays: v.array(date),
    workdays: v.array(date),
  }),
  ages: v.strictObject({
    /** Nobody works younger. */
    working: count,
    /** Nobody can have begun to work younger, even long ago. */
    earliestWork: count,
    retirement: v.strictObject({ 男: count, 女: count }),
    /** 共青团员 older than this are asked about. */
    leagueMember: count,
  }),
  /** Shares that the list of a category must keep, e.g. women ≥ 20 %. Kunming 2020 has none. */
  listRatios: v.array(
    v.pipe(
      v.strictObject({
        category: v.picklist(["gold"]),
        /** The key of a column of choices, e.g. `sex`. */
        field: text,
        values: texts,
        label: text,
        atLeast: v.nullable(ratio),
        atMost: v.nullable(ratio),
      }),
      v.check(({ atLeast, atMost }) => atLeast !== null || atMost !== null, "atLeast、atMost 须给出其一"),
    ),
  ),
  words: v.strictObject({
    /** Contents that stand for nothing: 待定, 同上. */
    placeholders: texts,
    /** Additional spellings, per list of 字典: written → standard. */
    aliases: v.record(v.string(), v.record(v.string(), text)),
  }),
  letters: v.strictObject({
    /** `corrected` mends the annexes' slips (catalogue Q01, Q02, Q05), `literal` prints them as they stand. */
    wording: v.picklist(["corrected", "literal"]),
    star: v.boolean(),
    opening: sentence("until", "material", "received"),
    review: sentence("reviewedOn", "experts", "panel"),
    pledge: sentence(),
    gold: letterPack(4),
    pair: letterPack(3),
    station: letterPack(4),
    studio: letterPack(4),
  }),
  /** Annexes 1, 4, 6 and 8. */
  forms: v.strictObject({ gold: formPack(5), pair: formPack(6), station: formPack(5), studio: formPack(5) }),
  /** The notice's own words, by reference: `四（一）`, `附件2`. */
  clauses: v.record(v.string(), text),
  /** Rules that are not listed are off. */
  rules: v.record(v.string(), ruleSettingSchema),
});

export type Notice = v.InferOutput<typeof noticeSchema>;
export type NoticeUnit = Notice["units"][number];
export type TextLength = Notice["gold"]["deeds"];
