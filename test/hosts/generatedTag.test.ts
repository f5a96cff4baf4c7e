import { formatGeneratedTag, parseSheetTag, type SheetTag, sheetStates } from "../../src/hosts/generatedTag";

const kinds = ["summary", "city-register", "letter:gold", "city:gold"] as const;
const tags = kinds.flatMap((kind) => sheetStates.map((state): SheetTag => ({ kind, fingerprint: "1a2b3c4d", state })));

test.each(tags)("$kind, $state, is read as it was written", (tag) => {
  expect(parseSheetTag(formatGeneratedTag(tag, tag.state))).toEqual(tag);
});

test("earlier versions tied an award to its kind with a hyphen", () => {
  expect(parseSheetTag('"letter-gold:1a2b3c4d"')).toEqual({
    kind: "letter:gold",
    fingerprint: "1a2b3c4d",
    state: "whole",
  });
});

test.each([
  "summary:1a2b3c4d",
  '"summary"',
  '"summary:"',
  '"letter:1a2b3c4d"',
  '"letter:gold:silver:1a2b3c4d"',
  '"summary:1a2b3c4d:torn"',
  '"poem:1a2b3c4d"',
])("%s is no tag", (value) => {
  expect(parseSheetTag(value)).toBeNull();
});
