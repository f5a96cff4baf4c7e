import fc from "fast-check";
import { seenText, withoutShapes } from "../../../src/core/cells/characters";
import { parseDate } from "../../../src/core/cells/parseDate";
import { readPhones } from "../../../src/core/cells/phones";
import { resumeStages } from "../../../src/core/cells/resumeStages";
import { wordCount } from "../../../src/core/cells/wordCount";
import { yearsIn } from "../../../src/core/cells/yearsIn";
import { blanks, inFullWidth, sprinkled, typedText, withSigns, zeroWidth } from "../../support/typedTexts";

const local = { areaCode: "0871", digits: 8 };

describe("字数", () => {
  test("is a sum over lines and over whatever blanks part", () => {
    const parting = fc.constantFrom(...blanks);
    fc.assert(
      fc.property(typedText, parting, typedText, (one, blank, other) =>
        expect(wordCount(one + blank + other)).toBe(wordCount(one) + wordCount(other)),
      ),
    );
  });
  test("is blind to what nobody sees", () => {
    fc.assert(
      fc.property(withSigns(typedText, zeroWidth), ([text, other]) => expect(wordCount(other)).toBe(wordCount(text))),
    );
  });
  test("of Han characters is their number, and of no text more than its characters", () => {
    const han = fc.stringMatching(/^[\u4e00-\u9fff\u{20000}-\u{2a6df}]*$/u);
    fc.assert(fc.property(han, (text) => expect(wordCount(text)).toBe([...text].length)));
    fc.assert(fc.property(typedText, (text) => expect(wordCount(text)).toBeLessThanOrEqual([...text].length)));
  });
  test("of what is read is that of what is typed", () => {
    fc.assert(fc.property(typedText, (text) => expect(wordCount(seenText(text))).toBe(wordCount(text))));
  });
});

describe("a date", () => {
  const days = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const writings = fc.constantFrom<(year: string, month: string, day: string) => string>(
    (year, month, day) => `${year}-${month}-${day}`,
    (year, month, day) => `${year}.${Number(month)}.${Number(day)}`,
    (year, month, day) => `${year}/${month}/${Number(day)}`,
    (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    (year, month, day) => `${year} 年 ${month} 月 ${day} 号`,
    (year, month, day) => `${year}—${month}—${day}`,
    (year, month, day) => `${year}・${month}・${day}`,
    (year, month, day) => `${year}${month}${day}`,
  );
  const written = fc.tuple(days, writings).map(([iso, write]) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return [iso, write(year, month, day)] as const;
  });

  test("is read however it is written, in full width too, and with what nobody sees in it", () => {
    const dirty = written.chain(([iso, text]) => {
      const wide = fc.constantFrom(text, inFullWidth(text));
      return wide.chain((each) => sprinkled(each, zeroWidth)).map((each) => [iso, text, each] as const);
    });
    fc.assert(
      fc.property(dirty, ([iso, text, other]) => {
        expect(parseDate(text, "day")).toBe(iso);
        expect(parseDate(text, "month")).toBe(iso.slice(0, 7));
        expect(parseDate(other, "day")).toBe(iso);
      }),
    );
  });
  test("that is read stands in the calendar, and is read as itself", () => {
    const precisions = fc.constantFrom("month" as const, "day" as const, "second" as const);
    const figures = fc
      .array(fc.constantFrom(..."0123456789-./年月日:时 下午", ...zeroWidth))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          typedText,
          figures,
          written.map(([, text]) => text),
        ),
        precisions,
        (text, precision) => {
          const date = parseDate(text, precision);
          if (date === null || date === "ambiguous") return;
          expect(parseDate(date, precision)).toBe(date);
          const day = date.length === 7 ? `${date}-01` : date.slice(0, 10);
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("a phone", () => {
  const mobiles = fc.stringMatching(/^1[3-9]\d{9}$/);
  const writings = fc.constantFrom<(digits: string) => string>(
    (digits) => digits,
    (digits) => `+86 ${digits}`,
    (digits) => `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`,
    (digits) => `${digits.slice(0, 3)}—${digits.slice(3, 7)}－${digits.slice(7)}`,
    inFullWidth,
  );
  const written = fc.tuple(mobiles, writings).map(([digits, write]) => [digits, write(digits)] as const);

  test("is read however it is written, with what nobody sees in it", () => {
    const dirty = written.chain(([digits, text]) => sprinkled(text, zeroWidth).map((each) => [digits, each] as const));
    fc.assert(
      fc.property(dirty, ([digits, text]) =>
        expect(readPhones(text, local)).toMatchObject([{ kind: "mobile", digits, areaCode: null }]),
      ),
    );
  });
  test("stays one among several, in their order", () => {
    const lists = fc.array(written, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.constantFrom("、", "/", ";", "；", "\n", "，"), (list, parting) => {
        const text = list.map(([, each]) => each).join(parting);
        expect(readPhones(text, local).map(({ digits }) => digits)).toEqual(list.map(([digits]) => digits));
      }),
    );
  });
  test("is of digits alone, or unknown", () => {
    fc.assert(
      fc.property(typedText, (text) => {
        for (const { kind, digits } of readPhones(text, local)) {
          expect(digits).toMatch(kind === "unknown" ? /^$/ : /^\d{7,11}$/);
        }
      }),
    );
  });
});

test("the years and the stages of a text are blind to width and to what nobody sees", () => {
  // A sign between a character and what chooses its shape parts the two.
  const plain = typedText.map(withoutShapes);
  const year = fc.integer({ min: 1900, max: 2099 });
  const texts = fc
    .tuple(plain, year, year, plain)
    .map(([before, from, to, after]) => `${before}\n${from}.09—${to}.07 ${after}`);
  fc.assert(
    fc.property(withSigns(texts, zeroWidth), ([text, other]) => {
      expect(yearsIn(other)).toEqual(yearsIn(text));
      expect(resumeStages(other)).toEqual(resumeStages(text));
    }),
  );
});
