import type { Kind } from "../kind";
import { spacedName } from "../spacedName";
import { personColumns } from "./columns";

/** 个人: 金牌工人, 五一劳动奖章, 工匠. */
export const person: Kind<"person"> = {
  columns: personColumns,
  puts: "persons",
  personsOf: (nomination) => [
    {
      role: "本人",
      name: nomination.name,
      birth: nomination.birth,
      employer: nomination.employer,
      phone: nomination.phone,
      sex: nomination.sex,
      ethnicity: nomination.ethnicity,
      education: nomination.education,
      politics: nomination.politics,
      resume: nomination.resume,
      photo: nomination.photo,
      awards: nomination.awards,
      title: nomination.title,
      chosenGrade: nomination.skillLevel,
      frontline: nomination.frontline,
      migrant: nomination.migrantWorker,
    },
  ],
  nameOf: ({ name }) => name.value ?? "",
  employerOf: ({ employer }) => employer.value ?? "",
  namesIn: ({ name }) => ({ nominee: [name] }),
  mainFactOf: ({ trade }) => trade.value ?? "",
  letterCellOf: ({ name }) => spacedName(name.value),
  namesInLetterCell: (text) => [text],
  telling: [
    "sex",
    "ethnicity",
    "birth",
    "education",
    "employer",
    "trade",
    "post",
    "title",
    "skillLevel",
    "workYears",
    "identity",
    "contestTitle",
    "conditions",
    "conditionProof",
    "honourBasis",
    "awards",
    "deeds",
  ],
};
