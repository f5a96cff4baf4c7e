import { award } from "../../../src/core/notice/schema/award";
import { rules } from "../../../src/core/rules/catalogue";
import { packReferences } from "../../../src/core/rules/packReferences";
import type { Need } from "../../../src/core/rules/rule";

const needs: readonly (Need & { readonly id: string })[] = rules.flatMap(({ meta: { id, needs = [] } }) =>
  needs.map((need) => ({ ...need, id })),
);

/** The parts of an award, by kind. */
const partsOf = Object.fromEntries(
  award.options.map(({ entries }) => [entries.kind.literal, Object.keys(entries)] as const),
);
const common = Object.values(partsOf).reduce((sofar, parts) => sofar.filter((part) => parts.includes(part)));

test.each(Object.entries(partsOf))(
  "what only some awards can ask, %s among them, some rule looks after, and says what it must see",
  (kind, parts) => {
    const asked = needs.filter((need) => (need.kind ?? kind) === kind).map((need) => need.asked.split(".")[0]);
    // Which sheets of child rows there are is no demand.
    const demands = parts.filter((part) => !common.includes(part) && part !== "children");
    expect(demands.filter((part) => !asked.includes(part))).toEqual([]);
  },
);

test.each(needs.map((need) => [need.id, need] as const))(
  "%s needs what there is",
  (_, { asked, kind, columns = [] }) => {
    const [part = ""] = asked.split(".");
    const askers = Object.keys(partsOf).filter((each) => (kind ?? each) === each && partsOf[each]?.includes(part));
    expect(askers).not.toEqual([]);
    const seen = Object.entries(packReferences.columns).filter(([each]) => askers.includes(each));
    for (const column of columns) expect(seen.some(([, known]) => known.columns[column] !== undefined)).toBe(true);
  },
);
