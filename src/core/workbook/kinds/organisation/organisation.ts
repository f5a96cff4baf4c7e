import type { Kind } from "../kind";
import { organisationColumns } from "./columns";

/** 单位: 五一劳动奖状. Its head is named, but not put forward. */
export const organisation: Kind<"organisation"> = {
  word: "单位",
  columns: organisationColumns,
  mandatory: ["name"],
  rows: 4,
  puts: "itself",
  personsOf: () => [],
  nameOf: ({ name }) => name.value ?? "",
  employerOf: ({ name }) => name.value ?? "",
  namesIn: ({ name, head }) => ({ nominee: [name], leader: head.name }),
  identityOf: ({ name }) => ({ name, units: [name], leader: { value: null } }),
  mainFactOf: ({ head }) => head.name.value ?? "",
  letterCellOf: ({ name }) => name.value ?? "",
  namesInLetterCell: (text) => [text],
  accountOf: ({ deeds, awards }) => ({ deeds, texts: [deeds, awards] }),
  telling: ["head.name", "head.post", "staff", "honourBasis", "awards", "deeds"],
};
