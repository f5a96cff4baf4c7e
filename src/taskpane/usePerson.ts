import { useState } from "react";
import { findAgain } from "../core/edits/sameRow";
import type { FormRow } from "../core/workbook/formRow";
import type { Snapshot } from "./session";

/**
 * A number that stays the same as long as a view shows the same row, wherever it has been moved: the key of whatever is
 * typed about it, so that nothing typed about one person is ever taken for what was typed about another.
 */
export function usePerson(snapshot: Snapshot, row: FormRow | null): number {
  const [last, setLast] = useState({ snapshot, row, person: 0 });
  const isLast = isSame(last, { snapshot, row });
  if (isLast && last.snapshot === snapshot) return last.person;
  const person = isLast ? last.person : last.person + 1;
  setLast({ snapshot, row, person });
  return person;
}

interface Shown {
  readonly snapshot: Snapshot;
  readonly row: FormRow | null;
}

function isSame(before: Shown, now: Shown): boolean {
  if (!before.row || !now.row) return before.row === now.row;
  const hasMoved = before.snapshot.read !== now.snapshot.read;
  const again = hasMoved ? findAgain(before.row, before.snapshot, now.snapshot) : before.row;
  return typeof again !== "string" && again.row === now.row.row && again.sheet === now.row.sheet;
}
