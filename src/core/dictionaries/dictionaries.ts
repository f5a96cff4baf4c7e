import type { Dictionary, DictionaryName } from "./dictionary";
import { education } from "./education";
import { ethnicities } from "./ethnicities";
import { politics } from "./politics";
import { skillGrades } from "./skillGrades";

/** The lists of the sheet `字典`, by name. */
export const dictionaries: Readonly<Record<DictionaryName, Dictionary>> = {
  民族: ethnicities,
  文化程度: education,
  政治面貌: politics,
  技能等级: skillGrades,
};
