import { monthNumber } from "../../cells/months";
import { mereBeginnings, type ResumeStage, resumeStages } from "../../cells/resumeStages";
import { formDate } from "../../workbook/formDate";
import { personsOf } from "../../workbook/persons";
import type { Nomination } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * 附件1 wants the résumé 从初中开始; there and in 附件4 it runs without gaps to the present, and not beyond. Stages may
 * overlap.
 */
export default defineRule({
  meta: {
    id: "resume-timeline",
    summary: "Follow a résumé from middle school to the present",
    messages: {
      noStages: "简历看不出各段起止时间，请每段一行，写作“1998.09—2001.07 学校或单位 身份”，最后一段写到“至今”。",
      lateStart: "简历应从初中开始，现从{from}写起，请补充。",
      reversed: "简历中“{from}—{to}”起止时间颠倒，请更正。",
      disorder: "简历未按时间先后填写：{from}一段应在前，请调整。",
      gaps: "简历时间不衔接，缺{gaps}，请补充。",
      future: "简历写到{to}，晚于填表的{present}；请核对，在职在岗的写“至今”。",
      endless: "简历中{from}起的一段没有写明到何时；请写作“{from}—至今”的样式。",
      unfinished: "简历应写到“至今”，现写到{to}，请补充。",
    },
    fix: "none",
    rowByRow: true,
    needs: [
      { asked: "resumeFromSchool", kind: "person", columns: ["resume"] },
      { asked: "resumeFromSchool", kind: "pair", columns: ["master.resume", "apprentice.resume"] },
    ],
  },
  *check({ records, notice }) {
    const issued = monthNumber(notice.issuedOn);
    for (const { resume, birth, nomination } of personsOf(records).filter((person) => isStanding(person.nomination))) {
      if (!resume || resume.value === null || standIn(resume, notice) || saysNone(resume.value)) continue;
      const at = [resume.at] as const;
      const stages = resumeStages(resume.value);
      const { first, gaps, reached } = courseOf(stages);
      if (!first) {
        yield { messageId: "noStages", at, data: {} };
        continue;
      }
      if (isFromSchool(nomination) && !isMiddleSchool(first, birth.value)) {
        yield { messageId: "lateStart", at, data: { from: monthText(first.from) } };
      }
      for (const { from, to } of stages) {
        if (to === null || to >= from) continue;
        yield { messageId: "reversed", at, data: { from: monthText(from), to: monthText(to) } };
      }
      const misplaced = stages.find(({ from }, place) => from < (stages[place - 1]?.from ?? from));
      if (misplaced) yield { messageId: "disorder", at, data: { from: monthText(misplaced.from) } };
      if (gaps.length > 0) yield { messageId: "gaps", at, data: { gaps } };
      const present = monthNumber(formDate(nomination, notice));
      const future = stages.find(({ latest }) => latest.month > present);
      if (future) {
        const { month, isYear } = future.latest;
        const to = isYear ? String(month / 12) : monthText(month);
        yield { messageId: "future", at, data: { to, present: monthText(present) } };
      }
      if (reached >= issued) continue;
      const later = mereBeginnings(resume.value).find((from) => from >= reached);
      if (later !== undefined) yield { messageId: "endless", at, data: { from: monthText(later) } };
      else yield { messageId: "unfinished", at, data: { to: monthText(reached) } };
    }
  },
});

/** In months: from leaving school in July to the winter's call-up or a first post in the new year. */
const longestGap = 6;

/** What the stages cover, sorted and set right: the gaps between them and the last month they reach. */
function courseOf(stages: readonly ResumeStage[]) {
  const sorted = stages
    .map((stage) => (stage.to !== null && stage.to < stage.from ? { ...stage, from: stage.to, to: stage.from } : stage))
    .sort((a, b) => a.from - b.from);
  const [first] = sorted;
  const gaps: string[] = [];
  let reached = first?.from ?? 0;
  for (const { from, to } of sorted) {
    if (from - reached > longestGap) gaps.push(`${monthText(reached)}至${monthText(from)}`);
    reached = Math.max(reached, to ?? Number.POSITIVE_INFINITY);
  }
  return { first, gaps, reached };
}

/** In years. Someone older at the first stage is beyond 初中 whatever its name; a school's mere name (某中学) needs an age. */
const oldest = { inMiddleSchool: 18, beginningMiddleSchool: 15 };

function isMiddleSchool({ text, from }: ResumeStage, birth: string | null): boolean {
  const age = birth === null ? null : (from - monthNumber(birth)) / 12;
  if (age !== null && age > oldest.inMiddleSchool) return false;
  if (/初中|初级中学|小学|九年/.test(text)) return true;
  // 某大学附属中学 is no university.
  const school = text.replace(/\S*附(?:属中学|中)/u, "中学");
  if (/高中|高级中学|中专|技校|技工|职高|职业|大专|大学|学院|入伍|参军/.test(school)) return false;
  return age === null ? /中学|[一二三四五六七八九十民]中/.test(school) : age <= oldest.beginningMiddleSchool;
}

/** `2001.07` */
function monthText(month: number): string {
  return `${Math.floor(month / 12)}.${String((month % 12) + 1).padStart(2, "0")}`;
}

function isFromSchool({ award }: Nomination): boolean {
  return (award.kind === "person" || award.kind === "pair") && award.resumeFromSchool;
}
