import * as v from "valibot";
import { lookKey } from "../cells/characters";
import { dictionaries } from "../dictionaries/dictionaries";
import { type AwardColumns, columnMistakes, offeredMistakes, shownMistakes } from "./columnMistakes";
import { type Award, type FixedSheet, type KindName, type Notice, noticeSchema, ruleSettingSchema } from "./notice";
import { awardOfQuotas, quotaKey, quotaType } from "./quotaColumn";

/** What a pack may refer to. */
export interface PackReferences {
  /** Every rule with the ids of its messages. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** What rules and their messages were called before. */
  readonly formerRules: Readonly<
    Record<string, { readonly id: string; readonly messages?: Readonly<Record<string, string>> }>
  >;
  /** The columns that an award of each kind may choose from. */
  readonly columns: Readonly<Record<KindName, AwardColumns>>;
  /** The columns that each of the other sheets may choose from. */
  readonly sheets: Readonly<Record<FixedSheet, AwardColumns & { readonly name: string }>>;
}

/** A mistake in a pack: where, as `units.3.quotas.gold`, and what is wrong, in Chinese. */
export interface NoticeMistake {
  readonly path: string;
  readonly message: string;
}

const { entries } = noticeSchema;
const ofUnit = entries.units.item.entries;
/** Who a unit is, whatever is wrong with its quotas. */
const identity = v.object({ name: ofUnit.name, code: ofUnit.code, class: ofUnit.class, aliases: ofUnit.aliases });

/**
 * What a pack says that cannot be: sums, references, orders. Every check needs only the parts that it compares, so that
 * a mistake of form elsewhere hides nothing; parts of unsound form are left out.
 */
export function senseMistakes(pack: unknown, known: PackReferences): NoticeMistake[] {
  const { units, unitClasses, awards, sheets, noOverlap, since, issuedOn, deadline, recent, words, clauses } = entries;
  return [
    ...judge(pack, v.object({ units: v.array(identity), unitClasses }), unitMistakes),
    ...judge(pack, v.object({ units, awards }), quotaMistakes),
    ...judge(pack, v.object({ issuedOn, deadline }), deadlineMistakes),
    ...judge(pack, v.object({ since, issuedOn }), sinceMistakes),
    ...judge(pack, v.object({ recent }), recentMistakes),
    ...judge(pack, v.object({ awards }), (parts) => awardMistakes(parts, known)),
    ...judge(pack, v.object({ awards, sheets }), (parts) => sheetMistakes(parts, known)),
    ...judge(pack, v.object({ awards, sheets }), (parts) =>
      parts.awards.flatMap((award, index) => [...offeredMistakes(award, parts.sheets, known, `awards.${index}`)]),
    ),
    ...judge(pack, v.object({ awards, sheets, units }), (parts) => quotaColumnMistakes(parts, known)),
    ...judge(pack, v.object({ awards, noOverlap }), overlapMistakes),
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

function* unitMistakes({
  units,
  unitClasses,
}: {
  readonly units: readonly v.InferOutput<typeof identity>[];
  readonly unitClasses: Notice["unitClasses"];
}): Generator<NoticeMistake> {
  const codes = new Set<string>();
  const names = new Map<string, string>();
  for (const [index, { code, name, aliases }] of units.entries()) {
    if (codes.has(code)) yield { path: `units.${index}.code`, message: `“${code}”重复` };
    codes.add(code);
    const spelled = lookKey(name);
    const namesake = names.get(spelled);
    if (namesake === name) yield { path: `units.${index}.name`, message: `“${name}”重复` };
    else if (namesake !== undefined) {
      yield { path: `units.${index}.name`, message: `“${name}”已是“${namesake}”的名称或别名` };
    } else if (hanApart.test(name)) {
      yield { path: `units.${index}.name`, message: `“${name}”中有空格，请删去` };
    }
    for (const alias of aliases) {
      const other = names.get(lookKey(alias));
      if (other !== undefined && other !== name) {
        yield { path: `units.${index}.aliases`, message: `“${alias}”已是“${other}”的名称或别名` };
      }
    }
    for (const word of [name, ...aliases]) if (!names.has(lookKey(word))) names.set(lookKey(word), name);
  }
  for (const [index, unit] of units.entries()) {
    if (!unitClasses.includes(unit.class)) {
      yield { path: `units.${index}.class`, message: `“${unit.class}”不在 unitClasses 中` };
    }
  }
}

function* quotaMistakes({ units, awards }: Pick<Notice, "units" | "awards">): Generator<NoticeMistake> {
  const withQuota = new Set(awards.filter(({ quota }) => quota !== null).map(({ id }) => id));
  for (const [index, { quotas }] of units.entries()) {
    for (const id of Object.keys(quotas)) {
      if (!withQuota.has(id)) yield { path: `units.${index}.quotas.${id}`, message: `没有分配名额的项目“${id}”` };
    }
  }
  for (const [index, { id, quota }] of awards.entries()) {
    const total = quota?.total ?? null;
    const sum = units.reduce((sofar, { quotas }) => sofar + (quotas[id]?.most ?? 0), 0);
    if (total !== null && sum !== total) {
      yield { path: `awards.${index}.quota.total`, message: `各单位名额合计${sum}，与${total}不符` };
    }
  }
}

function* deadlineMistakes({ issuedOn, deadline }: Pick<Notice, "issuedOn" | "deadline">): Generator<NoticeMistake> {
  if (issuedOn > deadline) yield { path: "deadline", message: "截止时间早于印发日期" };
}

function* sinceMistakes({ since, issuedOn }: Pick<Notice, "since" | "issuedOn">): Generator<NoticeMistake> {
  if (since > issuedOn) yield { path: "since", message: "业绩起算日晚于印发日期" };
}

function* recentMistakes({ recent }: Pick<Notice, "recent">): Generator<NoticeMistake> {
  if (recent.graceFrom > recent.from || recent.from > recent.to) {
    yield { path: "recent", message: "须满足 graceFrom ≤ from ≤ to" };
  }
}

/** Blanks within Chinese: typed to spread a name over a line, and part of no name. */
const hanApart = /\p{Script=Han}\s+\p{Script=Han}/u;

/** Words by which 编号, 初审公示 and sheets tell awards apart. */
const distinct = { id: "", name: "，各项目名称须能区分", recordPrefix: "，各项目编号须能区分" } as const;

function* awardMistakes({ awards }: Pick<Notice, "awards">, known: PackReferences): Generator<NoticeMistake> {
  const seen = new Set<string>(Object.keys(known.sheets).map((key) => `id ${key}`));
  for (const [index, award] of awards.entries()) {
    const path = `awards.${index}`;
    for (const key of Object.keys(distinct) as (keyof typeof distinct)[]) {
      if (seen.has(`${key} ${award[key]}`)) {
        yield { path: `${path}.${key}`, message: `“${award[key]}”重复${distinct[key]}` };
      }
      seen.add(`${key} ${award[key]}`);
    }
    if (hanApart.test(award.name)) yield { path: `${path}.name`, message: `“${award.name}”中有空格，请删去` };
    yield* columnMistakes(award.columns, known.columns[award.kind], `${path}.columns`);
    yield* conditionMistakes(award, path);
    yield* ratioMistakes(award, known.columns[award.kind], path);
    yield* shownMistakes(award, known, path);
  }
}

function* conditionMistakes({ conditions }: Award, path: string): Generator<NoticeMistake> {
  if (!conditions) return;
  const numbers = conditions.list.map(({ number }) => number);
  for (const [index, number] of numbers.entries()) {
    if (numbers.indexOf(number) < index) {
      yield { path: `${path}.conditions.list.${index}.number`, message: `第“${number}”项重复` };
    }
  }
  for (const [index, number] of conditions.recognised.entries()) {
    if (!numbers.includes(number)) {
      yield { path: `${path}.conditions.recognised.${index}`, message: `list 中没有第“${number}”项` };
    }
  }
  if (conditions.needed > numbers.length) {
    yield {
      path: `${path}.conditions.needed`,
      message: `条件只有${numbers.length}项，不能要求符合${conditions.needed}项`,
    };
  }
}

function* ratioMistakes({ ratios, columns }: Award, known: AwardColumns, path: string): Generator<NoticeMistake> {
  for (const [index, { field, values }] of ratios.entries()) {
    const column = columns.find(({ key }) => key === field);
    const type = column?.type ?? known.columns[field]?.type;
    if (!column || type !== "choice") {
      yield { path: `${path}.ratios.${index}.field`, message: `没有可供选择的“${field}”栏` };
      continue;
    }
    const offered = column.values ?? known.columns[field]?.choices ?? [];
    for (const [place, value] of values.entries()) {
      if (!offered.includes(value)) {
        yield { path: `${path}.ratios.${index}.values.${place}`, message: `“${value}”不是该栏的选项` };
      }
    }
  }
}

/** Sheets of the workbook beside those that hold records. */
const furniture = ["填表说明", "字典", "检查结果", "_meta", "_notice"];

function* sheetMistakes({ awards, sheets }: Pick<Notice, "awards" | "sheets">, known: PackReferences) {
  const names = new Set([...awards.map(({ name }) => name), ...furniture]);
  for (const key of Object.keys(sheets) as FixedSheet[]) {
    const layout = sheets[key];
    if (!layout) continue;
    const name = layout.name ?? known.sheets[key].name;
    if (names.has(name)) yield { path: `sheets.${key}.name`, message: `工作表名“${name}”重复` };
    names.add(name);
    // Its columns are those of the awards, too.
    if (layout.columns && key !== "quotaTable")
      yield* columnMistakes(layout.columns, known.sheets[key], `sheets.${key}.columns`);
  }
  for (const [index, award] of awards.entries()) {
    if (award.kind !== "team") continue;
    const { members, projects, honours } = award.children;
    for (const [key, isWanted] of Object.entries({ members: members !== null, projects, honours })) {
      if (isWanted && !sheets[key as FixedSheet]) {
        yield { path: `awards.${index}.children.${key}`, message: `sheets 中没有“${key}”表` };
      }
    }
  }
}

/** 名额分配 may choose a column of every award that has quotas. */
function* quotaColumnMistakes(
  parts: Pick<Notice, "awards" | "sheets" | "units">,
  { sheets: { quotaTable } }: PackReferences,
): Generator<NoticeMistake> {
  const { awards, sheets } = parts;
  const chosen = sheets.quotaTable?.columns;
  if (!chosen) return;
  const path = "sheets.quotaTable.columns";
  const withQuota = awards.filter(({ quota }) => quota !== null);
  const types = new Map(withQuota.map((award) => [quotaKey(award), quotaType(award, parts)]));
  const isGone = (key: string) => awardOfQuotas(key) !== null && !types.has(key);
  const gone = chosen.filter(({ key }) => isGone(key)).map(({ key, type = "integer" }) => [key, type] as const);
  const ofAwards = [...types, ...gone].map(
    ([key, type]) => [key, { header: key, type, choices: [], meant: [] }] as const,
  );
  const columns = { ...quotaTable.columns, ...Object.fromEntries(ofAwards) };
  yield* columnMistakes(chosen, { ...quotaTable, columns }, path);
  for (const [index, { key }] of chosen.entries()) {
    if (isGone(key)) {
      yield { path: `${path}.${index}.key`, message: `没有分配名额的项目“${awardOfQuotas(key)}”，请删去此栏` };
    }
  }
}

function* overlapMistakes({ awards, noOverlap }: Pick<Notice, "awards" | "noOverlap">): Generator<NoticeMistake> {
  const ids = awards.map(({ id }) => id);
  for (const [group, members] of noOverlap.entries()) {
    for (const [index, id] of members.entries()) {
      if (!ids.includes(id)) yield { path: `noOverlap.${group}.${index}`, message: `没有项目“${id}”` };
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
    const { clause } = setting.output;
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
