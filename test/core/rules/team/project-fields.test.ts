import rule from "../../../../src/core/rules/team/project-fields";
import { testRule } from "../../../support/testRule";

const stations = [{}];

testRule(rule, {
  valid: [
    { name: "a full row", given: { stations, projects: [{}] } },
    {
      name: "blanks, which are asked elsewhere",
      given: { stations, projects: [{ standard: null, fund: null, state: null }] },
    },
    {
      name: "a recognised result, which needs no funds",
      given: { stations, projects: [{ kind: "成果认定", standard: "无", fund: 0 }] },
    },
    { name: "a project of one month", given: { stations, projects: [{ from: "2019-05", to: "2019-05" }] } },
    { name: "a project of no known team", given: { projects: [{ fund: 0 }] } },
  ],
  invalid: [
    {
      name: "no standard and no funds, in one",
      given: { stations, projects: [{ name: "焊接工装改进", standard: "无", fund: 0 }] },
      issues: [
        {
          messageId: "lacking",
          cells: ["项目成果!G4", "项目成果!H4"],
          data: { name: "焊接工装改进", columns: ["“时限要求及考核标准”", "“经费（万元）”"] },
        },
      ],
    },
    {
      name: "an end before the beginning",
      given: { stations, projects: [{ from: "2019-05", to: "2019-04" }] },
      issues: [{ messageId: "reversed", cells: ["项目成果!F4", "项目成果!E4"] }],
    },
    {
      name: "a project given up",
      given: { stations, projects: [{}, { state: "中止" }] },
      issues: [{ messageId: "stopped", cells: ["项目成果!I5"] }],
    },
  ],
});
