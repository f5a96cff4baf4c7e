import { teamIdentity } from "../../sameness/teams";
import type { Kind } from "../kind";
import { teamColumns } from "./columns";

/** 团队, with a leader and, where the award wants them, child rows: 技师工作站, 创新工作室, 工人先锋号. */
export const team: Kind<"team"> = {
  word: "团队",
  columns: teamColumns,
  mandatory: ["name", "leader.name"],
  rows: 4,
  puts: "persons",
  personsOf({ leader, hostUnit, applicant, phone }) {
    const { name, birth, sex, education, title, modelWorker, kind } = leader;
    const isOfKind = (wanted: string) => ({ ...kind, value: kind.value && (kind.value === wanted ? "是" : "否") });
    return [
      {
        role: "负责人",
        name,
        birth,
        employer: hostUnit.value === null ? applicant : hostUnit,
        phone,
        sex,
        education,
        title,
        awards: modelWorker,
        frontline: isOfKind("一线职工"),
        migrant: isOfKind("进城务工人员"),
      },
    ];
  },
  nameOf: ({ name }) => name.value ?? "",
  employerOf: ({ hostUnit }) => hostUnit.value ?? "",
  namesIn: ({ name, leader }) => ({ nominee: [name], leader: leader.name }),
  identityOf: teamIdentity,
  mainFactOf: ({ leader }) => leader.name.value ?? "",
  letterCellOf: ({ name }) => name.value ?? "",
  namesInLetterCell: (text) => [text],
  /** Where it has sheets of projects and honours, those tell it, with dates of their own. */
  accountOf: ({ deeds, awards }) => ({ deeds, texts: [deeds, awards] }),
  telling: [
    "hostUnit",
    "foundedOn",
    "leader.name",
    "leader.skillLevel",
    "leader.title",
    "leader.specialty",
    "leader.kind",
    "staff",
    "headcount",
    "chiefTechnicians",
    "fundAmount",
    "plan",
    "reason",
    "field",
    "achievements",
    "results",
    "awards",
    "deeds",
  ],
};
