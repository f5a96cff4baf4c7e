import type { Notice } from "./notice";

/** Who collects, as its own units say: 市总工会, 区总工会; by its whole name where that is no general union of a place. */
export function issuerName({ issuer }: Pick<Notice, "issuer">): string {
  return /[省市州盟县区旗]总工会$/.exec(issuer)?.[0] ?? issuer;
}
