import { lookKey } from "../../cells/characters";
import { memoised } from "../../cells/memoised";
import { choiceAliases } from "../../dictionaries/choiceAliases";
import { dictionaries } from "../../dictionaries/dictionaries";
import type { Notice } from "../../notice/notice";
import type { ColumnSpec } from "../schema";

/** The values of a choice column, and by `lookKey` everything that is understood as one of them. */
export interface Choices {
  readonly values: ReadonlySet<string>;
  readonly understood: ReadonlyMap<string, string>;
}

/** Null for a column whose values are not known beforehand, such as 所属编号. */
export function choicesOf(column: ColumnSpec, notice: Notice): Choices | null {
  return choicesIn(notice)(column);
}

const choicesIn = memoised((notice: Notice) => memoised((column: ColumnSpec) => makeChoices(column, notice)));

function makeChoices(column: ColumnSpec, notice: Notice): Choices | null {
  const values = choiceValues(column);
  if (values.length === 0) return null;
  const understood = new Map(values.map((value) => [lookKey(value), value]));
  for (const [written, value] of [...aliasesOf(column, notice), ...plainAliases(values, notice)]) {
    if (!understood.has(lookKey(written))) understood.set(lookKey(written), value);
  }
  return { values: new Set(values), understood };
}

/** The values that a choice column allows, in the order of its list. */
export function choiceValues({ values, dictionary }: Pick<ColumnSpec, "values" | "dictionary">): readonly string[] {
  return values ?? (dictionary ? dictionaries[dictionary].values : []);
}

function aliasesOf({ dictionary }: ColumnSpec, notice: Notice): (readonly [string, string])[] {
  if (dictionary === undefined) return [];
  return [
    ...Object.entries(notice.words.aliases[dictionary] ?? {}),
    ...Object.entries(dictionaries[dictionary].aliases),
  ];
}

function plainAliases(values: readonly string[], { awards }: Notice): (readonly [string, string])[] {
  return values.flatMap((value) => {
    const award = awards.find(({ name }) => name === value);
    return [...(award ? [award.title, ...award.aliases] : []), ...(choiceAliases[value] ?? [])].map(
      (written) => [written, value] as const,
    );
  });
}
