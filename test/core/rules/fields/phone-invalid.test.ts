import rule from "../../../../src/core/rules/fields/phone-invalid";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    {
      name: "mobile numbers and landlines as they are written",
      given: {
        goldWorkers: ["13871234567", "138 7123 4567", "0871-63187921", "63187921", "0871-63187921-801"].map(
          (phone) => ({
            phone,
          }),
        ),
      },
    },
    { name: "several numbers", given: { goldWorkers: [{ phone: "63187921、13871234567" }] } },
    { name: "a number typed as a number", given: { goldWorkers: [{ phone: 13871234567 }] } },
    {
      name: "nothing, and a placeholder, which other rules report",
      given: { goldWorkers: [{ phone: null }, { phone: "待定" }] },
    },
  ],
  invalid: [
    {
      name: "one digit too few or too many, and a network that is none",
      given: { goldWorkers: [{ phone: "1387123456" }, { phone: "138712345678" }, { phone: "12871234567" }] },
      issues: [
        { messageId: "invalid", cells: ["金牌工人!R4"], data: { phones: ["1387123456"] } },
        { messageId: "invalid", cells: ["金牌工人!R5"] },
        { messageId: "invalid", cells: ["金牌工人!R6"] },
      ],
    },
    {
      name: "a landline of seven digits, on every sheet with a phone",
      given: {
        unitInfo: [{ clerkPhone: "3123456" }],
        pairs: [{ "master.phone": "0871-3123456", "apprentice.phone": "无" }],
        stations: [{ phone: "8716318792" }],
      },
      issues: [
        { messageId: "invalid", cells: ["单位信息!B10"] },
        { messageId: "invalid", cells: ["师徒结对!J4"] },
        { messageId: "invalid", cells: ["师徒结对!Y4"] },
        { messageId: "invalid", cells: ["技师工作站!L4"] },
      ],
    },
    {
      name: "the one of several that is wrong",
      given: { goldWorkers: [{ phone: "63187921、1387123456" }] },
      issues: [{ messageId: "invalid", cells: ["金牌工人!R4"], data: { phones: ["1387123456"] } }],
    },
  ],
});
