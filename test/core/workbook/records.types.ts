import type { Field, Nomination, Pair, PersonNomination, Team, UnitInfo } from "../../../src/core/workbook/records";

/** Held to by `npm run types`: what must be refused is marked so, and fails there as soon as it is not. */

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function claim<_ extends true>(): void {}

// A record's fields are those of its kind's catalogue, each read as its column's type says.
claim<IsSame<PersonNomination["name"], Field<string>>>();
claim<IsSame<PersonNomination["workYears"], Field<number>>>();
claim<IsSame<PersonNomination["conditions"], Field<readonly string[]>>>();
claim<IsSame<Pair["master"]["birth"], Field<string>>>();
claim<IsSame<UnitInfo["unit"], Field<string>>>();

// Of all kinds there is what they share; the rest once the kind is known.
export function whoIsNamed(nomination: Nomination): Field<string> | null {
  // @ts-expect-error a pair has no name of its own
  void nomination.name;
  if (nomination.kind === "team") return leaderOf(nomination);
  return nomination.kind === "pair" ? nomination.master.name : null;
}

function leaderOf(team: Team): Field<string> {
  // @ts-expect-error a team has a leader, no master
  void team.master;
  return team.leader.name;
}
