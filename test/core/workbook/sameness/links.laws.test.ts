import fc from "fast-check";
import { joining } from "../../../../src/core/cells/joining";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { compareBirths, nearBirths } from "../../../../src/core/workbook/sameness/births";
import { comparePersons, type Identity, linkPersons } from "../../../../src/core/workbook/sameness/persons";
import { compareUnits } from "../../../../src/core/workbook/sameness/units";
import { identityOf, textField } from "../../../support/identities";
import { processorSeconds } from "../../../support/processorSeconds";

const births = fc.constantFrom("1985-06", "1985-07", "1986-06", "1972-11", "1985", "—");
const units = ["昆明云机重工有限公司", "云机重工有限责任公司", "昆明云机重工有限公司富民分公司", "富民县人民医院"];
const entries = fc
  .tuple(
    fc.constantFrom("和晓梅", "和 晓梅", "和曉梅"),
    births,
    fc.constantFrom(...units, "—"),
    fc.constantFrom("13871239876", "13871239877", "—"),
    fc.constantFrom("GW-1", "GW-2", null),
  )
  .map(([name, birth, unit, phone, number]): Identity => ({ ...identityOf([name, birth, unit, phone]), number }));
const lists = fc.array(entries, { maxLength: 9 });

function groupsBy(list: readonly Identity[], areJoined: (one: Identity, other: Identity) => boolean) {
  const groups = joining<Identity>();
  for (const one of list) for (const other of list) if (one !== other && areJoined(one, other)) groups.join(one, other);
  return groups;
}

test("who may be one is joined just as comparing each with each would join them", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const { same, perhaps } = linkPersons(list, notice);
      const linked = joining<Identity>();
      for (const [first, ...others] of [...same, ...perhaps.map(({ one, other }) => [...one, ...other] as const)]) {
        for (const other of others) linked.join(first, other);
      }
      const wanted = groupsBy(list, (one, other) => comparePersons(one, other, notice) !== "different");
      for (const one of list) {
        for (const other of list) {
          expect(linked.rootOf(one) === linked.rootOf(other)).toBe(wanted.rootOf(one) === wanted.rootOf(other));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("who is one is so by comparison with each other, and no two of other births become one by a third", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const wanted = groupsBy(list, (one, other) => comparePersons(one, other, notice) === "same");
      const { same } = linkPersons(list, notice);
      for (const [first, ...others] of same) {
        for (const other of others) expect(wanted.rootOf(other)).toBe(wanted.rootOf(first));
      }
    }),
    { numRuns: 400 },
  );
});

test("units are compared alike from either side, and each is itself", () => {
  const names = fc.constantFrom(
    ...units,
    "昆明市富民县人民医院",
    "昆明云机重工有限公司安宁分公司",
    "云南省第一人民医院",
  );
  fc.assert(
    fc.property(names, names, (one, other) => {
      expect(compareUnits(one, other, notice)).toBe(compareUnits(other, one, notice));
      expect(compareUnits(one, one, notice)).toBe("same");
    }),
  );
});

test.each([
  ["1985-06", "1985-07", "near"],
  ["1985-06", "1985-08", "near"],
  ["1985-06", "1986-06", "near"],
  ["1985-06", "1995-06", "near"],
  ["1985-06", "1958-06", "near"],
  ["1985-01", "1985-10", "near"],
  ["1985-12", "1986-01", "near"],
  ["1985-09", "1985-10", "near"],
  ["1985-06", "1985-11", "different"],
  ["1985-06", "1986-07", "different"],
  ["1985-06", "1985-06", "equal"],
  ["1985", "1985-06", "year"],
  ["1985", "1986-01", "different"],
  ["1985", "1985", "year"],
  ["不详", "1985-06", "unknown"],
])("births %s and %s are %s", (one, other, agreement) => {
  const field = (text: string) => textField(text, /-/.test(text) ? text : null);
  expect(compareBirths(field(one), field(other))).toBe(agreement);
  expect(compareBirths(field(other), field(one))).toBe(agreement);
});

test("a month is never near to itself, and each is near to those that are near to it", () => {
  for (const near of nearBirths("1989-12")) {
    expect(near).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
    expect(nearBirths(near).has("1989-12")).toBe(true);
  }
  expect(nearBirths("1989-12").has("1989-12")).toBe(false);
});

const company = units[0] ?? "";
const everyMonth = (index: number) => `${1950 + (index % 50)}-${String((index % 12) + 1).padStart(2, "0")}`;
const own = (index: number) => `138${10_000_000 + index}`;
test.each<[string, (index: number) => string, (index: number) => string]>([
  ["alike but for their phones", () => "1985-06", own],
  ["of one company, of every birth", everyMonth, own],
  ["of one company and phone, of every birth", everyMonth, () => "13871239876"],
  ["of one company, who tell no birth", () => "—", own],
])("10,000 namesakes %s take hardly longer, for each, than 1,000", (_, birthOf, phoneOf) => {
  const seconds = (count: number) => {
    const list = Array.from({ length: count }, (_each, index) =>
      identityOf(["和晓梅", birthOf(index), company, phoneOf(index)]),
    );
    const before = processorSeconds();
    linkPersons(list, notice);
    return processorSeconds() - before;
  };
  seconds(1_000);
  const few = Math.max(seconds(1_000), 0.02);
  expect(seconds(10_000)).toBeLessThan(few * 30);
});
