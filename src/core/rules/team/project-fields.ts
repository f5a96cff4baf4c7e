import type { Project } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）4, 三（四）4: projects have a term, standards of assessment and funds, and go on as they should. Blank cells are
 * asked elsewhere; here, what says that there is nothing. What was recognised (成果认定) is no project to carry out.
 */
export default defineRule({
  meta: {
    id: "project-fields",
    summary: "Ask about projects without standards, funds or a sound course",
    messages: {
      lacking:
        "“{name}”的{columns}填为“无”或0；实施项目须有明确的时限、考核标准和经费保障，请补填或在“{column.waiver}”中写明。",
      reversed: "“{name}”的完成年月{to}早于开始年月{from}；请核对更正。",
      stopped: "“{name}”已中止，不属于实施完成情况正常；请核对，或在“{column.waiver}”中写明。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { projects } of contendingTeams(records)) {
      for (const project of projects) {
        const { from, to, state } = project;
        const name = project.name.value ?? `第${project.source.row}行`;
        const [first, ...others] = lacking(project);
        if (first) {
          const columns = [first, ...others].map(({ column }) => `“${column.header}”`);
          yield { messageId: "lacking", at: [first.at, ...others.map(({ at }) => at)], data: { name, columns } };
        }
        if (from.value !== null && to.value !== null && to.value < from.value) {
          yield { messageId: "reversed", at: [to.at, from.at], data: { name, from: from.value, to: to.value } };
        }
        if (state.value === "中止") yield { messageId: "stopped", at: [state.at], data: { name } };
      }
    }
  },
});

function lacking({ kind, standard, fund }: Project) {
  if (kind.value === "成果认定") return [];
  const hasStandard = standard.value === null || !saysNone(standard.value);
  const hasFund = fund.value === null || fund.value > 0;
  return [...(hasStandard ? [] : [standard]), ...(hasFund ? [] : [fund])];
}
