import { isNonEmpty } from "../../cells/nonEmpty";
import type { Award, Notice } from "../../notice/notice";
import { mustNotOverlap } from "../../workbook/overlaps";
import type { Nomination } from "../../workbook/records";
import type { Link } from "./links";

/**
 * Of linked things, those that the notice does not want from several unions: of one award, or of two that must not
 * overlap. Links without any are left out. Linear in the number of things.
 */
export function* clashing<T>(
  links: Iterable<Link<T>>,
  nominationOf: (item: T) => Nomination,
  unitOf: (nomination: Nomination) => string,
  notice: Notice,
): Generator<Link<T>> {
  for (const link of links) {
    const unions = new Map<Award, Set<string>>();
    for (const nomination of link.items.map(nominationOf)) {
      unions.set(nomination.award, (unions.get(nomination.award) ?? new Set()).add(unitOf(nomination)));
    }
    const items = link.items.filter((item) => {
      const nomination = nominationOf(item);
      const unit = unitOf(nomination);
      return [...unions].some(
        ([award, units]) =>
          (award === nomination.award || mustNotOverlap(notice, award, nomination.award)) &&
          (units.size > 1 || !units.has(unit)),
      );
    });
    if (!isNonEmpty(items)) continue;
    yield { ...link, items, units: [...new Set(items.map((item) => unitOf(nominationOf(item))))] };
  }
}
