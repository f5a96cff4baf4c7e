import fc from "fast-check";

/** Another seed tries other cases: `SEED=7 npx jest …`. */
const seed = Number(process.env.SEED ?? 2020);

/** A test that something holds for whatever a generator comes up with; a failure says with which seed and for what. */
export function property<Case>(
  title: string,
  cases: fc.Arbitrary<Case>,
  holds: (one: Case) => Promise<void>,
  { runs = 100 } = {},
): void {
  test(`${title} (seed ${seed})`, () => fc.assert(fc.asyncProperty(cases, holds), { seed, numRuns: runs }), 120_000);
}
