import { chineseDate } from "../../cells/chineseDate";
import type { Notice } from "../../notice/notice";
import { reach, type Weight, weighRows } from "../../workbook/evidence";
import { belonging, type Honoured, honouredIn } from "../../workbook/honoured";
import { personKey } from "../../workbook/nameKeys";
import { recentYears } from "../../workbook/recency";
import { type TeamRecords, teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）5, 三（四）5: the team or one of its members was commended for innovation 近年来. The notice gives that no date:
 * what is older than 近两年 is the clerk's to explain.
 */
export default defineRule({
  meta: {
    id: "team-commended",
    summary: "Ask a team for a recent commendation for innovation of its own or of one of its people",
    messages: {
      short:
        "团队或成员因创新业绩受表彰{count}人，至少应有{min}人；请在“{sheet.honours}”中补填（类别为“创新业绩表彰”），没有的不能推荐。",
      outside:
        "因创新业绩受表彰的{names}不是团队负责人或成员，不能计入；团队或成员受表彰{count}人，至少应有{min}人；请更正姓名，或补填成员、表彰，没有的不能推荐。",
      early:
        "{from}以来团队或成员因创新业绩受表彰{count}人，至少应有{min}人；此前另有{early}人，是否算作近年来请核实并在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "commendedMin", sheet: "honours" }],
  },
  *check({ records, notice }) {
    const from = chineseDate(notice.recent.from);
    for (const entry of teamsToldBy("honours", records)) {
      const { team, honours } = entry;
      const { commendedMin: min } = team.award;
      const honoured = honouredIn(honours);
      const weigh = (each: Honoured) => weightOf(each, entry, notice);
      const commended = weighRows(honoured, weigh, ({ name }) => name && personKey(name));
      const { counts: count, doubtful: early } = commended;
      const at = [team.name.at] as const;
      const reached = reach(commended, min);
      if (reached === "doubtful") yield { messageId: "early", at, data: { from, count, min, early } };
      if (reached !== "short" && reached !== "outside") continue;
      const outside = honoured.filter((each) => weigh(each) === "outside");
      const names = [...new Set(outside.flatMap(({ name }) => name ?? []))];
      const cells = [...new Set(outside.map(({ honour }) => honour.name.at))];
      if (names.length === 0) yield { messageId: "short", at, data: { count, min } };
      else yield { messageId: "outside", at: [team.name.at, ...cells], data: { names, count, min } };
    }
  },
});

function weightOf({ honour: { kind, on }, name }: Honoured, entry: TeamRecords, notice: Notice): Weight {
  if (kind.value !== null && kind.value !== "创新业绩表彰") return "no";
  const recent = recentYears(on.value, notice);
  const place = belonging(name, entry, entry.people, notice);
  if (recent === "no") return "no";
  if (kind.value === null || place === "unknown") return "unreadable";
  return place === "outside" ? place : recent;
}
