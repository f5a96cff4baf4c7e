import rule from "../../../../src/core/rules/city/cons-file-duplicate";
import { givenCity, pooledUnit, unit } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "one file each", given: givenCity({ "a.xlsx": unit("富民县总工会"), "b.xlsx": unit("五华区总工会") }) },
    {
      name: "two unions of one pool",
      given: givenCity({
        "a.xlsx": pooledUnit("直属基层工会", "云星公司工会"),
        "b.xlsx": pooledUnit("直属基层工会", "滇水公司工会"),
      }),
    },
    {
      name: "pool files that do not say which union reports",
      given: givenCity({
        "a.xlsx": { unitInfo: [{ unit: "直属基层工会" }] },
        "b.xlsx": { unitInfo: [{ unit: "直属基层工会" }] },
      }),
    },
  ],
  invalid: [
    {
      name: "two files of a unit, one under its alias",
      given: givenCity({
        "富民.xlsx": unit("富民县总工会"),
        "五华.xlsx": unit("五华区总工会"),
        "富民（改）.xlsx": { unitInfo: [{ unit: "昆明市富民县总工会", submittedAt: null }] },
      }),
      issues: [
        {
          messageId: "several",
          cells: ["单位信息!B4", "单位信息!B4"],
          data: {
            unit: "富民县总工会",
            count: 2,
            files: ["富民.xlsx（2020-09-28 16:20报送）", "富民（改）.xlsx（报送时间未填）"],
          },
        },
      ],
    },
    {
      name: "two files of one union in a pool",
      given: givenCity({
        "a.xlsx": pooledUnit("直属基层工会", "云星公司工会"),
        "b.xlsx": pooledUnit("直属基层工会", "昆明市云星公司工会"),
      }),
      issues: [
        { messageId: "several", cells: ["单位信息!B4", "单位信息!B4"], data: { unit: "云星公司工会", count: 2 } },
      ],
    },
  ],
});
