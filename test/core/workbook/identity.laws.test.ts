import fc from "fast-check";
import { kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { findUnit } from "../../../src/core/notice/findUnit";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { unionKey } from "../../../src/core/workbook/city/submission";
import { personKey, unitKey } from "../../../src/core/workbook/nameKeys";
import { headerKey } from "../../../src/core/workbook/reading/headerKey";
import { standardId } from "../../../src/core/workbook/reading/readText";
import type { Field } from "../../../src/core/workbook/records";
import { comparePersons, groupSamePersons } from "../../../src/core/workbook/sameness/persons";
import { sameUnitKey } from "../../../src/core/workbook/sameness/units";
import { titleKey } from "../../../src/core/workbook/titleKey";
import { blanks, inFullWidth, sprinkled, typedText, unseenCharacters, withSigns } from "../../support/typedTexts";

const signs = [...unseenCharacters, ...blanks];

const keys: Readonly<Record<string, (text: string) => string | null>> = {
  personKey,
  unitKey: (text) => unitKey(text, notice),
  sameUnitKey: (text) => sameUnitKey(text, notice),
  unionKey: (text) => unionKey(text, notice),
  titleKey: (text) => titleKey(text, notice),
  headerKey,
  standardId,
};

describe.each(Object.entries(keys))("%s", (_, keyOf) => {
  test("is blind to what nobody sees, to blanks, width and radicals", () => {
    fc.assert(fc.property(withSigns(typedText, signs), ([text, other]) => expect(keyOf(other)).toBe(keyOf(text))));
    fc.assert(fc.property(typedText, (text) => expect(keyOf(inFullWidth(text))).toBe(keyOf(text))));
    fc.assert(
      fc.property(typedText, (text) => {
        expect(keyOf(text.replaceAll("⽜", "牛").replaceAll("⻓", "长").replaceAll("⺠", "民"))).toBe(keyOf(text));
      }),
    );
  });
  test("tells two Han characters apart", () => {
    const han = fc.stringMatching(/^[\u4e00-\u9fa5]$/);
    fc.assert(
      fc.property(han, han, (one, other) => expect(keyOf(`刘${one}`) === keyOf(`刘${other}`)).toBe(one === other)),
    );
  });
});

test("a person's key is blind to the dot within a name, whichever it is, or none", () => {
  const dots = fc.constantFrom(..."·•・･‧∙⋅.．⸱˙ ", "");
  const part = fc.stringMatching(/^[\u4e00-\u9fa5]{1,4}$/);
  fc.assert(
    fc.property(part, part, dots, dots, (one, other, dot, another) =>
      expect(personKey(one + dot + other)).toBe(personKey(one + another + other)),
    ),
  );
});

test("every unit and header is found with whatever nobody sees in it", () => {
  const units = fc.constantFrom(...notice.units);
  fc.assert(
    fc.property(
      units.chain((unit) => sprinkled(unit.name, signs).map((typed) => [unit, typed] as const)),
      ([unit, typed]) => expect(findUnit(notice, typed)).toBe(unit),
    ),
  );
  const headers = fc.constantFrom(...kunmingSheets.goldWorkers.columns.map(({ header }) => header));
  fc.assert(
    fc.property(withSigns(headers, signs), ([header, typed]) => expect(headerKey(typed)).toBe(headerKey(header))),
  );
});

describe("persons", () => {
  const [, , column] = kunmingSheets.goldWorkers.columns;
  if (!column) throw new Error("no column of names");
  const field = (value: string | null): Field<string> => {
    const at = { sheet: "金牌工人", row: 4, column: 3 };
    return { column, at, text: value ?? "", value, reading: value === null ? "blank" : "plain" };
  };
  const entries = fc
    .tuple(
      fc.constantFrom("牛丽", "⽜ 丽", "牛\u200b丽", "白丽", null),
      fc.constantFrom("1985-06", "1985-07", null),
      fc.constantFrom("昆明云机", "云 机", "云星", null),
    )
    .map(([name, birth, employer]) => ({ name: field(name), birth: field(birth), employer: field(employer) }));

  test("are compared alike from either side, and each with itself as one who has a name", () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        expect(comparePersons(one, other, notice)).toBe(comparePersons(other, one, notice));
        const known = one.name.value !== null && (one.birth.value !== null || one.employer.value !== null);
        if (known) expect(comparePersons(one, one, notice)).toBe("same");
        if (one.name.value === null) expect(comparePersons(one, other, notice)).toBe("different");
      }),
    );
  });
  test("stand in one group at most, with others than themselves, of one name", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 12 }), (list) => {
        const groups = groupSamePersons(list, notice);
        const grouped = groups.flat();
        expect(new Set(grouped).size).toBe(grouped.length);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect(new Set(group.map(({ name }) => personKey(name.value ?? ""))).size).toBe(1);
        }
      }),
    );
  });
});
