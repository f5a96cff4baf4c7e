/**
 * Whether two entries mean one person, unit, team or result: `same` is refused where a notice forbids it, `perhaps` is
 * asked about, `different` is passed over. docs/sameness.md has what counts as which, with examples.
 */
export type Sameness = "same" | "perhaps" | "different";
