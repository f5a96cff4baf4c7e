import type { Notice } from "../../notice/notice";
import type { Member, Records, Station } from "../../workbook/records";
import { membersUnder } from "../../workbook/teams";
import { tableRow } from "../tableRow";
import { boxRow, pageBox, sideBox } from "./boxes";
import { cover } from "./cover";
import type { FormContent } from "./formContent";
import type { Block } from "./formPages";
import { nameInBox, shown } from "./formText";
import { opinions } from "./opinions";

const columns = [17, 17.5, 17.5, 17.5, 17.5];
/** As many as the annex's page has. */
const fewestTalents = 12;

/** Annex 6. */
export function stationForm(station: Station, records: Records, notice: Notice): FormContent {
  const { count } = station;
  const talents = talentsOf(station, records);
  return {
    columns,
    photos: [],
    sections: [
      cover(station, notice, "station", columns, [2, 2, 1]),
      [
        { rows: [heading("申报单位基本情况")] },
        boxRow([
          ["单位类型", 1, "formLabel"],
          [shown(station.unitType), 2, "formValue"],
          ["职工人数", 1, "formLabel"],
          [shown(station.staff), 1, "formValue"],
        ]),
        {
          rows: [
            tableRow(
              columns,
              [
                { value: "高技能人才队伍\n（含兼职）", style: "formLabel", rowSpan: 2 },
                { value: "高级技师", style: "formLabel" },
                { value: "技 师", style: "formLabel" },
                { value: "高级工", style: "formLabel" },
                { value: "其他技能人才", style: "formLabel" },
              ],
              { least: 30 },
            ),
            tableRow(
              columns,
              [count.seniorTechnician, count.technician, count.seniorWorker, count.other].map((field) => ({
                value: shown(field),
                style: "formValue",
              })),
              { from: 2, least: 30 },
            ),
          ],
        },
        sideBox(columns, "现有省、市\n首席技师、\n有突出贡献\n技师情况", shown(station.chiefTechnicians)),
        sideBox(columns, "近两年经营状况", shown(station.operations)),
        sideBox(columns, "生产科研仪器\n设备情况", shown(station.equipment)),
        sideBox(columns, "承担国家、省、\n市级项目情况", shown(station.publicProjects)),
        sideBox(columns, "单位近期发展\n规划", shown(station.plan)),
      ],
      [
        {
          repeats: true,
          rows: [
            heading("单位主要高技能人才队伍情况（含兼职）"),
            tableRow(
              columns,
              [
                { value: "姓名", style: "formLabel" },
                { value: "职业资格", style: "formLabel" },
                { value: "职务", style: "formLabel" },
                { value: "专长、研究成果应用及获奖情况", style: "formLabel", span: 2 },
              ],
              { least: 30 },
            ),
          ],
        },
        ...Array.from({ length: Math.max(fewestTalents, talents.length) }, (_, index) => talentRow(talents[index])),
      ],
      [{ rows: [heading("单位申请理由简述")] }, pageBox(columns, shown(station.reason))],
      opinions(notice, "station", columns),
    ],
  };
}

/** Those that the unit wants in the annex's list, whatever their part in the team. */
function talentsOf(station: Station, records: Records): Member[] {
  return membersUnder(station, records).filter(({ inAnnex6 }) => inAnnex6.value === "是");
}

function talentRow(member: Member | undefined): Block {
  const name = nameInBox(member ? shown(member.name) : "", columns[0] ?? 0);
  return boxRow(
    [
      [name.value, 1, name.style],
      [member ? shown(member.qualification) : "", 1, "formValue"],
      [member ? shown(member.post) : "", 1, "formValue"],
      [member ? shown(member.merits) : "", 2, "formText"],
    ],
    { stretches: true, isSpare: member === undefined },
  );
}

function heading(value: string) {
  return tableRow(columns, [{ value, style: "formHead", span: columns.length }], { least: 30 });
}
