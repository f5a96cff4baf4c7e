import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { Field } from "../../../../src/core/workbook/records";
import { comparePersons, linkPersons } from "../../../../src/core/workbook/sameness/persons";
import { compareResults } from "../../../../src/core/workbook/sameness/results";
import type { Sameness } from "../../../../src/core/workbook/sameness/sameness";
import { compareTeams } from "../../../../src/core/workbook/sameness/teams";
import { compareUnits } from "../../../../src/core/workbook/sameness/units";
import { identityOf, textField } from "../../../support/identities";

/** The examples of docs/sameness.md, which clerks read: section by section, a line of a table each. */
const sections = readFileSync(join(__dirname, "../../../../docs/sameness.md"), "utf8").split(/^## /m).slice(1);
const outcomes: Readonly<Record<string, Sameness>> = { 相同: "same", 疑似: "perhaps", 不同: "different" };

function examplesOf(section: string): (readonly [string, string, string, string])[] {
  const text = sections.find((each) => each.startsWith(section)) ?? "";
  const cells = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return cells.flatMap(([, one = "", other = "", outcome = "", why = ""]) =>
    outcome in outcomes ? [[one, other, outcome, why] as const] : [],
  );
}

const parts = (text: string): readonly Field<string>[] =>
  text.split("；").map((part) => textField(part === "—" ? null : part));

const compare: Readonly<Record<string, (one: string, other: string) => Sameness>> = {
  人: (one, other) => comparePersons(identityOf(one.split("；")), identityOf(other.split("；")), notice),
  单位: (one, other) => compareUnits(one, other, notice),
  团队: (one, other) => {
    const team = (text: string) => {
      const [name, unit, leader] = parts(text);
      if (!name || !unit || !leader) throw new Error(`no team: ${text}`);
      return { name, units: [unit], leader };
    };
    return compareTeams(team(one), team(other), notice).sameness;
  },
  成果: (one, other) => {
    const result = (text: string) => {
      const [name, unit, grantor] = parts(text);
      if (!name || !unit || !grantor) throw new Error(`no result: ${text}`);
      return { project: { name, grantor }, units: [unit] };
    };
    return compareResults(result(one), result(other), notice);
  },
};

describe.each(Object.entries(compare))("docs/sameness.md, %s", (section, judge) => {
  const examples = examplesOf(section);

  test("has examples of every outcome, and each line of its tables is one", () => {
    const lines = sections.find((each) => each.startsWith(section))?.match(/^\| /gm) ?? [];
    expect(examples).toHaveLength(lines.length - 2);
    expect(new Set(examples.map(([, , outcome]) => outcome))).toEqual(new Set(Object.keys(outcomes)));
  });

  test.each(examples)("%s ／ %s：%s（%s）", (one, other, outcome) => {
    expect(judge(one, other)).toBe(outcomes[outcome]);
    expect(judge(other, one)).toBe(outcomes[outcome]);
  });
});

test("whom the list links, the comparison of two has found, for every example", () => {
  for (const [one, other, outcome] of examplesOf("人")) {
    const { same, perhaps } = linkPersons(
      [one, other].map((text) => identityOf(text.split("；"))),
      notice,
    );
    expect([same.length, perhaps.length]).toEqual([Number(outcome === "相同"), Number(outcome === "疑似")]);
  }
});
