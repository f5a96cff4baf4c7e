import rule from "../../../../src/core/rules/pair/pair-person-reused";
import { givenRecords } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const master = { "master.name": "李志远", "master.birth": "1970-01" };
const apprentice = { "apprentice.name": "杨晓滇", "apprentice.birth": "1995-02" };
const unknownBirth = { "master.birth": null, "master.employer": "昆明云机重工有限公司" };

testRule(rule, {
  valid: [
    { name: "pairs of different persons", given: { pairs: [{}, {}, {}] } },
    { name: "namesakes of different births", given: { pairs: [master, { ...master, "master.birth": "1970-02" }] } },
    {
      name: "one person as master and apprentice of one pair, which another rule reports",
      given: { pairs: [{ ...master, "apprentice.name": "李志远", "apprentice.birth": "1970-01" }] },
    },
    {
      name: "a second pair that is turned down",
      given: { pairs: [master, { ...master, review: "不予推荐", reviewNote: "重复" }] },
    },
    {
      name: "pairs of different units",
      given: () => {
        const [one, other] = ["富民县总工会", "五华区总工会"].map((unit) =>
          givenRecords({ unitInfo: [{ unit }], pairs: [master] }),
        );
        return {
          ...givenRecords({}),
          scope: "city",
          nominations: [...(one?.nominations ?? []), ...(other?.nominations ?? [])],
        };
      },
    },
  ],
  invalid: [
    {
      name: "a master of two pairs",
      given: { pairs: [master, {}, master] },
      issues: [
        {
          messageId: "reused",
          cells: ["师徒结对!C4", "师徒结对!C6"],
          data: { name: "李志远", ids: ["SP-530124-001", "SP-530124-003"] },
        },
      ],
    },
    {
      name: "a master whose birth one row lacks, at the same unit",
      given: { pairs: [master, { ...master, ...unknownBirth }] },
      issues: [{ messageId: "reused", cells: ["师徒结对!C4", "师徒结对!C5"] }],
    },
    {
      name: "an apprentice who is master elsewhere",
      given: { pairs: [apprentice, { "master.name": "杨 晓滇", "master.birth": "1995-02" }] },
      issues: [{ messageId: "reused", cells: ["师徒结对!R4", "师徒结对!C5"] }],
    },
    {
      name: "one pair twice, in one issue",
      given: {
        pairs: [
          { ...master, ...apprentice },
          { ...master, ...apprentice },
        ],
      },
      issues: [
        {
          messageId: "samePair",
          cells: ["师徒结对!C4", "师徒结对!R4", "师徒结对!C5", "师徒结对!R5"],
          data: { master: "李志远", apprentice: "杨晓滇", ids: ["SP-530124-001", "SP-530124-002"] },
        },
      ],
    },
    {
      name: "one pair twice and its master in a third",
      given: { pairs: [{ ...master, ...apprentice }, { ...master, ...apprentice }, master] },
      issues: [
        { messageId: "samePair", cells: ["师徒结对!C4", "师徒结对!R4", "师徒结对!C5", "师徒结对!R5"] },
        { messageId: "reused", cells: ["师徒结对!C4", "师徒结对!C6"] },
      ],
    },
    {
      name: "one pair twice with the roles changed",
      given: {
        pairs: [
          { ...master, ...apprentice },
          {
            "master.name": "杨晓滇",
            "master.birth": "1995-02",
            "apprentice.name": "李志远",
            "apprentice.birth": "1970-01",
          },
        ],
      },
      issues: [{ messageId: "samePair", cells: ["师徒结对!C4", "师徒结对!R4", "师徒结对!C5", "师徒结对!R5"] }],
    },
  ],
});
