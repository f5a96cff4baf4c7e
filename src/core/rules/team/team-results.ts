import { lookKey } from "../../cells/characters";
import { chineseDate } from "../../cells/chineseDate";
import type { Notice } from "../../notice/notice";
import { reach, type Weight, weighRows } from "../../workbook/evidence";
import { recency } from "../../workbook/recency";
import type { Project, Team } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）5: a station completed two innovations in the last two years that became results of the unit, so there is
 * evidence of them. 三（四）5: a studio had 1—2 results recognised by someone, with economic or social benefit.
 */
export default defineRule({
  meta: {
    id: "team-results",
    summary: "Ask a team for results completed in the last two years",
    messages: {
      short:
        "{from}以来完成并形成成果的{kinds}{count}项，至少应有{min}项；请在“{sheet.projects}”中补填，写明完成年月和佐证材料。",
      unrecognised:
        "{from}以来得到认定并产生效益的成果{count}项，至少应有{min}项；请在“{sheet.projects}”中补填（类别为{kinds}），写明认定单位和经济效益或社会效益。",
      early:
        "{from}以来完成的成果{count}项，至少应有{min}项；{graceFrom}以后另有{early}项，是否算作近2年请核实并在“{column.waiver}”中写明。",
      fewest:
        "{from}以来得到认定的成果{count}项，达到{min}—{upper}项的下限；还有其他成果的请在“{sheet.projects}”中一并填写。",
    },
    fix: "none",
    needs: [{ asked: "results.min", sheet: "projects" }],
  },
  *check({ records, notice }) {
    const from = chineseDate(notice.recent.from);
    const graceFrom = chineseDate(notice.recent.graceFrom);
    for (const { team, projects } of teamsToldBy("projects", records)) {
      const wanted = team.award.results;
      if (wanted === null) continue;
      const { min, upper, kinds, shownBy } = wanted;
      const results = weighRows(
        projects,
        (project) => weightOf(project, wanted, notice),
        ({ name }) => (name.value === null ? null : lookKey(name.value)),
      );
      const { counts: count, doubtful: early } = results;
      const at = [team.name.at] as const;
      const reached = reach(results, min);
      if (reached === "short") {
        const messageId = shownBy === "evidence" ? "short" : "unrecognised";
        yield { messageId, at, data: { from, kinds: kinds.map((kind) => `“${kind}”`), count, min } };
      }
      if (reached === "doubtful") yield { messageId: "early", at, data: { from, count, min, graceFrom, early } };
      if (reached === "met" && upper !== null && count < upper) {
        yield { messageId: "fewest", at, data: { from, count, min, upper } };
      }
    }
  },
});

type Wanted = NonNullable<Team["award"]["results"]>;

function weightOf(project: Project, { kinds, shownBy }: Wanted, notice: Notice): Weight {
  const { kind, state, to } = project;
  if (kind.value !== null && !kinds.includes(kind.value)) return "no";
  if (state.value !== null && state.value !== "完成") return "no";
  const recent = recency(to.value, notice);
  const proven = shownBy === "evidence" ? said(project.evidence) : both(said(project.grantor), benefit(project));
  if (recent === "no" || proven === "no") return "no";
  return kind.value && state.value && proven === "counts" ? recent : "unreadable";
}

/** Required columns: “无” says that there is nothing, a blank is asked elsewhere. */
function said({ value }: Project["evidence"]): Weight {
  if (value === null) return "unreadable";
  return saysNone(value) ? "no" : "counts";
}

/** Optional columns: a blank says that there is nothing. */
function benefit({ economic, social }: Project): Weight {
  if ((economic.value ?? 0) > 0 || (social.value !== null && !saysNone(social.value))) return "counts";
  const unread = [economic, social].some(({ value, reading }) => value === null && reading !== "blank");
  return unread ? "unreadable" : "no";
}

function both(one: Weight, other: Weight): Weight {
  if (one === "no" || other === "no") return "no";
  return one === "counts" ? other : one;
}
