import { lookKey } from "../cells/characters";
import type { Award, Notice } from "./notice";
import type { FormCell } from "./schema/form";
import type { ColumnChoice, ColumnType } from "./schema/layout";
import type { NoticeMistake, PackReferences } from "./senseMistakes";

interface KnownColumn {
  readonly header: string;
  readonly type: ColumnType;
  readonly choices: readonly string[];
  /** Those of the choices that rules know by name. */
  readonly meant: readonly string[];
}

/** The columns that a sheet may choose from, by key, and those that it must have. */
export interface AwardColumns {
  readonly columns: Readonly<Record<string, KnownColumn>>;
  readonly mandatory: readonly string[];
}

/** Keys that a record has besides its columns. */
const reserved = ["kind", "award", "source", "fields"];

/** What the columns of a sheet say that cannot be: keys and headers twice, own columns without type, choices without values. */
export function* columnMistakes(
  columns: readonly ColumnChoice[],
  { columns: known, mandatory }: AwardColumns,
  path: string,
): Generator<NoticeMistake> {
  const keys = new Set<string>();
  const headers = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const at = `${path}.${index}`;
    const { key, type, values, dictionary } = column;
    const header = column.header ?? known[key]?.header;
    const repeated = keys.has(key);
    if (repeated) yield { path: `${at}.key`, message: `栏目“${key}”重复` };
    keys.add(key);
    const spelled = header === undefined ? null : lookKey(header);
    // A column twice is told by its key.
    if (spelled !== null && headers.has(spelled) && !repeated) {
      yield { path: `${at}.header`, message: `表头“${header}”重复` };
    }
    if (spelled !== null) headers.add(spelled);
    const standard = known[key];
    if (!standard) {
      if (reserved.includes(key)) yield { path: `${at}.key`, message: `“${key}”不能用作键名` };
      if (header === undefined || type === undefined) {
        yield { path: `${at}.key`, message: `没有标准栏目“${key}”；自设栏目须给出 header 和 type` };
      }
      if ((type === "choice" || type === "choices") && !values && !dictionary) {
        yield { path: `${at}.values`, message: "选择栏须给出 values 或 dictionary" };
      }
      continue;
    }
    if (type !== undefined && !isSameValue(type, standard.type)) {
      yield { path: `${at}.type`, message: `“${key}”的类型应为 ${standard.type}` };
    }
    const lacking = values ? standard.meant.filter((value) => !values.includes(value)) : [];
    if (lacking.length > 0) {
      const list = lacking.map((value) => `“${value}”`).join("、");
      yield { path: `${at}.values`, message: `选项须有${list}，检查规则以此判断；请补上` };
    }
  }
  for (const key of mandatory) {
    if (!keys.has(key)) yield { path, message: `缺少必有的栏目“${key}”` };
  }
}

/** Words of an award that a column or a sheet of the notice does not offer, so that nobody could meet what it asks. */
export function* offeredMistakes(award: Award, sheets: Notice["sheets"], known: PackReferences, path: string) {
  const offered = (key: string) => {
    const chosen = award.columns.find((column) => column.key === key);
    return chosen && (chosen.values ?? known.columns[award.kind].columns[key]?.choices ?? []);
  };
  const asked: readonly (readonly [string, string, readonly string[]])[] = [
    // Without choices of the notice's own, the column offers the award's seals.
    ["seals", "seals", award.columns.some(({ key, values }) => key === "seals" && values) ? award.seals : []],
    ["employerKinds", "employerKind", award.kind === "person" ? (award.employerKinds ?? []) : []],
  ];
  for (const [part, key, words] of asked) {
    const choices = offered(key);
    const { header = key } = known.columns[award.kind].columns[key] ?? {};
    for (const [index, word] of words.entries()) {
      if (!choices || choices.includes(word)) continue;
      yield { path: `${path}.${part}.${index}`, message: `“${word}”不是“${header}”（${key}）栏的选项` };
    }
  }
  if (award.kind !== "team") return;
  const kindsOfProjects = sheets.projects?.columns?.find(({ key }) => key === "kind")?.values;
  const { kind } = known.sheets.projects.columns;
  for (const [index, word] of (award.results?.kinds ?? []).entries()) {
    if ((kindsOfProjects ?? kind?.choices ?? []).includes(word)) continue;
    const sheet = sheets.projects?.name ?? known.sheets.projects.name;
    yield { path: `${path}.results.kinds.${index}`, message: `“${word}”不是“${sheet}”表的类别` };
  }
  const ofMembers = sheets.members?.columns?.map(({ key }) => key) ?? Object.keys(known.sheets.members.columns);
  for (const [index, key] of (award.children.members?.required ?? []).entries()) {
    if (ofMembers.includes(key)) continue;
    const sheet = sheets.members?.name ?? known.sheets.members.name;
    yield { path: `${path}.children.members.required.${index}`, message: `“${sheet}”表没有“${key}”栏` };
  }
}

/** A month is read as a text as a day is, so a notice may ask for either. */
function isSameValue(type: ColumnType, standard: ColumnType): boolean {
  const dates = ["yearMonth", "date"];
  return type === standard || (dates.includes(type) && dates.includes(standard));
}

/** Columns that a letter or form shows and that are not there. */
export function* shownMistakes(award: Award, known: PackReferences, path: string): Generator<NoticeMistake> {
  const keys = new Set(award.columns.map(({ key }) => key));
  const ofLetter = ["number", "nominee", "leader", "employer"];
  for (const [index, { show }] of (award.letter?.columns ?? []).entries()) {
    if (ofLetter.includes(show) || keys.has(show)) continue;
    yield { path: `${path}.letter.columns.${index}.show`, message: `本项目没有“${show}”栏` };
  }
  const { form } = award;
  if (!form) return;
  for (const [index, { show }] of form.cover.entries()) {
    yield* unknownIn(show, keys, `${path}.form.cover.${index}.show`);
  }
  const ofMembers = new Set(Object.keys(known.sheets.members.columns));
  for (const [page, blocks] of (form.pages ?? []).entries()) {
    for (const [index, block] of blocks.entries()) {
      const at = `${path}.form.pages.${page}.${index}`;
      switch (block.block) {
        case "rows":
          if (block.photo !== undefined && !keys.has(block.photo)) {
            yield { path: `${at}.photo`, message: `本项目没有“${block.photo}”栏` };
          }
          for (const [row, cells] of block.rows.entries()) {
            yield* unknownInCells(cells, keys, `${at}.rows.${row}`);
          }
          break;
        case "row":
          yield* unknownInCells(block.cells, keys, `${at}.cells`);
          break;
        case "side":
        case "whole":
          yield* unknownIn(block.show, keys, `${at}.show`);
          break;
        case "members":
          yield* unknownInCells(block.columns, ofMembers, `${at}.columns`);
          break;
        case "head":
          break;
      }
    }
  }
}

function* unknownInCells(cells: readonly FormCell[], keys: ReadonlySet<string>, path: string) {
  for (const [index, { show = "" }] of cells.entries()) yield* unknownIn(show, keys, `${path}.${index}.show`);
}

function* unknownIn(show: string, keys: ReadonlySet<string>, path: string): Generator<NoticeMistake> {
  for (const key of shownKeys(show)) {
    if (!keys.has(key)) yield { path, message: `没有“${key}”栏` };
  }
}

/** The columns that a box shows: of `{post+title}年` post and title. */
function shownKeys(show: string): string[] {
  return [...show.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].flatMap(([, keys = ""]) => keys.split("+"));
}
