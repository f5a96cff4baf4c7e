import * as v from "valibot";
import { award } from "./schema/award";
import { sheetLayout } from "./schema/layout";
import { count, date, flag, moment, month, sentence, text, texts } from "./schema/values";

/**
 * A notice pack: everything in which one notice differs from another, as data. The type is inferred from this
 * description, and `parseNotice` checks a pack against it. Dates are ISO texts; ratios lie between 0 and 1.
 */

const severity = v.picklist(["error", "warning", "advice"], "应为 error、warning 或 advice");

/** How many a unit may put forward for an award. */
const quota = v.pipe(
  v.strictObject({
    /** The lower end of a range (1—2); null: none. */
    least: v.nullable(count),
    most: count,
    /** 原则上: more needs a reason. */
    inPrinciple: flag,
  }),
  v.check(({ least, most }) => least === null || least <= most, "least 不能大于 most"),
);
export type Quota = v.InferOutput<typeof quota>;

const unit = v.strictObject({
  name: text,
  code: text,
  class: text,
  /** By award; an award that is not named gives this unit no number. */
  quotas: v.record(v.string(), quota),
  /** Many unions share its quotas. */
  pooled: flag,
  aliases: texts,
});

/** References into `clauses`; empty for data hygiene. */
const references = v.array(v.string());

/** For all messages of a rule, or for each of them; one that is `off`, or not named, is silent. */
export const ruleSettingSchema = v.strictObject({
  severity: v.union(
    [severity, v.record(v.string(), v.picklist([...severity.options, "off"], severity.message))],
    "应为一个级别，或按消息给出级别",
  ),
  clause: v.union([references, v.record(v.string(), references)], "应为依据列表，或按消息给出依据"),
});

/** The sheets beside those of the awards, in tab order; null: the workbook has no such sheet. */
const sheets = v.strictObject({
  unitInfo: sheetLayout,
  screening: v.nullable(sheetLayout),
  members: v.nullable(sheetLayout),
  projects: v.nullable(sheetLayout),
  honours: v.nullable(sheetLayout),
  quotaTable: v.nullable(sheetLayout),
  priorHonours: v.nullable(sheetLayout),
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
    areaCode: v.pipe(v.string("应为文字"), v.regex(/^0\d{2,3}$/, "区号应写作 010")),
    digits: count,
  }),
  /** What units' names may begin with, or leave out: 云南省, 昆明市. */
  places: texts,
  /** Where to hand in. */
  office: v.strictObject({ name: text, aliases: texts, address: text, phones: texts, email: text }),
  awards: v.pipe(v.array(award, "应为列表"), v.minLength(1, "至少应有一个项目")),
  unitClasses: texts,
  units: v.array(unit),
  sheets,
  /** Whether somebody may stand in one award only. */
  oneAwardPerPerson: flag,
  /** Groups of awards, by id, whose nominations must not overlap: not in leader, applicant, members or results. */
  noOverlap: v.array(texts, "应为列表"),
  /** 近两年: certain from `from`, doubtful from `graceFrom`, to `to`. */
  recent: v.strictObject({ from: month, graceFrom: month, to: month }),
  /** What the paper material is printed on, as every page that is made is laid out for; left out where the notice does not say. */
  paper: v.optional(v.picklist(["A4"], "各种文书按A4纸排版，应为 A4；通知另有规定或没有规定的不填")),
  /** Copies of each letter, where the unit says nothing else. */
  letterCopies: count,
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
  words: v.strictObject({
    /** Contents that stand for nothing, beside those that do in any notice (`isPlaceholder`): 待定, 同上. */
    placeholders: texts,
    /** Posts that speak against 一线岗位, beside those that head a unit in any (`leadingPost`); a post that holds one of `postExceptions` does not. */
    leadingPosts: texts,
    postExceptions: texts,
    /** Words by which a proof names the body that recognised something: 局, 协会. */
    recognisingBodies: texts,
    /** Additional spellings, per list of 字典: written → standard. */
    aliases: v.record(v.string(), v.record(v.string(), text)),
  }),
  letters: v.strictObject({
    /** `corrected` mends the annexes' slips (catalogue Q01, Q02, Q05), `literal` prints them as they stand. */
    wording: v.picklist(["corrected", "literal"]),
    star: flag,
    opening: sentence("until", "material", "received"),
    review: sentence("reviewedOn", "experts", "panel"),
    pledge: sentence(),
  }),
  /** The notice's own words, by reference: `四（一）`, `附件2`. */
  clauses: v.record(v.string(), text),
  /** Where in the notice what the instructions tell the clerk stands: reference by point. */
  cited: v.strictObject({ quota: v.string(), overlap: v.string(), deadline: v.string(), quotaTable: v.string() }),
  /** Rules that are not listed are off. */
  rules: v.record(v.string(), ruleSettingSchema),
});

export type Notice = v.InferOutput<typeof noticeSchema>;
export type NoticeUnit = Notice["units"][number];
/** The sheets beside those of the awards. */
export type FixedSheet = keyof Notice["sheets"];
export type { Award, AwardOf, KindName } from "./schema/award";
export type { TextLength } from "./schema/values";
