import { likeKey } from "../../cells/likeKey";
import type { Project } from "../records";
import { titleKey } from "../titleKey";
import type { Sameness } from "./sameness";
import type { TeamIdentity } from "./teams";
import { bestOfUnits, type PlaceNames, sameUnitKey, unitRoot, withoutPlaces } from "./units";

/** A result of a team, and whose it is. */
export interface ResultIdentity {
  readonly project: Pick<Project, "name" | "grantor">;
  readonly units: TeamIdentity["units"];
}

/** Whether two entries are one result: see docs/sameness.md. */
export function compareResults(one: ResultIdentity, other: ResultIdentity, places: PlaceNames): Sameness {
  const isOne = [
    bestOfUnits(one.units, other.units, places),
    bestOfUnits([one.project.grantor], [other.project.grantor], places),
  ].some((units) => units === "same" || units === "perhaps");
  const title = titleOf(one, places);
  if (title !== "" && title === titleOf(other, places)) return isOne ? "same" : "perhaps";
  const bare = resultKey(one, places);
  return isOne && bare !== "" && bare === resultKey(other, places) ? "perhaps" : "different";
}

/** Words that a title may have or lack and mean the same thing. */
const emptyWords =
  /(?:19|20)\d{2}年度?|qc|项目|课题|工程|攻关|技术|研究|研发|研制|应用|推广|开发|实施|实践|探索|成果|方案|方法|关于|基于|及其|以及|一[种项]|[的与和及之对]/g;
const fewest = 4;

/** Equal for results that may be one; "" where nothing is named. */
export function resultKey(result: ResultIdentity, places: PlaceNames): string {
  const title = likeKey(titleOf(result, places));
  const bare = withoutPlaces(title.replace(emptyWords, ""), places);
  return [...bare].length < fewest ? title : bare;
}

/** Two entries that are one result have one of these in common. */
export function sameResultKeys(result: ResultIdentity, places: PlaceNames): readonly string[] {
  const title = titleOf(result, places);
  return Object.entries({ unit: result.units, grantor: [result.project.grantor] }).flatMap(([role, names]) =>
    names.flatMap(({ value }) =>
      [sameUnitKey, unitRoot].map((keyOf) => `${title}\n${role}\n${keyOf(value ?? "", places)}`),
    ),
  );
}

function titleOf({ project: { name } }: ResultIdentity, places: PlaceNames): string {
  return titleKey(name.value ?? "", places);
}
