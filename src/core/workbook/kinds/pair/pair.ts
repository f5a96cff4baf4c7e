import { unitKey } from "../../nameKeys";
import type { Pair } from "../../records";
import type { Kind, KnownPerson } from "../kind";
import { spacedName } from "../spacedName";
import { pairColumns } from "./columns";

/** 师徒. */
export const pair: Kind<"pair"> = {
  word: "师徒",
  columns: pairColumns,
  mandatory: ["master.name", "apprentice.name"],
  rows: 6,
  puts: "persons",
  personsOf: ({ master, apprentice }) => [memberOf("师傅", master), memberOf("徒弟", apprentice)],
  nameOf: ({ master, apprentice }) => [master, apprentice].flatMap(({ name }) => name.value ?? []).join("、"),
  /** Both employers when they are not the same (catalogue Q36). */
  employerOf({ master, apprentice }, notice) {
    const [ofMaster, ofApprentice] = [master.employer.value ?? "", apprentice.employer.value ?? ""];
    if (ofMaster === "" || ofApprentice === "" || unitKey(ofMaster, notice) === unitKey(ofApprentice, notice)) {
      return ofMaster || ofApprentice;
    }
    return `${ofMaster}/${ofApprentice}`;
  },
  namesIn: ({ master, apprentice }) => ({ nominee: [master.name, apprentice.name] }),
  mainFactOf({ master, apprentice }) {
    const trades = [master, apprentice].flatMap(({ trade }) => trade.value ?? []);
    return [...new Set(trades)].join("/");
  },
  letterCellOf: ({ master, apprentice }) =>
    `师傅：${spacedName(master.name.value)}　徒弟：${spacedName(apprentice.name.value)}`,
  namesInLetterCell: (text) => text.split(/师傅[:：]|徒弟[:：]/),
  accountOf: ({ deeds, contribution, master, apprentice }) => ({
    deeds,
    texts: [deeds, contribution, master.awards, apprentice.awards],
  }),
  telling: [
    "master.birth",
    "master.employer",
    "master.trade",
    "master.post",
    "master.awards",
    "apprentice.birth",
    "apprentice.employer",
    "apprentice.trade",
    "apprentice.post",
    "apprentice.awards",
    "pairedFrom",
    "contribution",
    "deeds",
  ],
  honouredTogether: true,
};

function memberOf(role: "师傅" | "徒弟", member: Pair["master"] | Pair["apprentice"]): KnownPerson {
  const { name, birth, employer, phone, age, sex, ethnicity, education, politics, resume, photo, awards } = member;
  return { role, name, birth, employer, phone, age, sex, ethnicity, education, politics, resume, photo, awards };
}
