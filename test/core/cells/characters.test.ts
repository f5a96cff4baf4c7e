import {
  compatibleIn,
  fileNameKey,
  isBlank,
  lookKey,
  plainForm,
  radicalsIn,
  seenText,
  shapedIn,
  standardIdeographs,
  withoutShapes,
  withoutUnseen,
  withPlainDashes,
  withUnseenShown,
} from "../../../src/core/cells/characters";

const unseen = {
  "a soft hyphen": "\u00ad",
  "a combining grapheme joiner": "\u034f",
  "an Arabic letter mark": "\u061c",
  "a Mongolian selector": "\u180b",
  "a zero-width space": "\u200b",
  "a zero-width joiner": "\u200d",
  "a mark of direction": "\u200e",
  "an embedding": "\u202a",
  "an override": "\u202e",
  "the end of an embedding": "\u202c",
  "a word joiner": "\u2060",
  "an isolate": "\u2066",
  "the end of an isolate": "\u2069",
  "a variation selector that chooses nothing": "\ufe0f",
  "a byte order mark": "\ufeff",
  "an anchor of an annotation": "\ufff9",
  "a tag": "\u{e0041}",
  "a control": "\u0001",
  "a control of the second set": "\u0090",
};

test.each(Object.entries(unseen))("%s is not seen", (_, sign) => {
  expect(withoutUnseen(`昆${sign}明`)).toBe("昆明");
  expect(seenText(`${sign}昆明${sign}`)).toBe("昆明");
  expect(lookKey(`昆${sign}明`)).toBe("昆明");
  expect(withUnseenShown(`昆${sign}明`, "␣")).toBe("昆␣明");
  expect(isBlank(` ${sign}\u3000`)).toBe(true);
});

test.each(["\u0085", "\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"])("%j is a blank", (filler) => {
  expect(withoutUnseen(`昆${filler}明`)).toBe(`昆${filler}明`);
  expect(seenText(`昆${filler}明`)).toBe("昆 明");
  expect(lookKey(`昆${filler}明`)).toBe("昆明");
  expect(isBlank(filler)).toBe(true);
});

test.each([
  ["blanks and line breaks", " \t\r\n\u00a0\u3000"],
  ["the shape of a Han character, out of two lists", "葛\u{e0100}某、神\ufe00某"],
  ["rare characters and those that GB 18030 added", "𠮷䶮㛃\u{2cb69}"],
  ["the twelve of the block of compatibility ideographs that have one code", "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩"],
  ["pictographs and what joins them", "👩🏽\u200d🔧、❤\ufe0f、1\ufe0f\u20e3"],
  ["marks of Chinese text", "“十佳”（２０１９）——《张·某》……"],
  ["letters with marks", "e\u0301é"],
])("%s are read as they stand", (_, text) => {
  expect(seenText(text)).toBe(text);
});

test.each([
  ["⽜", "牛"],
  ["⼀", "一"],
  ["⿕", "龠"],
  ["⻓", "长"],
  ["⺟", "母"],
  ["⻳", "龟"],
  ["⺁", "厂"],
  ["⻲", "亀"],
  ["⺇", "𠘨"],
  ["㇐", "一"],
])("the radical %s is read as %s", (radical, character) => {
  expect(seenText(`李${radical}`)).toBe(`李${character}`);
  expect(lookKey(`李${radical}`)).toBe(`李${character}`);
  expect(radicalsIn(`李${radical}${radical}`)).toEqual([radical]);
  expect(radicalsIn(`李${character}`)).toEqual([]);
});

test("every radical that Unicode names an equal for is read as a Han character", () => {
  const block = Array.from({ length: 0x2fd6 - 0x2e81 }, (_, at) => String.fromCodePoint(0x2e81 + at));
  const left = block.filter((sign) => /\p{Radical}/u.test(sign) && !/^\p{Unified_Ideograph}$/u.test(seenText(sign)));
  expect(left).toEqual([]);
});

test("compatibility ideographs are kept, named, and equal for comparing", () => {
  expect(seenText("\uf92c\u{2f800}")).toBe("\uf92c\u{2f800}");
  expect(compatibleIn("\uf92c\u{2f800}\uf92c﨎")).toEqual(["\uf92c", "\u{2f800}"]);
  expect(standardIdeographs("\uf92c\u{2f800}﨎Ａ")).toBe("郎丽﨎Ａ");
  expect(lookKey("\uf92c\u{2f800}")).toBe("郎丽");
});

test.each([..."\u0387ᐧ᛫•‧∙⋅⸱⸳・･ꞏ𐄁˙⦁ㆍ"])("the dot %j is the middle dot for comparing", (dot) => {
  expect(lookKey(`买买提${dot}艾力`)).toBe("买买提·艾力");
});

test.each([
  ["a text and itself", "昆明云机", "昆明云机", true],
  ["blanks of every width", "昆明 云\u00a0机\u3000\n", "昆明云机", true],
  ["width", "ＡＢ（１）", "AB(1)", true],
  ["composed and decomposed letters", "é", "e\u0301", true],
  ["shapes of one character", "葛\u{e0100}", "葛", true],
  ["two characters of like shape", "己", "已", false],
  ["a simplified and a traditional one", "云", "雲", false],
  ["a rare one and the common one it is like", "𠮷", "吉", false],
  ["cases", "PLC", "plc", false],
])("texts that differ in nothing but %s: %j, %j: %s", (_, one, other, isSame) => {
  expect(lookKey(one) === lookKey(other)).toBe(isSame);
});

test("half width leaves raised, circled and fractional digits alone", () => {
  expect(plainForm("２０１９．５²①½Ａ")).toBe("2019.5²①½A");
});

test("dashes are one, waves are none", () => {
  expect(withPlainDashes("-‐‑‒–—―−－﹘﹣─━")).toBe("-------------");
  expect(withPlainDashes("〜〰~一")).toBe("〜〰~一");
});

test("names of files are equal as disks and people take them", () => {
  expect(fileNameKey("Jose\u0301\u200e.JPG")).toBe(fileNameKey("José.jpg"));
  expect(fileNameKey("a b.jpg")).not.toBe(fileNameKey("ab.jpg"));
});

test("the shapes in a name", () => {
  expect(shapedIn("葛\u{e0100}葛\u{e0100}某")).toEqual(["葛\u{e0100}"]);
  expect(withoutShapes("葛\u{e0100}\u200b某")).toBe("葛某");
});
