import { inChinese } from "../../cells/chineseNumber";
import { memoised } from "../../cells/memoised";
import { honourName } from "../../notice/honourName";
import { inIssuersName } from "../../notice/issuerName";
import type { Award, FixedSheet, Notice } from "../../notice/notice";
import { awardOfQuotas, quotaKey, quotaType } from "../../notice/quotaColumn";
import type { ColumnChoice, SheetLayout } from "../../notice/schema/layout";
import type { CatalogueColumn, SheetCatalogue } from "../kinds/catalogue";
import { kinds } from "../kinds/kinds";
import type { ColumnSpec, SheetSpec } from "../schema";
import { fixedSheets, leadingSheets, referenceSheets, trailingSheets } from "./fixedSheets";
import { withHeaders } from "./names";
import { screeningWithoutLetters } from "./screening";

/** One of the fixed sheets, or the id of an award, which has a sheet of its own. */
export type SheetKey = string;

/** The sheets of a nomination workbook that hold records, as a notice wants them. */
export interface StandardWorkbook {
  readonly notice: Notice;
  /** In tab order. */
  readonly keys: readonly SheetKey[];
  /** Those that the recommending unit fills; 名额分配 and 往届名单 come from the city. */
  readonly filled: readonly SheetKey[];
  has(key: SheetKey): boolean;
  /** Throws for a sheet that the notice does not have. */
  spec(key: SheetKey): SheetSpec;
  /** The name of a sheet, which the workbook need not have. */
  nameOf(key: FixedSheet): string;
  /** A fixed sheet also where the notice does not have it: then as its catalogue has it. */
  layoutOf(key: FixedSheet): SheetSpec;
  /** The columns that rules know and the notice does not ask for. */
  unchosen(key: SheetKey): readonly ColumnSpec[];
  /** The key that seals and registers have for a sheet, which must not change: earlier versions called some otherwise. */
  lastingKey(key: SheetKey): string;
}

export const standardWorkbook = memoised(makeWorkbook);

function makeWorkbook(notice: Notice): StandardWorkbook {
  const sheets = new Map<SheetKey, { readonly spec: SheetSpec; readonly unchosen: readonly ColumnSpec[] }>();
  const addFixed = (key: FixedSheet) => {
    const given = notice.sheets[key];
    const layout = given && key === "quotaTable" ? withQuotaColumns(given, notice) : given;
    if (layout) sheets.set(key, sheetOf(catalogueOf(key, notice), layout, notice, unaskedOf(key, notice)));
  };
  for (const key of leadingSheets) addFixed(key);
  for (const award of notice.awards) sheets.set(award.id, awardSheet(award, notice));
  for (const key of trailingSheets) addFixed(key);
  const sheet = (key: SheetKey) => {
    const known = sheets.get(key);
    if (!known) throw new Error(`notice ${notice.id} has no sheet ${key}`);
    return known;
  };
  const keys = [...sheets.keys()];
  return {
    notice,
    keys,
    filled: keys.filter((key) => !referenceSheets.includes(key)),
    has: (key) => sheets.has(key),
    spec: (key) => sheet(key).spec,
    nameOf: (key) => sheets.get(key)?.spec.name ?? fixedSheets[key].name,
    layoutOf: (key) =>
      sheets.get(key)?.spec ?? sheetOf(catalogueOf(key, notice), {}, notice, unaskedOf(key, notice)).spec,
    unchosen: (key) => sheet(key).unchosen,
    lastingKey: (key) => notice.awards.find(({ id }) => id === key)?.formerSheetKey ?? key,
  };
}

function awardSheet(award: Award, notice: Notice) {
  const own = wordsOf(award);
  const columns = kinds[award.kind].columns.map((column) => ({ ...column, ...own[column.key] }));
  const catalogue = { name: award.name, ...award.sheet, columns };
  return sheetOf(catalogue, { columns: award.columns }, notice);
}

/** What the award says of columns of its kind: choices, and how many are asked for. */
function wordsOf({ conditions, seals, copies }: Award): Readonly<Record<string, Partial<CatalogueColumn>>> {
  return {
    seals: { values: seals, example: seals.join("、") },
    ...(copies !== null && { copies: { hint: `纸质材料份数，一式${inChinese(copies)}份`, example: String(copies) } }),
    ...(conditions && {
      conditions: {
        values: conditions.list.map(({ number }) => number),
        hint: `所符合条件的序号，至少${inChinese(conditions.needed)}项，多项用“、”分开`,
      },
    }),
  };
}

/** What only letters need to know. */
const ofLetters: Readonly<Partial<Record<FixedSheet, readonly string[]>>> = {
  unitInfo: ["letterhead", "documentNumber", "letterCopies"],
  screening: ["receivedUntil", "received", "letterOn"],
};

/** Columns of a fixed sheet that are there only where the notice chooses them by name. */
function unaskedOf(key: FixedSheet, notice: Notice): readonly string[] {
  if (key === "quotaTable") return ["ceilingKind"];
  return asksForLetters(notice) ? [] : (ofLetters[key] ?? []);
}

function asksForLetters({ awards }: Notice): boolean {
  return awards.some(({ letter }) => letter !== null);
}

/** A fixed sheet with what it takes from the rest of the notice. */
function catalogueOf(key: FixedSheet, notice: Notice): SheetCatalogue {
  const catalogue: SheetCatalogue = fixedSheets[key];
  const names = notice.awards.map(({ name }) => name);
  switch (key) {
    case "screening":
      return withColumns(asksForLetters(notice) ? catalogue : withoutLetters(catalogue), (column) =>
        withValues(column, column.key === "category" ? names : undefined),
      );
    case "priorHonours": {
      const barring = notice.awards.flatMap(({ barredBy }) => barredBy.map((honour) => honourName(notice, honour)));
      const honours = [...new Set([...names, ...barring])];
      return withColumns(catalogue, (column) => withValues(column, column.key === "category" ? honours : undefined));
    }
    case "quotaTable":
      return quotaCatalogue(catalogue, notice);
    default:
      return catalogue;
  }
}

function withoutLetters(catalogue: SheetCatalogue): SheetCatalogue {
  const { columns, ...words } = screeningWithoutLetters;
  const ofColumn: Readonly<Record<string, Partial<CatalogueColumn>>> = columns;
  return withColumns({ ...catalogue, ...words }, (column) => ({ ...column, ...ofColumn[column.key] }));
}

/** 名额分配 has a column for every award that has quotas, behind the unit's class. */
function quotaCatalogue(catalogue: SheetCatalogue, notice: Notice): SheetCatalogue {
  const ofAwards = notice.awards.filter(({ quota }) => quota !== null).map((award) => quotaColumn(award, notice));
  const columns = catalogue.columns.flatMap((column) => {
    if (column.key === "class") return [withValues(column, notice.unitClasses), ...ofAwards];
    return column.key === "ceilingKind" ? [{ ...column, hint: ceilingHint(column, notice) }] : [column];
  });
  return { ...catalogue, columns };
}

/** Of which awards 上限性质 speaks. */
function ceilingHint({ hint }: CatalogueColumn, { awards, units }: Notice): string {
  const inPrinciple = awards.filter(({ id }) => units.some(({ quotas }) => quotas[id]?.inPrinciple));
  return inPrinciple.length === 0 ? hint : `${inPrinciple.map(({ name }) => name).join("、")}的${hint}`;
}

/** A notice that chooses the columns of 名额分配 need not think of each award: those it does not name follow the others. */
function withQuotaColumns(layout: SheetLayout, { awards }: Notice): SheetLayout {
  const { columns } = layout;
  if (!columns) return layout;
  const unnamed = awards.filter((award) => award.quota !== null && !columns.some(({ key }) => key === quotaKey(award)));
  const isBefore = ({ key }: ColumnChoice) => key === "class" || awardOfQuotas(key) !== null;
  const place = Math.max(0, ...columns.map((column, index) => (isBefore(column) ? index + 1 : 0)));
  const added = unnamed.map((award) => ({ key: quotaKey(award) }));
  return { ...layout, columns: [...columns.slice(0, place), ...added, ...columns.slice(place)] };
}

function quotaColumn(award: Award, notice: Notice): CatalogueColumn {
  const type = quotaType(award, notice);
  return {
    key: quotaKey(award),
    header: `${award.name}名额`,
    type,
    required: "system",
    group: "名额",
    hint: `${award.name}名额`,
    example: type === "text" ? "1—2" : "2",
    width: 11,
  };
}

function withColumns(catalogue: SheetCatalogue, change: (column: CatalogueColumn) => CatalogueColumn): SheetCatalogue {
  return { ...catalogue, columns: catalogue.columns.map(change) };
}

function withValues(column: CatalogueColumn, values: readonly string[] | undefined): CatalogueColumn {
  if (!values) return column;
  return { ...column, values, example: column.example || (values[0] ?? "") };
}

function sheetOf(catalogue: SheetCatalogue, layout: SheetLayout, notice: Notice, unasked: readonly string[] = []) {
  const { columns, ...words } = inNameOf(notice, catalogue);
  const known = new Map(columns.map((column) => [column.key, column]));
  const asked = columns.filter(({ key }) => !unasked.includes(key));
  const chosen: readonly ColumnChoice[] = layout.columns ?? asked.map(({ key }) => ({ key }));
  const keys = new Set(chosen.map(({ key }) => key));
  const { name = words.name, title = words.title, hint = words.hint, about = words.about } = layout;
  const headers = new Map(chosen.map(({ key, header }) => [key, header ?? known.get(key)?.header]));
  const worded = (text: string) => withHeaders(text, (key) => headers.get(key) ?? known.get(key)?.header);
  const specOf = (choice: ColumnChoice) => {
    const column = columnOf(choice, known, notice);
    const when = column.when === undefined ? {} : { when: worded(column.when) };
    return { ...column, ...when, hint: worded(column.hint) };
  };
  return {
    spec: { name, title, hint: worded(hint), about, columns: chosen.map(specOf) },
    unchosen: columns.filter(({ key }) => !keys.has(key)).map(({ key }) => specOf({ key })),
  };
}

/** The catalogue speaks of one issuer; other notices are others'. */
function inNameOf(notice: Notice, { columns, hint, ...words }: SheetCatalogue): SheetCatalogue {
  const named = (text: string) => inIssuersName(text, notice);
  return {
    ...words,
    hint: named(hint),
    columns: columns.map((column) => ({
      ...column,
      header: named(column.header),
      ...(named(column.header) !== column.header && { formerly: [column.header] }),
      hint: named(column.hint),
      group: named(column.group),
    })),
  };
}

/** A column with all that the notice leaves to the catalogue; the notice's own column stands on its own words. */
function columnOf(choice: ColumnChoice, known: ReadonlyMap<string, CatalogueColumn>, notice: Notice): ColumnSpec {
  const header = choice.header ?? choice.key;
  const base = known.get(choice.key) ?? {
    own: true,
    type: "text",
    required: "optional",
    group: "其他",
    hint: header,
    example: "",
    width: 16,
  };
  const given = Object.entries(choice).filter(([, value]) => value !== undefined && value !== false);
  const refused = Object.entries(choice).filter(([, value]) => value === false);
  const synonyms = synonymsOf(choice, known.get(choice.key));
  const column = { header, clause: "", ...base, ...Object.fromEntries(given), ...synonyms } as ColumnSpec;
  const kept = Object.entries(column).filter(([name]) => !refused.some(([other]) => other === name));
  const whole = Object.fromEntries(kept) as unknown as ColumnSpec;
  return whole.example === "" ? { ...whole, example: exampleOf(whole, notice) } : whole;
}

/** What a column may be called instead: what the catalogue calls it, and whatever catalogue and notice know besides. */
function synonymsOf(choice: ColumnChoice, catalogue: CatalogueColumn | undefined): Pick<ColumnSpec, "synonyms"> {
  const usual =
    catalogue && choice.header !== undefined && choice.header !== catalogue.header ? [catalogue.header] : [];
  const synonyms = [...usual, ...(catalogue?.synonyms ?? []), ...(choice.synonyms ?? [])];
  return synonyms.length > 0 ? { synonyms } : {};
}

/** How a column is filled in, where neither notice nor catalogue gives an example. */
function exampleOf({ type, values, dictionary, hint }: ColumnSpec, { deadline }: Notice): string {
  switch (type) {
    case "date":
      return deadline.slice(0, 10);
    case "dateTime":
      return deadline.slice(0, 16).replace("T", " ");
    case "yearMonth":
      return deadline.slice(0, 7);
    case "integer":
    case "number":
      return "1";
    default:
      return values?.[0] ?? dictionary ?? hint;
  }
}
