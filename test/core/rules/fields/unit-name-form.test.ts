import rule from "../../../../src/core/rules/fields/unit-name-form";
import { testRule } from "../../../support/testRule";

const unit = "昆明云机重工有限公司";
const employers = (...names: string[]) => ({
  goldWorkers: names.map((employer) => ({ employer, applicant: "富民县人民医院" })),
});

testRule(rule, {
  valid: [
    { name: "full names, short ones of four characters among them", given: employers(unit, "云南大学", "昆明海关") },
    {
      name: "branches, and the city's and the province's body of one name",
      given: employers(unit, `${unit}第一分公司`, `${unit}焊接车间`, "云南省第一人民医院", "昆明市第一人民医院"),
    },
    {
      name: "nothing, 无, and a placeholder",
      given: { goldWorkers: [{ employer: null }, { employer: "无" }, { employer: "同上" }] },
    },
    { name: "the list of prior honours, which the city wrote", given: { priorHonours: [{ employer: "云机厂" }] } },
  ],
  invalid: [
    {
      name: "short names and stand-ins",
      given: employers("云机厂", "本单位", "我公司", "昆钢总公司"),
      issues: [4, 5, 6, 7].map((row) => ({ messageId: "notFull", cells: [`金牌工人!N${row}`] })),
    },
    {
      name: "brackets, spaces and the city before it: the most frequent writing is proposed, for all cells",
      given: employers("云机（富民）机械厂", "云机(富民)机械厂", "云机（富民）机械厂", "昆明市云机（富民） 机械厂"),
      issues: [
        {
          messageId: "spelling",
          cells: ["金牌工人!N5"],
          data: { name: "云机(富民)机械厂", standard: "云机（富民）机械厂" },
          fix: { safe: false, edits: { "金牌工人!N5": "云机（富民）机械厂" } },
        },
        { messageId: "spelling", cells: ["金牌工人!N7"] },
      ],
    },
    {
      name: "the same unit on several sheets, one writing a finding",
      given: {
        goldWorkers: [{ applicant: "富民机床厂" }],
        stations: [{ applicant: "昆明市富民机床厂", hostUnit: "昆明市富民机床厂" }],
        members: [{ employer: "富民机床厂" }, { employer: "昆明市富民机床厂" }],
      },
      issues: [
        {
          messageId: "spelling",
          cells: ["金牌工人!O4", "团队成员!I4"],
          fix: {
            safe: false,
            edits: { "金牌工人!O4": "昆明市富民机床厂", "团队成员!I4": "昆明市富民机床厂" },
          },
        },
      ],
    },
    {
      name: "of two equals, the one without spaces proposed",
      given: employers("昆明 云机重工有限公司", unit),
      issues: [
        {
          messageId: "spelling",
          cells: ["金牌工人!N4"],
          fix: { safe: false, edits: { "金牌工人!N4": unit } },
        },
      ],
    },
    {
      name: "有限公司 beside 有限责任公司, the fuller of two equals proposed",
      given: employers("云南滇星机械有限公司", "云南滇星机械有限责任公司"),
      issues: [
        {
          messageId: "companyForm",
          cells: ["金牌工人!N4"],
          data: { standard: "云南滇星机械有限责任公司" },
        },
      ],
    },
  ],
});
