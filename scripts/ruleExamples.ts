import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatMessage } from "../src/core/issues/formatMessage";
import { kunming2020 } from "../src/core/notice/notices/kunming-2020/kunming2020";
import type { Rule } from "../src/core/rules/rule";
import { inNoticeWords } from "../src/core/workbook/standardWorkbook/names";
import { type Given, givenRecords, type Typed } from "../test/support/given";
import { type RuleCase, type RuleTable, ruleTables } from "../test/support/testRule";
import { validRows } from "../test/support/validRows";
import { kunmingSheetNames, kunmingSheets } from "./samples/kunmingSheets";

/** Two of the cases that a rule's test holds it to, with what it says of the first. */
export interface RuleExample {
  /** Null where more than what is typed into one workbook shows it. */
  readonly wrong: string | null;
  readonly message: string;
  /** Null where what it accepts is nothing that could be typed into the same columns. */
  readonly right: string | null;
}

interface TypedCase extends RuleCase {
  readonly given: Given;
}

/** By rule, of those to which the built-in notice has a case in their tests. */
export function ruleExamples(): ReadonlyMap<string, RuleExample> {
  return new Map(
    [...tables()].flatMap(([rule, table]) => {
      const example = exampleOf(rule, table);
      return example ? [[rule.meta.id, example] as const] : [];
    }),
  );
}

function exampleOf(rule: Rule, { valid, invalid }: RuleTable): RuleExample | null {
  const shown = invalid.find(isTyped) ?? invalid.find(({ notice }) => notice === undefined);
  if (!shown) return null;
  const records = typeof shown.given === "function" ? shown.given() : givenRecords(shown.given);
  const [finding] = rule.check({ records, notice: kunming2020 });
  if (!finding) return null;
  const sentence = inNoticeWords(rule.meta.messages[finding.messageId] ?? "", records.workbook, finding.at[0].sheet);
  const message = formatMessage(sentence, finding.data);
  if (!isTyped(shown)) return { wrong: null, message, right: null };
  const about = new Set(typedColumns(shown.given));
  const accepted = valid.filter(isTyped).find(({ given }) => typedColumns(given).some((column) => about.has(column)));
  return { wrong: wordsOf(shown.given), message, right: accepted ? wordsOf(accepted.given) : null };
}

function isTyped(each: RuleCase): each is TypedCase {
  return each.notice === undefined && typeof each.given !== "function" && wordsOf(each.given) !== "";
}

/** The columns into which something is typed. */
function typedColumns(given: Given): readonly string[] {
  return kunmingSheetNames.flatMap((sheet) => {
    return (given[sheet] ?? []).flatMap((row) => Object.entries(row).flatMap(([key, typed]) => (typed ? [key] : [])));
  });
}

/** As many rows of a sheet as are shown. */
const rowsShown = 3;

function wordsOf(given: Given): string {
  const sheets = kunmingSheetNames.flatMap((key) => {
    const { name, columns } = kunmingSheets[key];
    const { whenNotGiven = [] } = validRows(key, kunming2020);
    const rows = (given[key] ?? []).map((row: Readonly<Record<string, Typed>>, index) => {
      const asUsual = whenNotGiven[index];
      const cells = columns.filter(({ key }) => key in row && (!asUsual || row[key] !== asUsual[key]));
      return cells.map((column) => `${column.header}${typedWords(row[column.key] ?? null)}`).join("，");
    });
    const told = rows.filter((row) => row !== "");
    if (told.length === 0) return [];
    const more = told.length > rowsShown ? `；等${told.length}行` : "";
    return [`${name}：${told.slice(0, rowsShown).join("；")}${more}`];
  });
  return sheets.join("。");
}

/** In characters. */
const longest = 40;

function typedWords(typed: Typed): string {
  if (typed === null || typed === "") return "空白";
  const characters = [...String(typed).replaceAll("\n", " ")];
  if (characters.length <= longest) return `“${characters.join("")}”`;
  return `“${characters.slice(0, longest / 2).join("")}……”（${characters.length}字）`;
}

/** The tables of the rules' tests, which say what they hold without being run. */
function tables(): ReadonlyMap<Rule, RuleTable> {
  const folder = resolve(__dirname, "../test/core/rules");
  const { describe } = globalThis;
  Object.assign(globalThis, { describe: () => undefined });
  try {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (/\w+\/[\w-]+-[\w-]+\.test\.ts$/.test(file)) require(join(folder, file));
    }
  } finally {
    Object.assign(globalThis, { describe });
  }
  return ruleTables;
}
