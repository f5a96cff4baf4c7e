import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { ofKind } from "../../workbook/nominations";
import { recordLabel } from "../../workbook/recordLabel";
import type { Pair } from "../../workbook/records";
import { groupSamePersons, type Identity } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（二）: a pair is put forward once; a person in several pairs is to be explained. Other units are cons-cross-person's. */
export default defineRule({
  meta: {
    id: "pair-person-reused",
    summary: "Refuse a pair that is listed twice, and ask about persons in several pairs",
    messages: {
      samePair: "{master}与{apprentice}的结对重复（{ids}）；请只保留一条。",
      reused: "{name}同时出现在多个结对中（{ids}）；请择一推荐，确需推荐的在“{column.waiver}”中写明理由。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const ofSubmission of bySubmission(ofKind(records, "pair").filter(isStanding), (pair) => pair)) {
      const persons = groupSamePersons(ofSubmission.flatMap(membersOf), notice);
      const copies = [...groupBy(ofSubmission, pairKey(persons)).values()];

      for (const pairs of copies) {
        const [{ master, apprentice }, ...others] = pairs;
        const at = pairs.flatMap((pair) => [pair.master.name.at, pair.apprentice.name.at]);
        if (others.length === 0 || !isNonEmpty(at)) continue;
        const names = { master: master.name.value ?? "", apprentice: apprentice.name.value ?? "" };
        yield { messageId: "samePair", at, data: { ...names, ids: pairs.map(recordLabel) } };
      }

      // A pair listed twice is one fault: its copies make nobody a member of several pairs.
      const distinct = new Set(copies.map(([first]) => first));
      for (const person of persons) {
        const memberships = person.filter(({ pair }) => distinct.has(pair));
        const pairs = new Set(memberships.map(({ pair }) => pair));
        const at = memberships.map(({ name }) => name.at);
        if (pairs.size < 2 || !isNonEmpty(at)) continue;
        const data = { name: memberships[0]?.name.value ?? "", ids: [...pairs].map(recordLabel) };
        yield { messageId: "reused", at, data };
      }
    }
  },
});

interface Membership extends Identity {
  readonly pair: Pair;
}

function membersOf(pair: Pair): Membership[] {
  return [
    { pair, ...pair.master },
    { pair, ...pair.apprentice },
  ];
}

/** Tells pairs of the same two persons, whoever is master; a pair with a person of no other pair is like none. */
function pairKey(persons: readonly (readonly Membership[])[]): (pair: Pair) => Pair | string {
  const numbers = new Map<Pair, number[]>();
  for (const [number, person] of persons.entries()) {
    for (const { pair } of person) numbers.set(pair, [...(numbers.get(pair) ?? []), number]);
  }
  return (pair) => {
    const members = numbers.get(pair) ?? [];
    return members.length < 2 ? pair : members.join();
  };
}
