import { lookKey } from "../../cells/characters";
import { likeKey } from "../../cells/likeKey";
import type { Field, PriorHonour, Team } from "../records";
import { titleKey } from "../titleKey";
import { namesakeKey } from "./persons";
import type { Sameness } from "./sameness";
import { bestOfUnits, type PlaceNames, withoutPlaces } from "./units";

type Named = Pick<Field<string>, "value">;

/** What tells one team from another, whatever it is called. */
export interface TeamIdentity {
  readonly name: Named;
  /** Where it works, and who applies for it. */
  readonly units: readonly Named[];
  readonly leader: Named;
}

export interface TeamLikeness {
  readonly sameness: Sameness;
  /** In words that name no value. */
  readonly evidence: string;
  /** Nothing but the team's name speaks for it. */
  readonly byNameOnly: boolean;
}

export function teamIdentity({ name, hostUnit, applicant, leader }: Team) {
  return { name, units: [hostUnit, applicant], leader: leader.name };
}

export function priorTeam({ teamName, employer, name }: PriorHonour): TeamIdentity {
  return { name: teamName, units: [employer], leader: name };
}

/** Whether two entries are one team: see docs/sameness.md. */
export function compareTeams(one: TeamIdentity, other: TeamIdentity, places: PlaceNames): TeamLikeness {
  const title = compareTitles(one, other, places);
  const units = bestOfUnits(one.units, other.units, places);
  const leaders = compareLeaders(one, other, places);
  const isOfOneUnit = units === "same" || units === "perhaps";
  const isOfOtherLeader = leaders === "different";
  const words = [
    { same: "名称相同", like: "名称相近", different: null }[title],
    { same: "单位相同", perhaps: "单位相近", different: null, unknown: null }[units],
    { same: "负责人同名", named: "名称中有负责人姓名", unknown: null, different: null }[leaders],
  ];
  const likeness = (sameness: Sameness): TeamLikeness => ({
    sameness,
    evidence: words.filter((word) => word !== null).join("、"),
    byNameOnly: title === "same" && !isOfOneUnit && leaders !== "same",
  });
  if (title === "same") {
    if (units === "same") return likeness("same");
    return likeness(units === "different" && isOfOtherLeader ? "different" : "perhaps");
  }
  if (isOfOtherLeader) return likeness("different");
  if (title === "like" && (isOfOneUnit || (units === "unknown" && leaders === "same"))) return likeness("perhaps");
  return likeness(leaders === "named" && isOfOneUnit ? "perhaps" : "different");
}

/** The keys of which two teams that may be one have one in common. */
export function teamKeys(team: TeamIdentity, places: PlaceNames): readonly string[] {
  const leader = team.leader.value;
  const keys = [sameTitleKey(team, places), coreOf(team, places), leader === null ? "" : namesakeKey(leader)];
  return [...new Set(keys.filter((key) => [...key].length > 1))];
}

function compareTitles(one: TeamIdentity, other: TeamIdentity, places: PlaceNames): "same" | "like" | "different" {
  const key = sameTitleKey(one, places);
  if (key !== "" && key === sameTitleKey(other, places)) return "same";
  const core = coreOf(one, places);
  return [...core].length > 1 && core === coreOf(other, places) ? "like" : "different";
}

/** `named`: the one's leader is not known, and it is named after the other's. */
function compareLeaders(one: TeamIdentity, other: TeamIdentity, places: PlaceNames) {
  const [leader, second] = [one.leader.value, other.leader.value];
  if (leader !== null && second !== null) return namesakeKey(leader) === namesakeKey(second) ? "same" : "different";
  const known = leader ?? second;
  if (known === null) return "unknown";
  return coreOf(leader === null ? one : other, places) === namesakeKey(known) ? "named" : "unknown";
}

/** A studio is a workers' studio, whether it says so or not. */
function sameTitleKey({ name }: TeamIdentity, places: PlaceNames): string {
  return titleKey(name.value ?? "", places).replace(/职工(?=(?:技术)?创新)/, "");
}

/** What sorts of team there are, and whom they are named after when not after a person. */
const kindWords =
  /(?:职工|劳模|劳动模范|工匠|人才|技能|大师|首席|技师|专家|创新|技术|示范|型|和|与|及|工作室|工作站|团队)+$/;

/** What is a team's own in its name: who or what it is named after, without place, unit and kind of team. */
function coreOf({ name, units }: TeamIdentity, places: PlaceNames): string {
  const bare = (text: string) => withoutPlaces(likeKey(lookKey(text).replace(/\p{P}/gu, "")), places);
  let core = bare(name.value ?? "");
  for (const { value } of units) {
    const unit = value === null ? "" : bare(value);
    if (unit !== "" && core.startsWith(unit)) core = core.slice(unit.length);
  }
  return core.replace(kindWords, "");
}
