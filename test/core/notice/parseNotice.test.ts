import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { packReferences } from "../../../src/core/rules/packReferences";

/** A pack as it comes from a file, with some places changed by path; `undefined` takes a place out. */
function pack(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const json = JSON.parse(JSON.stringify(kunming2020));
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((node, key) => node[key], json);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return json;
}

const mistakes = (changes: Readonly<Record<string, unknown>>) => parseNotice(pack(changes), packReferences).mistakes;

const women = { field: "sex", values: ["女"], label: "女职工", atLeast: 0.2, atMost: null, of: "unit" };
const own = (type: string) => ({ key: "own", header: "自设栏", type });

test("the built-in notice survives its way through JSON", () => {
  expect(parseNotice(pack(), packReferences)).toEqual({ notice: kunming2020, mistakes: [] });
});

test("a pack from before a rule gained a message is read as it stands", () => {
  const before = { blank: "error", kind: "error" };
  const { notice } = parseNotice(pack({ "rules.photo-missing.severity": before }), packReferences);
  expect(notice?.rules["photo-missing"]?.severity).toEqual(before);
});

test("every mistake of form is listed, each with its place", () => {
  expect(
    mistakes({
      deadline: "2020年9月30日17时",
      "units.3.quotas.gold.most": -1,
      "awards.0.conditions.needed": undefined,
      "awards.0.colour": "red",
      "rules.photo-missing.severity": "fatal",
    }).map(({ path }) => path),
  ).toEqual([
    "deadline",
    "awards.0.conditions.needed",
    "awards.0.colour",
    "units.3.quotas.gold.most",
    "rules.photo-missing.severity",
  ]);
});

test("mistakes of form hide no mistakes of sense in the parts that are sound", () => {
  expect(
    mistakes({
      year: "2020",
      "units.1.name": kunming2020.units[0]?.name,
      "units.2.quotas.gold.most": -1,
      "recent.to": "2018-09",
      "rules.photo-missing.clause": ["九"],
      colour: "red",
    }).map(({ path }) => path),
  ).toEqual(["year", "units.2.quotas.gold.most", "colour", "units.1.name", "recent", "rules.photo-missing.clause.0"]);
});

test("a part of unsound form is not judged by its sense", () => {
  expect(mistakes({ "units.0.code": 5, "units.1.name": kunming2020.units[0]?.name })).toHaveLength(1);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ["a sum that the quotas do not make", { "units.0.quotas.gold.most": 3 }, "awards.0.quota.total"],
  [
    "a quota for an award that has none",
    { "units.0.quotas.pair": { least: null, most: 1, inPrinciple: false } },
    "units.0.quotas.pair",
  ],
  ["a unit twice", { "units.1.name": kunming2020.units[0]?.name }, "units.1.name"],
  ["a code twice", { "units.1.code": kunming2020.units[0]?.code }, "units.1.code"],
  ["a class that is not listed", { "units.1.class": "乡镇" }, "units.1.class"],
  ["a range upside down", { "units.0.quotas.gold.least": 3 }, "units.0.quotas.gold"],
  ["a deadline before the notice", { deadline: "2020-08-25T17:00:00" }, "deadline"],
  ["a day that never was", { issuedOn: "2020-02-30" }, "issuedOn"],
  ["a moment that never was", { deadline: "2020-09-31T17:00:00" }, "deadline"],
  ["an hour that never was", { deadline: "2020-09-30T25:00:00" }, "deadline"],
  ["a holiday that never was", { "publicity.holidays.0": "2020-13-01" }, "publicity.holidays.0"],
  ["a window that ends before it begins", { "recent.to": "2018-09" }, "recent"],
  ["a rule that does not exist", { "rules.no-such-rule": { severity: "error", clause: [] } }, "rules.no-such-rule"],
  ["a clause that is not quoted", { "rules.photo-missing.clause": ["九"] }, "rules.photo-missing.clause.0"],
  [
    "a severity for a message that the rule has not",
    {
      "rules.photo-missing.severity": {
        blank: "error",
        kind: "error",
        content: "error",
        unkept: "error",
        notFound: "error",
        lost: "error",
      },
    },
    "rules.photo-missing.severity.lost",
  ],
  [
    "a share of a column that does not exist",
    { "awards.0.ratios": [{ ...women, field: "gender" }] },
    "awards.0.ratios.0.field",
  ],
  [
    "a share of values that the column does not offer",
    { "awards.0.ratios": [{ ...women, values: ["女性"] }] },
    "awards.0.ratios.0.values.0",
  ],
  ["a share without bounds", { "awards.0.ratios": [{ ...women, atLeast: null }] }, "awards.0.ratios.0"],
  ["two awards of one prefix", { "awards.1.recordPrefix": "GW" }, "awards.1.recordPrefix"],
  ["two awards of one name", { "awards.1.name": "金牌工人" }, "awards.1.name"],
  ["an award by the name of another sheet", { "awards.1.name": "团队成员" }, "sheets.members.name"],
  ["an award by the key of another sheet", { "awards.1.id": "members" }, "awards.1.id"],
  ["a name that no sheet can have", { "awards.1.name": "师/徒" }, "awards.1.name"],
  ["a column that is none, and has no type", { "awards.0.columns.32.key": "nickname" }, "awards.0.columns.32.key"],
  ["a column twice", { "awards.0.columns.32.key": "frontline" }, "awards.0.columns.32.key"],
  ["a column of another type", { "awards.0.columns.5.type": "number" }, "awards.0.columns.5.type"],
  ["a choice without choices", { "awards.0.columns.32": own("choice") }, "awards.0.columns.32.values"],
  [
    "a letter that shows what is not there",
    { "awards.0.letter.columns.3.show": "star" },
    "awards.0.letter.columns.3.show",
  ],
  ["a form that shows what is not there", { "awards.0.form.cover.1.show": "{star}" }, "awards.0.form.cover.1.show"],
  ["more conditions than there are", { "awards.0.conditions.needed": 7 }, "awards.0.conditions.needed"],
  [
    "members without their sheet",
    { "sheets.members": null, "awards.3.children.members": null },
    "awards.2.children.members",
  ],
  [
    "a column of quotas for an award that is gone",
    { "sheets.quotaTable.columns.3.key": "quota.star" },
    "sheets.quotaTable.columns.3.key",
  ],
  ["a column of 名额分配 twice", { "sheets.quotaTable.columns.1.key": "unit" }, "sheets.quotaTable.columns.1.key"],
  ["quotas of another type", { "sheets.quotaTable.columns.3.type": "text" }, "sheets.quotaTable.columns.3.type"],
  ["an overlap with what is no award", { "noOverlap.0.1": "atelier" }, "noOverlap.0.1"],
  ["another spelling for a list that does not exist", { "words.aliases": { 学位: {} } }, "words.aliases.学位"],
  [
    "another spelling of what the list has not",
    { "words.aliases": { 文化程度: { 大学: "本科", 大普: "大学" } } },
    "words.aliases.文化程度.大普",
  ],
  [
    "a proof asked of a condition that is none",
    { "awards.0.conditions.recognised.0": "7" },
    "awards.0.conditions.recognised.0",
  ],
  [
    "a length whose bounds have changed places",
    { "awards.1.columns.38.length.max": 799 },
    "awards.1.columns.38.length",
  ],
  ["a blank in Chinese", { "letters.review": "{日期}进行了初审。" }, "letters.review"],
  ["a blank that letters do not know", { "letters.review": "{day}进行了初审。" }, "letters.review"],
  [
    "a blank that forms do not know",
    { "awards.0.form.opinions.3.sentence": "同意推荐{name}。" },
    "awards.0.form.opinions.3.sentence",
  ],
])("a mistake of sense is found: %s", (_, changes, path) => {
  expect(mistakes(changes).map((mistake) => mistake.path)).toEqual([path]);
});

test("what is no pack at all is one mistake", () => {
  expect(parseNotice([], packReferences).notice).toBeNull();
  expect(parseNotice(null, packReferences).mistakes).toHaveLength(1);
});

test("a parsed pack is typed as the built-in one", () => {
  const { notice } = parseNotice(pack({ version: "2" }), packReferences);
  const typed: Notice | null = notice;
  expect(typed?.version).toBe("2");
});
