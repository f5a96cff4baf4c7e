import { listPages, type PagedList } from "../../../src/core/documents/listPages";
import type { DocumentRow } from "../../../src/core/documents/sheetDocument";

const page = { orientation: "portrait", margins: { top: 25, bottom: 20, left: 20, right: 20 } } as const;
/** 252 mm, of which 706 points are counted on: 35 rows of 20 points. */
const row = (value: string): DocumentRow => ({ cells: [{ column: 1, value, style: "cell" }], height: 20 });
const rows = (count: number, value: string) => Array.from({ length: count }, () => row(value));

function list(name: string, entries: number, more: Partial<PagedList> = {}): PagedList {
  return {
    heading: [row(name)],
    head: [row(`${name} head`)],
    lines: Array.from({ length: entries }, (_, index) => [row(`${name}${index + 1}`)]),
    end: [],
    ...more,
  };
}

/** What begins each page, and the last row of all. */
function pagesOf(...given: [front: number, ...PagedList[]]) {
  const [front, ...lists] = given;
  const paged = listPages(rows(front, "text"), lists, page);
  const at = (index: number) => paged.rows[index - 1]?.cells[0]?.value;
  return [...paged.breaksBefore.map((start) => [at(start), at(start + 1)].join()), at(paged.rows.length)];
}

test.each<[string, [number, ...PagedList[]], string[]]>([
  ["stays where its head and two entries have room below it", [31, list("甲", 2)], ["甲2"]],
  ["goes to the next page with them where they have not", [32, list("甲", 2)], ["甲,甲 head", "甲2"]],
  ["stays with the only entry that it has", [32, list("甲", 1)], ["甲1"]],
  ["begins the page that it would begin by chance", [35, list("甲", 1)], ["甲,甲 head", "甲1"]],
  ["comes after pages of text as they end by themselves", [69, list("甲", 1)], ["甲,甲 head", "甲1"]],
  ["has its head again where it goes on", [20, list("甲", 14)], ["甲 head,甲14", "甲14"]],
  ["has it on every page", [0, list("甲", 33 + 34 + 1)], ["甲 head,甲34", "甲 head,甲68", "甲68"]],
  ["fills a page without one", [0, list("甲", 33)], ["甲33"]],
  ["is followed by another one", [0, list("甲", 30), list("乙", 3)], ["乙,乙 head", "乙3"]],
])("a list %s", (_, given, expected) => {
  expect(pagesOf(...given)).toEqual(expected);
});

test("the rows of an entry stay together, and what ends the list comes with the last one", () => {
  const tall = list("甲", 0, { lines: [[row("甲1")], [row("甲2")], [row("甲3"), row("甲3 more")]] });
  expect(pagesOf(30, tall)).toEqual(["甲 head,甲3", "甲3 more"]);
  expect(pagesOf(30, list("甲", 3, { end: rows(2, "seal") }))).toEqual(["甲 head,甲3", "seal"]);
  expect(pagesOf(30, list("甲", 2, { end: rows(2, "seal") }))).toEqual(["甲,甲 head", "seal"]);
});
