import { cellEm, columnCharacters, emWidth, lineCount, rowHeight } from "../../../src/core/documents/textLayout";

test.each([
  ["", 0],
  ["岩英", 2],
  ["2020年9月", 4.5],
  ["段𬭩", 2],
  ["“十佳”", 4],
  ["葛\u{e0100}某", 2],
])("“%s” is %d em wide", (text, em) => expect(emWidth(text)).toBe(em));

test("a column as wide as a text needs holds it, and a narrower one does not", () => {
  const width = columnCharacters(5, 14);
  expect(cellEm(width, 14)).toBeCloseTo(5);
  expect(lineCount("昆明市总工", cellEm(width + 0.01, 14))).toBe(1);
  expect(lineCount("昆明市总工", cellEm(width - 0.01, 14))).toBe(2);
});

test.each([
  ["", 10, 1],
  ["昆明市总工会推荐名单", 10, 1],
  ["昆明市总工会推荐名单表", 10, 2],
  ["第一行\n\n第三行", 10, 3],
  // A closing mark takes the character before it along.
  ["昆明市总工会推荐名，单", 9, 2],
  ["昆明市总工会推荐名。", 9, 2],
  // An opening mark goes with what follows.
  ["昆明市总工会推荐“名单”", 9, 2],
  ["昆明市总工会推荐“名单”", 8, 2],
  // A mark of shape stays with its character.
  ["葛\u{e0100}葛\u{e0100}葛\u{e0100}", 2, 2],
  // A word of ASCII stays whole, unless a line cannot hold it.
  ["编号为GW-530124-001", 8, 2],
  ["GW-530124-001", 3, 3],
])("“%s” at %d em takes %d lines", (text, em, lines) => expect(lineCount(text, em)).toBe(lines));

test("a row is as tall as its longest text needs, and no lower than asked", () => {
  const look = { size: 14, least: 25.5 };
  const text = { text: "昆".repeat(10), characters: 16 };
  expect(rowHeight([{ text: "短", characters: 16 }], look)).toBe(25.5);
  expect(rowHeight([{ text: "短", characters: 16 }, text], look)).toBe(rowHeight([text], look));
  expect(rowHeight([text], look)).toBeGreaterThan(25.5);
});
