import fc from "fast-check";
import { fieldFindings, isFieldRule } from "../../../src/core/issues/fieldFindings";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import { givenRecords } from "../../support/given";
import { typedText } from "../../support/typedTexts";

const fieldRules = rules.filter(isFieldRule);

/** What stands in many cells, texts and numbers that look alike among it. */
const often = [
  "",
  "待定",
  "无",
  "张 伟",
  "1985.1",
  1985.1,
  "45",
  45,
  "４５",
  -3,
  "13800000000",
  "高级工",
  " 是",
  "x@y",
];
const typed = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...often) }, typedText);
const row = fc.record(
  { name: typed, birth: typed, age: typed, phone: typed, employer: typed, migrantWorker: typed, honours: typed },
  { requiredKeys: [] },
);

test("asked about each content once, rules about fields say what they say of each field", () => {
  expect(fieldRules.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (goldWorkers) => {
      const records = givenRecords({ goldWorkers });
      const together = fieldFindings(fieldRules, records.scope, notice)(records);
      for (const rule of fieldRules) {
        expect(together.get(rule) ?? []).toEqual([...rule.check({ records, notice })]);
      }
    }),
    { numRuns: 50 },
  );
});

test("of what stands in many cells only the rules that have something to say are asked again", () => {
  const asked = new Map<string, number>();
  const counting = fieldRules.map((rule) => ({
    ...rule,
    ofField: {
      ...rule.ofField,
      *check(...given: Parameters<typeof rule.ofField.check>) {
        asked.set(rule.meta.id, (asked.get(rule.meta.id) ?? 0) + 1);
        yield* rule.ofField.check(...given);
      },
    },
  }));
  const name = "张伟";
  fieldFindings(counting, "district", notice)(givenRecords({ goldWorkers: Array(100).fill({ name }) }));
  expect(asked.get("name-spaces")).toBeLessThan(30);
});
