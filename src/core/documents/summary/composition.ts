import type { Notice } from "../../notice/notice";
import { kinds } from "../../workbook/kinds/kinds";
import type { Person } from "../../workbook/persons";
import type { Records } from "../../workbook/records";
import { type Group, groups } from "./groups";
import { profilesOf } from "./profiles";

/** Of those whom all awards together recommend, how many there are in each band, and who. */
export interface Composition {
  readonly field: Group["field"];
  readonly bands: readonly Band[];
}

interface Band {
  /** As the summary names it; null: where it is not filled in. */
  readonly name: string | null;
  /** In the order of the awards and of 推荐排序. */
  readonly persons: readonly Person[];
}

/** What some award asks for, of the fields wanted; where nobody is recommended there is none. */
export function compositions(records: Records, notice: Notice, fields: readonly Group["field"][]): Composition[] {
  const people = notice.awards
    .filter((award) => kinds[award.kind].puts === "persons")
    .flatMap((award) => profilesOf(award, records, notice));
  return groups.flatMap(({ field, bands }): Composition[] => {
    const told = fields.includes(field) ? people.filter((profile) => profile[field] !== undefined) : [];
    if (told.length === 0) return [];
    const blank = told.filter((profile) => profile[field] === null);
    const banded = Object.entries(bands).map(([name, holds]): Band => {
      const inBand = told.filter((profile) => {
        const value = profile[field];
        return value !== null && value !== undefined && holds(value);
      });
      return { name, persons: inBand.map(({ person }) => person) };
    });
    const unknown = { name: null, persons: blank.map(({ person }) => person) };
    return [{ field, bands: blank.length > 0 ? [...banded, unknown] : banded }];
  });
}
