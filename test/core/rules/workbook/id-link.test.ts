import rule from "../../../../src/core/rules/workbook/id-link";
import { givenRecords, times } from "../../../support/given";
import { gold } from "../../../support/observed";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "numbers of their own, and children of a station",
      given: { goldWorkers: times(3), stations: times(2), members: times(3) },
    },
    {
      name: "blank numbers",
      given: { goldWorkers: [{ recordId: null }, { recordId: null }], members: [{ parentId: null }] },
    },
    {
      name: "any code of a unit that is not known",
      given: { unitInfo: [{ unit: "某某总工会" }], goldWorkers: [{ recordId: "GW-P01-001" }] },
    },
    {
      name: "children of a sheet that is missing",
      given: () => ({
        ...givenRecords({ members: times(2) }),
        observations: [{ kind: "sheet-missing", sheet: "技师工作站", at: gold(1, 1) }],
      }),
    },
  ],
  invalid: [
    {
      name: "another prefix, another unit's code, too many digits, something else",
      given: {
        goldWorkers: [
          { recordId: "SP-530124-001" },
          { recordId: "GW-530127-002" },
          { recordId: "GW-530124-0003" },
          { recordId: "4号" },
        ],
      },
      issues: [
        {
          messageId: "malformed",
          cells: ["金牌工人!B4"],
          data: { ids: ["“SP-530124-001”"], example: "GW-530124-001", whose: "" },
        },
        {
          messageId: "malformed",
          cells: ["金牌工人!B5"],
          fix: { safe: false, edits: { "金牌工人!B5": "GW-530124-002" } },
        },
        { messageId: "malformed", cells: ["金牌工人!B6"] },
        { messageId: "malformed", cells: ["金牌工人!B7"] },
      ],
    },
    {
      name: "numbers that all bear one other unit's code, in one issue, beside one of a third unit's",
      given: {
        goldWorkers: [{ recordId: "GW-530102-001" }, { recordId: "GW-530102-002" }, { recordId: "GW-530127-001" }],
        pairs: [{ recordId: "SP-530102-001" }],
      },
      issues: [
        {
          messageId: "malformed",
          cells: ["金牌工人!B4", "金牌工人!B5", "师徒结对!B4"],
          data: {
            ids: ["“GW-530102-001”", "“GW-530102-002”", "“SP-530102-001”"],
            example: "GW-530124-001",
            whose: "（530102是“五华区总工会”的代码）",
          },
          fix: {
            safe: false,
            edits: {
              "金牌工人!B4": "GW-530124-001",
              "金牌工人!B5": "GW-530124-002",
              "师徒结对!B4": "SP-530124-001",
            },
          },
        },
        { messageId: "malformed", cells: ["金牌工人!B6"] },
      ],
    },
    {
      name: "a number in another spelling, which links all the same",
      given: { stations: [{ recordId: "st－530124－001" }], members: [{}] },
      issues: [
        {
          messageId: "spelling",
          cells: ["技师工作站!B4"],
          data: { standard: "ST-530124-001" },
          fix: { safe: true, edits: { "技师工作站!B4": "ST-530124-001" } },
        },
      ],
    },
    {
      name: "one number for three",
      given: {
        goldWorkers: [{}, { recordId: "GW-530124-001" }, { recordId: "GW-530124-001" }, { recordId: "GW-530124-002" }],
      },
      issues: [
        {
          messageId: "repeated",
          cells: ["金牌工人!B4", "金牌工人!B5", "金牌工人!B6"],
          data: { id: "GW-530124-001", count: 3 },
          fix: { safe: false, edits: { "金牌工人!B5": "GW-530124-003", "金牌工人!B6": "GW-530124-004" } },
        },
      ],
    },
    {
      name: "one number for two stations, by which members go",
      given: { stations: [{}, { recordId: "ST-530124-001" }], members: [{}] },
      issues: [{ messageId: "repeated", cells: ["技师工作站!B4", "技师工作站!B5"], fix: null }],
    },
    {
      name: "numbers of a unit that is not known",
      given: { unitInfo: [{ unit: "某某总工会" }], goldWorkers: [{ recordId: "第1号" }] },
      issues: [{ messageId: "malformed", cells: ["金牌工人!B4"], fix: null }],
    },
    {
      name: "children of nobody, with the only team there is as a proposal",
      given: { studios: [{}], members: [{}], projects: [{ parentId: "WS-530124-001" }] },
      issues: [
        {
          messageId: "dangling",
          cells: ["团队成员!A4"],
          data: { id: "ST-530124-001" },
          fix: { safe: false, edits: { "团队成员!A4": "WS-530124-001" } },
        },
      ],
    },
    {
      name: "children of nobody, where there are several teams",
      given: { studios: times(2), honours: [{}] },
      issues: [{ messageId: "dangling", cells: ["人才表彰!A4"], fix: null }],
    },
  ],
});
