import { plainForm } from "../cells/characters";
import { remembered } from "../cells/memoised";
import { gradeOfStep, isSkillGrade, type SkillGrade, skillGradeNames } from "./skillGrades";
import { isAtLeastRank, readTitle, type Title, type TitleRank, titleRanks } from "./titles";

/** What a qualification amounts to. */
export interface Level {
  readonly skill: SkillGrade | null;
  readonly titleRank: TitleRank | null;
  /** The title is no engineer's and counts as 工程师 only by equivalence, which the notice does not state. */
  readonly byEquivalence: boolean;
  /** `medicalTitle`: 技师 is a title of the health series here. `laterGrade`: 特级技师, 首席技师, see `skillGrades`. */
  readonly pitfall?: "medicalTitle" | "laterGrade";
  /** What the text itself carries, where the chosen grade is another; null: no grade at all. */
  readonly carried?: SkillGrade | null;
}

/** Facts beside the qualification's text that tell what it means. */
interface LevelContext {
  /** The clerk's own choice in the column 技能等级; it goes before what the text says. */
  readonly chosen?: string | null;
  /** Where the person works: in a hospital, 技师 alone is a title. */
  readonly employer?: string | null;
}

const separators = /[、,;。/|+&\s和及]+/;
const laterGrade = /(?:特级|首席)技师/;
const medicalUnit = /医院|卫生院|卫生服务|卫生室|疾病预防|疾控|血站|血液中心|妇幼|保健院|诊所|急救中心/;
/** Tests of goods and substances are industrial trades; tests of patients are not. */
const medicalField =
  /(?<!化学|产品|质量|食品|农产品|材料|计量|药物|药品)检验|放射|影像|药剂|超声|病理|康复|理疗|输血|口腔|心电|医学|视光/;

/** 在考, 拟评, 待发证: what nobody holds yet. 未聘 is none of them: who is not employed as 工程师 is one by certificate. */
const notYet =
  /[在待备报]考|(?:考评|申报|评审|培训|公示)中|(?<!模)拟[评聘晋申报]|待[评批发]|尚?未(?:取得|获得?|通过|发证)|已报名/;
/** What a certificate is called, behind the grade that it is of: 高级工职业资格证书. */
const certificate = /(?<=..)(?:(?:国家)?职业(?:技能)?(?:资格|等级)|(?:职业)?技能等级|资格)?(?:等级)?证书?$/;

/** Reads `职称或职业资格`: one or several skill grades and titles, as clerks write them. What is not held yet is none. */
export function readLevel(text: string, { chosen, employer }: LevelContext = {}): Level {
  const { medical, other } = levelsBeside(chosen ?? "");
  return (medicalUnit.test(employer ?? "") ? medical : other)(text);
}

const levelsBeside = remembered((chosen) => ({
  medical: remembered((text) => levelOf(text, chosen, true)),
  other: remembered((text) => levelOf(text, chosen, false)),
}));

function levelOf(text: string, chosen: string, isInHospital: boolean): Level {
  const written = withoutPendingInBrackets(plainForm(text)).replace(/[()]/g, "").split(separators).filter(Boolean);
  const held = written.filter((part) => !notYet.test(part));
  const isPending = held.length < written.length;
  const parts = held.map((part) => part.replace(certificate, ""));
  const medical = parts.filter((part) => isMedicalTechnician(part, isInHospital));
  const named = parts.filter((part) => !medical.includes(part)).map(readGrade);
  const skill = chosenGrade(chosen) ?? highest(named);
  const titles = parts.map((part) => medicalTitle(part, medical) ?? readTitle(part)).filter((title) => title !== null);
  const titleRank = [...titleRanks].reverse().find((rank) => titles.some((title) => title.rank === rank)) ?? null;
  const middleTitles = titles.filter((title) => isAtLeastRank(title.rank, "中级"));

  return {
    skill,
    titleRank,
    byEquivalence: middleTitles.length > 0 && !middleTitles.some((title) => title.engineering),
    ...pitfallOf(parts, medical, skill),
    ...carriedInstead(
      chosenGrade(chosen),
      named,
      medical.length === 0 && (titles.length > 0 || saysNone(parts) || isPending || saysOtherHalf(parts, chosen)),
    ),
  };
}

/** 高级工（技师在考） is 高级工; of 技师（待发证） the whole is not held yet. */
function withoutPendingInBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, (added) => (notYet.test(added) && namesLevel(added) ? "" : added));
}

function namesLevel(text: string): boolean {
  return readGrade(text) !== null || readTitle(text) !== null;
}

/** 高工 is 高级工 or 高级工程师, 中级 a grade or a title's rank: which of them is not known, but that it is no 技师 is. */
function saysOtherHalf(parts: readonly string[], chosen: string): boolean {
  return parts.some((part) => {
    const level = part === "高工" ? "高级工" : /^[初中高]级$/.exec(part)?.[0];
    return level !== undefined && !chosen.startsWith(level);
  });
}

function chosenGrade(chosen: string): SkillGrade | null {
  return isSkillGrade(chosen) ? chosen : null;
}

function highest(grades: readonly (SkillGrade | null)[]): SkillGrade | null {
  return [...skillGradeNames].reverse().find((grade) => grades.includes(grade)) ?? null;
}

/** One grade; from special to general, since 高级技师 holds 技师 and 高级工程师 holds 高级工. */
const readGrade = remembered((part): SkillGrade | null => {
  if (/高级技师/.test(part)) return "高级技师";
  if (laterGrade.test(part) || unclearTechnician.test(part)) return null;
  if (/技师/.test(part)) return "技师";
  if (/师/.test(part)) return null;
  const named = /(学徒|初级|中级|高级)[^级]*工$|工(初级|中级|高级)$/.exec(part);
  if (named) return skillGradeNames.find((grade) => grade === `${named[1] ?? named[2]}工`) ?? null;
  const step = stepPatterns.map((pattern) => pattern.exec(part)?.[1]).find((digit) => digit !== undefined);
  return step === undefined ? null : gradeOfStep(chineseDigit(step));
});

/** 高级钳工技师, 一级技师: 技师, or 高级技师? */
const unclearTechnician = /高级.+技师|一级技师/;

/** 三级, 电工三级, 三级焊工; but not 三级工, which belongs to the older scale of eight wage grades. */
const stepPatterns = [
  /(?:职业资格|技能等级)([一二三四五1-5])级/,
  /^(?:.*工)?([一二三四五1-5])级$/,
  /^([一二三四五1-5])级[^级]+工$/,
];

function chineseDigit(digit: string): string {
  return "一二三四五"[Number(digit) - 1] ?? digit;
}

function isMedicalTechnician(part: string, isInHospital: boolean): boolean {
  if (!part.includes("技师") || part.includes("高级技师") || laterGrade.test(part)) return false;
  return /主任|主管/.test(part) || medicalField.test(part) || (part === "技师" && isInHospital);
}

/** 主任, 副主任 and 主管技师 are read as any title; 技师 without more is the health series' assistant rank. */
function medicalTitle(part: string, medical: readonly string[]): Title | null {
  return medical.includes(part) && !/主任|主管/.test(part) ? { rank: "助理级", engineering: false } : null;
}

/**
 * A grade that is chosen beside a text which names others, or a title or 无 alone. An apprentice has no certificate; a later
 * grade is told as such.
 */
function carriedInstead(
  chosen: SkillGrade | null,
  named: readonly (SkillGrade | null)[],
  namesNoGrade: boolean,
): Pick<Level, "carried"> {
  if (chosen === null || laterGrade.test(chosen) || named.includes(chosen)) return {};
  const carried = highest(named);
  if (carried !== null) return { carried };
  return namesNoGrade && chosen !== "学徒工" ? { carried } : {};
}

function saysNone([part, ...others]: readonly string[]): boolean {
  return others.length === 0 && (part === "无" || part === "没有");
}

/** The grades that a sentence speaks of: 由中级工晋升为高级工. None where it is unclear which is meant. */
export function gradesSaid(sentence: string): SkillGrade[] {
  const text = plainForm(sentence);
  if (laterGrade.test(text) || unclearTechnician.test(text.replace(/高级技师/g, ""))) return [];
  const said = [...text.matchAll(gradeWords)].map(([word, level, step]) =>
    step ? gradeOfStep(chineseDigit(step)) : readGrade(level ? `${level}工` : word),
  );
  return said.filter((grade) => grade !== null);
}

/** Not in 高级工程师, 初级工艺 and 技师工作站. */
const gradeWords =
  /高级技师|技师(?!工作|学院|学校|团队|协会|站|指导|大赛)|(高级|中级|初级)(?:\p{Script=Han}{0,4}?)工(?![程作艺会段业人厂地匠])|(?:职业资格|技能等级)([一二三四五1-5])级/gu;

function pitfallOf(
  parts: readonly string[],
  medical: readonly string[],
  skill: SkillGrade | null,
): Pick<Level, "pitfall"> {
  if (skill !== null) return laterGrade.test(skill) ? { pitfall: "laterGrade" } : {};
  if (medical.length > 0) return { pitfall: "medicalTitle" };
  return parts.some((part) => laterGrade.test(part)) ? { pitfall: "laterGrade" } : {};
}
