import { memoised } from "../cells/memoised";
import { kindOf } from "./kinds/kinds";
import { unitKey } from "./nameKeys";
import type { Field, Nomination, Records } from "./records";

/** A nomination that puts forward itself and no person: an organisation. */
export interface PutItself {
  readonly nomination: Nomination;
  /** By which it is named. */
  readonly name: Field<string>;
  /** The same of two that are one. */
  readonly key: string;
}

/** Those that are named, sheet by sheet in the order of rows. */
export const putThemselves = memoised(({ nominations, workbook: { notice } }: Records): readonly PutItself[] =>
  nominations.flatMap((nomination) => {
    const kind = kindOf(nomination);
    const [name] = kind.puts === "itself" ? kind.namesIn(nomination).nominee : [];
    const key = unitKey(name?.value ?? "", notice);
    if (!name || key === "") return [];
    return [{ nomination, name, key: `${key} ${unitKey(kind.employerOf(nomination, notice), notice)}` }];
  }),
);
