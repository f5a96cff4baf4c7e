import type { Kind } from "../kind";
import { organisationColumns } from "./columns";

/** 单位: 五一劳动奖状. Its head is named, but not put forward. */
export const organisation: Kind<"organisation"> = {
  columns: organisationColumns,
  puts: "itself",
  personsOf: () => [],
  nameOf: ({ name }) => name.value ?? "",
  employerOf: ({ name }) => name.value ?? "",
  namesIn: ({ name, head }) => ({ nominee: [name], leader: head.name }),
  mainFactOf: ({ head }) => head.name.value ?? "",
  letterCellOf: ({ name }) => name.value ?? "",
  namesInLetterCell: (text) => [text],
  telling: ["head.name", "head.post", "staff", "honourBasis", "awards", "deeds"],
};
