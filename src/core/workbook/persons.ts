import { lookKey } from "../cells/characters";
import type { Category } from "./categories";
import type { Field, Nomination, Records } from "./records";

/** A person whom a nomination puts forward: the worker, either of a pair, or the leader of a station or studio. */
export interface Person {
  readonly nomination: Nomination;
  readonly category: Category;
  readonly role: "本人" | "师傅" | "徒弟" | "负责人";
  readonly name: Field<string>;
  readonly birth: Field<string>;
  readonly employer: Field<string>;
}

/** Everyone a workbook puts forward, sheet by sheet in the order of rows. */
export function personsOf(records: Records): Person[] {
  return [
    ...records.goldWorkers.map((worker): Person => {
      const { name, birth, employer } = worker;
      return { nomination: worker, category: "gold", role: "本人", name, birth, employer };
    }),
    ...records.pairs.flatMap((pair): Person[] => [
      { nomination: pair, category: "pair", role: "师傅", ...pair.master },
      { nomination: pair, category: "pair", role: "徒弟", ...pair.apprentice },
    ]),
    ...records.stations.map((station): Person => {
      const { leader, hostUnit } = station;
      return { nomination: station, category: "station", role: "负责人", ...leader, employer: hostUnit };
    }),
    ...records.studios.map((studio): Person => {
      const { leader, hostUnit } = studio;
      return { nomination: studio, category: "studio", role: "负责人", ...leader, employer: hostUnit };
    }),
  ];
}

/** The same person's name however it is typed: without the dot between its parts. */
export function personKey(name: string): string {
  return lookKey(name).replace(/[·.]/g, "");
}

/** The same unit's name however it is typed: brackets, spaces and width aside, without 云南省 or 昆明市 before it. */
export function unitKey(name: string): string {
  return lookKey(name).replace(/^(云南省)?(昆明市)?(?=.{2})/, "");
}

/** Equal also for units whose names differ only in 有限公司 and 有限责任公司, which is no more than a suspicion. */
export function similarUnitKey(name: string): string {
  return unitKey(name).replace("有限责任公司", "有限公司");
}
