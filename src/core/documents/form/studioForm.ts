import type { Notice } from "../../notice/notice";
import type { Member, Records, Studio } from "../../workbook/records";
import { membersUnder } from "../../workbook/teams";
import { tableRow } from "../tableRow";
import { boxRow, pageBox, sideBox } from "./boxes";
import { cover } from "./cover";
import type { FormContent } from "./formContent";
import type { Block } from "./formPages";
import { nameInBox, shown, together } from "./formText";
import { opinions } from "./opinions";

const columns = [15, 17, 13, 14, 12, 16];
/** As many as the annex's page has. */
const fewestMembers = 5;

/** Annex 8. */
export function studioForm(studio: Studio, records: Records, notice: Notice): FormContent {
  const { leader } = studio;
  const members = membersOf(studio, records);
  const leaderName = nameInBox(shown(leader.name), columns[1] ?? 0);
  return {
    columns,
    photos: [],
    sections: [
      cover(studio, notice, "studio", columns, [2, 3, 1]),
      [
        boxRow([
          ["工作室名称\n（以名字\n命名）", 1, "formLabel"],
          [shown(studio.name), 2, "formValue"],
          ["创建日期", 1, "formLabel"],
          [shown(studio.foundedOn), 2, "formValue"],
        ]),
        boxRow([
          ["工作室所属\n单位", 1, "formLabel"],
          [shown(studio.hostUnit), 2, "formValue"],
          ["人 数", 1, "formLabel"],
          [shown(studio.headcount), 2, "formValue"],
        ]),
        sideBox(columns, "主要从事哪方\n面的创新工作", shown(studio.field)),
        sideBox(columns, "主要的创新\n成果", shown(studio.achievements)),
        boxRow([
          ["负责人\n姓名", 1, "formLabel"],
          [leaderName.value, 1, leaderName.style],
          ["性 别", 1, "formLabel"],
          [shown(leader.sex), 1, "formValue"],
          ["出生年月", 1, "formLabel"],
          [shown(leader.birth), 1, "formValue"],
        ]),
        boxRow([
          ["学 历", 1, "formLabel"],
          [shown(leader.education), 2, "formValue"],
          ["职称/技能\n等级", 1, "formLabel"],
          [shown(leader.title), 2, "formValue"],
        ]),
        boxRow([
          ["何时被评为\n市级以上劳\n模称号", 1, "formLabel"],
          [shown(leader.modelWorker), 2, "formValue"],
          ["联系电话", 1, "formLabel"],
          [shown(studio.phone), 2, "formValue"],
        ]),
        boxRow([
          ["是否是区县\n级劳模创新\n工作室", 1, "formLabel"],
          [shown(studio.countyStudio), 5, "formValue"],
        ]),
        {
          repeats: true,
          rows: [
            heading("工作室其他成员情况（可附页）"),
            tableRow(
              columns,
              [
                { value: "姓名", style: "formLabel" },
                { value: "出生年月", style: "formLabel" },
                { value: "学历", style: "formLabel" },
                { value: "职称/技\n能等级", style: "formLabel" },
                { value: "所在单位及职务", style: "formLabel", span: 2 },
              ],
              { least: 30 },
            ),
          ],
        },
        ...Array.from({ length: Math.max(fewestMembers, members.length) }, (_, index) => memberRow(members[index])),
      ],
      [{ rows: [heading("主要成绩（可附页）")] }, pageBox(columns, shown(studio.results))],
      opinions(notice, "studio", columns),
    ],
  };
}

/** The team without its leader. */
function membersOf(studio: Studio, records: Records): Member[] {
  return membersUnder(studio, records).filter(({ role }) => role.value === "成员");
}

function memberRow(member: Member | undefined): Block {
  const name = nameInBox(member ? shown(member.name) : "", columns[0] ?? 0);
  return boxRow(
    [
      [name.value, 1, name.style],
      [member ? shown(member.birth) : "", 1, "formValue"],
      [member ? shown(member.education) : "", 1, "formValue"],
      [member ? shown(member.qualification) : "", 1, "formValue"],
      [member ? together(member.employer, member.post) : "", 2, "formValue"],
    ],
    { least: 26, stretches: true, isSpare: member === undefined },
  );
}

function heading(value: string) {
  return tableRow(columns, [{ value, style: "formHead", span: columns.length }], { least: 28 });
}
