import type { Award } from "./notice";

/**
 * Whether a share of the list allows for nominations with this choice: at least 60 % of 是 leave room for 否, at most 15 %
 * of 是 for some 是. Then no single one can be refused for it.
 */
export function foresees({ ratios }: Pick<Award, "ratios">, field: string, choice: string): boolean {
  return ratios
    .filter((ratio) => ratio.field === field)
    .some(({ values, atLeast, atMost }) => (values.includes(choice) ? (atMost ?? 1) > 0 : (atLeast ?? 0) < 1));
}
