import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clauses } from "../../../../src/core/notice/notices/kunming-2020/clauses";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";

const squash = (text: string) => text.replace(/\s/g, "");
const notice = squash(readFileSync(join(__dirname, "../../../fixtures/notice-2020-19.txt"), "utf8"));

test.each(Object.entries(clauses).filter(([reference]) => /^[一二三四五]/.test(reference)))(
  "%s is quoted word for word",
  (_, text) => expect(notice).toContain(squash(text)),
);

test.each(Object.entries(clauses).filter(([reference]) => reference.startsWith("附件")))(
  "%s is the annex of that number and title",
  (reference, text) => {
    const [, title = ""] = /^《(.+?)》/.exec(text) ?? [];
    const number = reference.slice("附件".length);
    expect(notice).toMatch(`${number}.${squash(title)}`);
  },
);

test("every clause that a rule cites has its text", () => {
  const cited = new Set(Object.values(kunming2020.rules).flatMap(({ clause }) => Object.values(clause).flat()));
  expect([...cited].filter((reference) => !(reference in clauses))).toEqual([]);
});
