import fc, { type Arbitrary } from "fast-check";

/** Characters that nobody sees, of every kind. */
export const unseenCharacters = [
  ..."\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202d\u202e\u2060\u2064",
  ..."\u2066\u2069\u206f\u3164\ufe00\ufe0f\ufeff\uffa0\ufff9\u{e0001}\u{e007f}\u{e0100}\u{e01ef}\u0001\u007f\u0090",
];

const shaping = /^[\p{Variation_Selector}\u200d]$/u;
const fillers = "\u115f\u1160\u3164\uffa0";

/** Those among them that take no room, and choose no shape of a character. */
export const zeroWidth = unseenCharacters.filter((sign) => !shaping.test(sign) && !fillers.includes(sign));

export const blanks = [..." \t\n\r\u00a0\u2003\u2009\u2028\u202f\u3000\u2800"];

const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."李王张建国明云机昆重工有限公司总会富民县技师一二三牛长") },
  { weight: 2, arbitrary: fc.constantFrom(..."0123456789-./:年月日") },
  { weight: 2, arbitrary: fc.constantFrom(..."，。、；：“”（）《》—…·•・･‧∙⋅⸱") },
  { weight: 1, arbitrary: fc.constantFrom(..."AbcXyzÅée\u0301\u0323ﬁⅢ①½²ＡＺ０９（）：－", "e¨", "ﾊﾞ") },
  { weight: 1, arbitrary: fc.constantFrom(..."⽜⼀⻓⻔⺠㇐\uf92c\ufa0c\u{2f800}﨑𠮷䶮𬭩") },
  { weight: 1, arbitrary: fc.constantFrom(...blanks) },
  { weight: 1, arbitrary: fc.constantFrom(...unseenCharacters) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);

/** What may stand in a cell: Chinese, figures, marks, and now and then anything of Unicode. */
export const typedText: Arbitrary<string> = fc.array(characters, { maxLength: 24 }).map((parts) => parts.join(""));

/** The text, with some of these signs somewhere between its characters. */
export function sprinkled(text: string, signs: readonly string[]): Arbitrary<string> {
  const inserted = fc.array(fc.tuple(fc.nat([...text].length), fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 5,
  });
  return inserted.map((places) => {
    const parts = [...text];
    for (const [place, sign] of places) parts.splice(Math.min(place, parts.length), 0, sign);
    return parts.join("");
  });
}

/** A text, and the same with some of these signs in it. */
export function withSigns(
  texts: Arbitrary<string>,
  signs: readonly string[],
): Arbitrary<readonly [text: string, sprinkled: string]> {
  return texts.chain((text) => sprinkled(text, signs).map((other) => [text, other] as const));
}

/** With full-width forms for those of ASCII. */
export function inFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
}
