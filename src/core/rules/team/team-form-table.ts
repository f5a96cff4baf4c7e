import { isNonEmpty } from "../../cells/nonEmpty";
import type { Award } from "../../notice/notice";
import type { Member } from "../../workbook/records";
import { contendingTeams, isShownIn, type MemberTable } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 附件6, 附件8: the form's table of people shows some. A team whose list is empty is team-core's where that is asked. */
export default defineRule({
  meta: {
    id: "team-form-table",
    summary: "Refuse a form whose table of people would come out empty",
    messages: {
      unmarked: "“{column}”均为“否”，{annex}的“{head}”将是空表；请将应列入的人员改填“是”。",
      nobody: "“{sheet.members}”中没有应列入的人员，{annex}的“{head}”将是空表；请补填。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { team, rows } of contendingTeams(records)) {
      for (const table of tablesOf(team.award)) {
        const { head } = table;
        const annex = team.award.form?.annex ?? "申报表";
        const marks = rows.map(({ inForm }) => inForm);
        const at = marks.map((mark) => mark.at);
        if (rows.some((row) => mayBeShown(table, row))) continue;
        if (isNonEmpty(at) && table.of === "listed") {
          const column = marks[0]?.column.header ?? "";
          yield { messageId: "unmarked", at, data: { column, annex, head } };
        } else if (team.award.core === null) {
          yield { messageId: "nobody", at: [team.name.at], data: { annex, head } };
        }
      }
    }
  },
});

function tablesOf({ form }: Award): MemberTable[] {
  return (form?.pages ?? []).flat().filter((block) => block.block === "members");
}

/** A mark or a role that is blank or not read is asked for elsewhere. */
function mayBeShown(table: MemberTable, member: Member): boolean {
  const isUnknown = (table.of === "listed" ? member.inForm : member.role).value === null;
  return isUnknown || isShownIn(table)(member);
}
