import * as v from "valibot";
import { dictionaries } from "../dictionaries/dictionaries";
import { type Notice, noticeSchema, ruleSettingSchema } from "./notice";

/** What a pack may refer to. */
export interface PackReferences {
  /** Every rule with the ids of its messages. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** What rules and their messages were called before. */
  readonly formerRules: Readonly<
    Record<string, { readonly id: string; readonly messages?: Readonly<Record<string, string>> }>
  >;
  /** Of each category that may have list ratios, the columns of choices by key, with what they offer. */
  readonly listColumns: Readonly<
    Record<Notice["listRatios"][number]["category"], Readonly<Record<string, readonly string[]>>>
  >;
}

/** A mistake in a pack: where, as `units.3.goldQuota`, and what is wrong, in Chinese. */
export interface NoticeMistake {
  readonly path: string;
  readonly message: string;
}

const { entries } = noticeSchema;

/**
 * What a pack says that cannot be: sums, references, orders. Every check needs only the parts that it compares, so that
 * a mistake of form elsewhere hides nothing; parts of unsound form are left out.
 */
export function senseMistakes(pack: unknown, known: PackReferences): NoticeMistake[] {
  const { units, unitClasses, ceilingClasses, goldQuotaTotal } = entries;
  const { since, issuedOn, deadline, teams, categories, gold, listRatios, words, clauses } = entries;
  return [
    ...judge(pack, v.object({ units, unitClasses }), unitMistakes),
    ...judge(pack, v.object({ units, goldQuotaTotal }), sumMistakes),
    ...judge(pack, v.object({ ceilingClasses, unitClasses }), ceilingMistakes),
    ...judge(pack, v.object({ issuedOn, deadline }), deadlineMistakes),
    ...judge(pack, v.object({ since, issuedOn }), sinceMistakes),
    ...judge(pack, v.object({ teams }), recentMistakes),
    ...judge(pack, v.object({ categories }), prefixMistakes),
    ...judge(pack, v.object({ gold }), conditionMistakes),
    ...judge(pack, v.object({ listRatios }), (parts) => ratioMistakes(parts, known)),
    ...judge(pack, v.object({ words }), aliasMistakes),
    ...judge(pack, v.object({ rules: v.record(v.string(), v.unknown()), clauses }), (parts) =>
      ruleMistakes(parts, known),
    ),
  ];
}

function judge<T>(
  pack: unknown,
  parts: v.GenericSchema<unknown, T>,
  find: (parts: T) => Iterable<NoticeMistake>,
): Iterable<NoticeMistake> {
  const sound = v.safeParse(parts, pack);
  return sound.success ? find(sound.output) : [];
}

function* unitMistakes({ units, unitClasses }: Pick<Notice, "units" | "unitClasses">): Generator<NoticeMistake> {
  const seen = { name: new Set<string>(), code: new Set<string>() };
  for (const [index, unit] of units.entries()) {
    for (const key of ["name", "code"] as const) {
      if (seen[key].has(unit[key])) yield { path: `units.${index}.${key}`, message: `“${unit[key]}”重复` };
      seen[key].add(unit[key]);
    }
    if (!unitClasses.includes(unit.class)) {
      yield { path: `units.${index}.class`, message: `“${unit.class}”不在 unitClasses 中` };
    }
  }
}

function* sumMistakes({ units, goldQuotaTotal }: Pick<Notice, "units" | "goldQuotaTotal">): Generator<NoticeMistake> {
  const sum = units.reduce((total, unit) => total + unit.goldQuota, 0);
  if (sum !== goldQuotaTotal) {
    yield { path: "goldQuotaTotal", message: `各单位名额合计${sum}，与${goldQuotaTotal}不符` };
  }
}

function* ceilingMistakes({ ceilingClasses, unitClasses }: Pick<Notice, "ceilingClasses" | "unitClasses">) {
  for (const [index, name] of ceilingClasses.entries()) {
    if (!unitClasses.includes(name)) {
      yield { path: `ceilingClasses.${index}`, message: `“${name}”不在 unitClasses 中` };
    }
  }
}

function* deadlineMistakes({ issuedOn, deadline }: Pick<Notice, "issuedOn" | "deadline">): Generator<NoticeMistake> {
  if (issuedOn > deadline) yield { path: "deadline", message: "截止时间早于印发日期" };
}

function* sinceMistakes({ since, issuedOn }: Pick<Notice, "since" | "issuedOn">): Generator<NoticeMistake> {
  if (since > issuedOn) yield { path: "since", message: "业绩起算日晚于印发日期" };
}

function* recentMistakes({ teams: { recent } }: Pick<Notice, "teams">): Generator<NoticeMistake> {
  if (recent.graceFrom > recent.from || recent.from > recent.to) {
    yield { path: "teams.recent", message: "须满足 graceFrom ≤ from ≤ to" };
  }
}

function* prefixMistakes({ categories }: Pick<Notice, "categories">): Generator<NoticeMistake> {
  const seen = new Set<string>();
  for (const [category, { recordPrefix }] of Object.entries(categories)) {
    if (seen.has(recordPrefix)) {
      yield { path: `categories.${category}.recordPrefix`, message: `“${recordPrefix}”重复，各类别编号须能区分` };
    }
    seen.add(recordPrefix);
  }
}

function* conditionMistakes({ gold }: Pick<Notice, "gold">): Generator<NoticeMistake> {
  for (const [index, number] of gold.recognisedConditions.entries()) {
    if (!gold.conditions.some((condition) => condition.number === number)) {
      yield { path: `gold.recognisedConditions.${index}`, message: `conditions 中没有第“${number}”项` };
    }
  }
}

function* ratioMistakes({ listRatios }: Pick<Notice, "listRatios">, { listColumns }: PackReferences) {
  for (const [index, { category, field, values }] of listRatios.entries()) {
    const offered = listColumns[category][field];
    if (!offered) {
      yield { path: `listRatios.${index}.field`, message: `没有可供选择的“${field}”栏` };
      continue;
    }
    for (const [place, value] of values.entries()) {
      if (!offered.includes(value)) {
        yield { path: `listRatios.${index}.values.${place}`, message: `“${value}”不是该栏的选项` };
      }
    }
  }
}

function* aliasMistakes({ words }: Pick<Notice, "words">): Generator<NoticeMistake> {
  const lists = new Map<string, readonly string[]>(
    Object.values(dictionaries).map(({ name, values }) => [name, values]),
  );
  for (const [name, aliases] of Object.entries(words.aliases)) {
    const values = lists.get(name);
    if (!values) yield { path: `words.aliases.${name}`, message: "字典中没有这个列表" };
    for (const [written, standard] of values ? Object.entries(aliases) : []) {
      if (values?.includes(standard)) continue;
      yield { path: `words.aliases.${name}.${written}`, message: `“${standard}”不在列表“${name}”中` };
    }
  }
}

function* ruleMistakes(
  { rules, clauses }: Pick<Notice, "clauses"> & { readonly rules: Readonly<Record<string, unknown>> },
  known: PackReferences,
): Generator<NoticeMistake> {
  for (const [id, json] of Object.entries(rules)) {
    const path = `rules.${id}`;
    const messages = known.messages[id];
    if (!messages) yield { path, message: "没有这条规则" };
    const setting = v.safeParse(ruleSettingSchema, json);
    if (!setting.success) continue;
    const { severity, clause } = setting.output;
    if (messages && typeof severity === "object") {
      for (const message of messages) {
        if (!severity[message]) yield { path: `${path}.severity`, message: `缺少消息“${message}”的级别` };
      }
    }
    for (const key of ["severity", "clause"] as const) {
      const given = setting.output[key];
      for (const message of messages && typeof given === "object" && !Array.isArray(given) ? Object.keys(given) : []) {
        if (!messages?.includes(message)) yield { path: `${path}.${key}.${message}`, message: "该规则没有这条消息" };
      }
    }
    for (const [place, references] of Array.isArray(clause) ? [["", clause] as const] : Object.entries(clause)) {
      for (const [index, reference] of references.entries()) {
        const where = [path, "clause", ...(place === "" ? [] : [place]), index].join(".");
        if (!clauses[reference]) yield { path: where, message: `clauses 中没有“${reference}”` };
      }
    }
  }
}
