import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { ruleSetting } from "../../../src/core/notice/ruleSetting";
import { rules } from "../../../src/core/rules/catalogue";

const src = resolve(__dirname, "../../../src/core/rules");
const ruleFiles = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)+\.ts$/.test(file))
  .map((file) => file.slice(0, -3));

test("every rule file is in the catalogue, under its own name", () => {
  expect(rules.map(({ meta }) => meta.id).sort()).toEqual(ruleFiles.map((file) => file.split("/")[1]).sort());
});

test("every rule has its table test", () => {
  expect(ruleFiles.filter((file) => !existsSync(join(__dirname, `${file}.test.ts`)))).toEqual([]);
});

test("the notice switches on rules that there are, and no others", () => {
  const ids = new Set(rules.map(({ meta }) => meta.id));
  expect(Object.keys(kunming2020.rules).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(rules.filter(({ meta }) => kunming2020.rules[meta.id]).map((rule) => [rule.meta.id, rule] as const))(
  "%s",
  (id, { meta }) => {
    test.each(Object.entries(meta.messages))(
      "message %s is a Chinese sentence with known clauses",
      (messageId, message) => {
        expect(message).toMatch(/^[^。]*\p{Script=Han}.*。$/su);
        const setting = ruleSetting(kunming2020, id, messageId);
        for (const reference of setting?.clause ?? []) expect(kunming2020.clauses).toHaveProperty([reference]);
      },
    );

    test("has a severity for each of its messages, and for no other", () => {
      const severity = kunming2020.rules[id]?.severity;
      const messages = Object.keys(meta.messages).sort();
      expect(typeof severity === "object" ? Object.keys(severity).sort() : messages).toEqual(messages);
    });
  },
);
