import { unitKey } from "../workbook/persons";
import type { Nomination, Pair } from "../workbook/records";

/** Whom or what a nomination puts forward: 李某; of a pair, 李某、王某; a station's or studio's own name. */
export function nomineeName(nomination: Nomination): string {
  if (!("master" in nomination)) return nomination.name.value ?? "";
  const { master, apprentice } = nomination;
  return [master.name.value, apprentice.name.value].filter((name) => name !== null).join("、");
}

/** Where the nominee works; of a pair, both employers when they are not the same (catalogue Q36). */
export function nomineeEmployer(nomination: Nomination): string {
  if ("master" in nomination) return pairEmployer(nomination);
  return ("leader" in nomination ? nomination.hostUnit : nomination.employer).value ?? "";
}

function pairEmployer({ master, apprentice }: Pair): string {
  const [ofMaster, ofApprentice] = [master.employer.value ?? "", apprentice.employer.value ?? ""];
  if (ofMaster === "" || ofApprentice === "" || unitKey(ofMaster) === unitKey(ofApprentice))
    return ofMaster || ofApprentice;
  return `${ofMaster}/${ofApprentice}`;
}
