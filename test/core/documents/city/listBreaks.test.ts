import { breaksBeforeLists } from "../../../../src/core/documents/city/listBreaks";

const page = { orientation: "portrait", margins: { top: 25, bottom: 20, left: 20, right: 20 } } as const;
/** 252 mm, of which 706 points are counted on: 35 rows of 20 points. */
const rows = (count: number) => Array.from({ length: count }, () => ({ cells: [], height: 20 }));

test.each([
  ["stays where its table's head and two rows have room below it", 32, []],
  ["goes to the next page where they have not", 33, [33]],
  ["is given the page that it would begin by chance", 36, [36]],
])("a heading %s", (_, heading, breaks) => {
  expect(breaksBeforeLists(rows(60), [heading], page)).toEqual(breaks);
});

test("a break moves what follows it", () => {
  expect(breaksBeforeLists(rows(100), [34, 67], page)).toEqual([34, 67]);
});
