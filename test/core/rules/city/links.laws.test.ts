import fc from "fast-check";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Judgement, thingsAcross } from "../../../../src/core/rules/city/links";
import {
  compareResults,
  type ResultIdentity,
  resultKey,
  sameResultKeys,
} from "../../../../src/core/workbook/sameness/results";
import { textField } from "../../../support/identities";
import { property } from "../../../support/property";

interface Entry extends ResultIdentity {
  readonly sender: string;
}

const units = [
  "昆明云机重工有限公司",
  "云机重工集团",
  "昆明云机重工有限公司富民分公司",
  "富民县人民医院",
  "昆明市富民县人民医院",
  null,
];
const grantors = ["云南省总工会", "昆明市总工会", null];
const titles = ["冷却系统改造", "冷却系统技术改造项目", "2019年冷却系统改造", "高炉余热利用", "高炉余热利用研究"];

const entry = fc
  .tuple(fc.constantFrom(...titles), fc.constantFrom(...grantors), fc.constantFrom(...units), fc.nat(3))
  .map(([title, grantor, unit, sender]): Entry => {
    return {
      project: { name: textField(title), grantor: textField(grantor) },
      units: [textField(unit)],
      sender: `第${sender}`,
    };
  });

const judgement: Judgement<Entry> = {
  compare: (one, other) => ({ sameness: compareResults(one, other, notice) }),
  keysOf: (one) => [resultKey(one, notice)],
  sameKeysOf: (one) => sameResultKeys(one, notice),
  profileOf: ({ project, units: [unit] }) => JSON.stringify([project.name.value, project.grantor.value, unit?.value]),
};
const comparingAll = { ...judgement, sameKeysOf: undefined };

property(
  "results are linked just as comparing each with each links them",
  fc.array(entry, { maxLength: 12 }),
  async (entries) => {
    const senderOf = ({ sender }: Entry) => sender;
    expect([...thingsAcross(entries, judgement, senderOf)]).toEqual([...thingsAcross(entries, comparingAll, senderOf)]);
  },
  { runs: 300 },
);

property(
  "two results that are one have a key in common",
  fc.tuple(entry, entry),
  async ([one, other]) => {
    if (compareResults(one, other, notice) !== "same") return;
    const keys = new Set(sameResultKeys(one, notice));
    expect(sameResultKeys(other, notice).some((key) => keys.has(key))).toBe(true);
  },
  { runs: 1000 },
);
