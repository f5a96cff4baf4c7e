import fc from "fast-check";
import {
  fileNameKey,
  isBlank,
  lookKey,
  plainForm,
  seenText,
  standardIdeographs,
  withoutShapes,
  withoutUnseen,
} from "../../../src/core/cells/characters";
import { invisibleIn, withoutInvisible } from "../../../src/core/cells/invisible";
import { blanks, inFullWidth, typedText, unseenCharacters, withSigns, zeroWidth } from "../../support/typedTexts";

test.each(
  Object.entries({ fileNameKey, lookKey, plainForm, seenText, standardIdeographs, withoutShapes, withoutUnseen }),
)("%s twice is no more than once", (_, normal) => {
  fc.assert(fc.property(typedText, (text) => expect(normal(normal(text))).toBe(normal(text))));
});

test("a key is blind to what nobody sees, to blanks, and to width", () => {
  const same = withSigns(typedText, [...unseenCharacters, ...blanks]);
  fc.assert(fc.property(same, ([text, other]) => expect(lookKey(other)).toBe(lookKey(text))));
  fc.assert(fc.property(typedText, (text) => expect(lookKey(inFullWidth(text))).toBe(lookKey(text))));
});

test("a key is blind to how letters and marks are composed", () => {
  const forms = fc.constantFrom("NFC" as const, "NFD" as const);
  fc.assert(fc.property(typedText, forms, (text, form) => expect(lookKey(text.normalize(form))).toBe(lookKey(text))));
});

test("what is read has the key of what is typed", () => {
  fc.assert(
    fc.property(typedText, (text) => {
      for (const normal of [seenText, plainForm, withoutUnseen, withoutShapes, standardIdeographs]) {
        expect(lookKey(normal(text))).toBe(lookKey(text));
      }
    }),
  );
});

test("characters of zero width leave nothing in what is read", () => {
  // A sign between a character and what chooses its shape parts the two.
  const plain = typedText.map(withoutShapes);
  fc.assert(fc.property(withSigns(plain, zeroWidth), ([text, other]) => expect(seenText(other)).toBe(seenText(text))));
});

test("no Han character of any plane is ever altered, nor any letter or mark of other scripts", () => {
  const characters = fc
    .string({ unit: "binary" })
    .map((text) => text.match(/\p{Unified_Ideograph}|[ -~\u3001-\u3015]/gu)?.join("") ?? "");
  fc.assert(
    fc.property(fc.oneof(characters, typedText), (text) => {
      const lasting = /[\p{Unified_Ideograph}\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}\p{P}\n]/gu;
      const kept: readonly string[] = text.match(lasting) ?? [];
      const read: readonly string[] = seenText(text).match(lasting) ?? [];
      let from = 0;
      for (const character of kept) {
        from = read.indexOf(character, from) + 1;
        expect(from).toBeGreaterThan(0);
      }
    }),
  );
});

test("a text is blank where its key is empty, and only there", () => {
  const empty = fc.array(fc.constantFrom(...blanks, ...unseenCharacters)).map((signs) => signs.join(""));
  fc.assert(fc.property(fc.oneof(typedText, empty), (text) => expect(isBlank(text)).toBe(lookKey(text) === "")));
});

test("what is told of is mended, and what is mended was told of", () => {
  const kinds = fc.constantFrom("short" as const, "name" as const, "long" as const);
  fc.assert(
    fc.property(typedText, kinds, (text, kind) => {
      const clean = withoutInvisible(text, kind);
      expect(invisibleIn(clean, kind)).toEqual([]);
      expect(lookKey(clean)).toBe(lookKey(text));
      if (invisibleIn(text, kind).length === 0) expect(clean).toBe(seenText(text));
    }),
  );
});
