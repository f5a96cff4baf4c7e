import rule from "../../../../src/core/rules/fields/papers-other-unit";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const own = { unit: "富民县总工会", unitFullName: "昆明市富民县总工会", letterhead: "昆明市富民县总工会文件" };
const pool = { unit: "直属基层工会", reportingUnit: "云岭水务公司工会" };
const wuhua = "昆明市五华区总工会";

testRule(rule, {
  valid: [
    {
      name: "the unit's own name throughout",
      given: { unitInfo: [{}], goldWorkers: [{}], pairs: [{}], stations: [{}] },
    },
    { name: "an alias of the notice's, in all three papers", given: { unitInfo: [own], goldWorkers: [{}] } },
    { name: "the name and an alias side by side", given: { unitInfo: [{ ...own, letterhead: "富民县总工会文件" }] } },
    {
      name: "a letterhead spread out, as it is printed",
      given: { unitInfo: [{ letterhead: "富 民 县 总 工 会 文 件" }] },
    },
    ...["富民县", "富民", "昆明市富民县", "云南省昆明市富民县", "富民县永定街道"].map((area) => ({
      name: `${area} on a cover`,
      given: { goldWorkers: [{ area }], studios: [{ area }] },
    })),
    {
      name: "a union of a pool in its own name, with or without 委员会",
      given: {
        unitInfo: [{ ...pool, unitFullName: "云岭水务公司工会委员会", letterhead: "云岭水务公司工会文件" }],
        goldWorkers: [{ area: "云岭水务公司工会" }],
      },
    },
    {
      name: "a unit that is not in the table, which is told elsewhere",
      given: { unitInfo: [{ unit: "富民工会联社", unitFullName: wuhua }], goldWorkers: [{ area: wuhua }] },
    },
    {
      name: "blanks and placeholders, which are told elsewhere",
      given: { unitInfo: [{ unitFullName: null, letterhead: "待定" }] },
    },
    { name: "a cover of a nominee who is turned down", given: { goldWorkers: [{ area: wuhua, review: "不予推荐" }] } },
    {
      name: "the city's workbook, each unit's papers its own",
      given: givenCity({
        "富民.xlsx": { unitInfo: [own], goldWorkers: [{}] },
        "五华.xlsx": {
          unitInfo: [{ unit: "五华区总工会", unitFullName: wuhua, letterhead: `${wuhua}文件` }],
          goldWorkers: [{ area: "五华区" }],
        },
      }),
    },
  ],
  invalid: [
    {
      name: "full name and letterhead of another unit, in one issue",
      given: { unitInfo: [{ unitFullName: wuhua, letterhead: `${wuhua}文件` }] },
      issues: [
        {
          messageId: "other",
          cells: ["单位信息!B5", "单位信息!B6"],
          data: {
            columns: ["“单位全称（与公章一致）”", "“发文机关标志”"],
            name: wuhua,
            known: "五华区总工会",
            unit: "富民县总工会",
          },
          fix: null,
        },
      ],
    },
    {
      name: "the letterhead alone",
      given: { unitInfo: [{ letterhead: "五华区总工会文件" }] },
      issues: [
        {
          messageId: "other",
          cells: ["单位信息!B6"],
          data: { name: "五华区总工会" },
          fix: { safe: false, edits: { "单位信息!B6": "富民县总工会文件" } },
        },
      ],
    },
    {
      name: "two other units",
      given: { unitInfo: [{ unitFullName: "盘龙区总工会", letterhead: `${wuhua}文件` }] },
      issues: [
        { messageId: "other", cells: ["单位信息!B5"], data: { known: "盘龙区总工会" } },
        { messageId: "other", cells: ["单位信息!B6"], data: { known: "五华区总工会" }, fix: null },
      ],
    },
    {
      name: "the issuer's name",
      given: { unitInfo: [{ letterhead: "昆明市总工会文件" }] },
      issues: [{ messageId: "other", cells: ["单位信息!B6"], data: { known: "昆明市总工会" } }],
    },
    {
      name: "another unit in words of its own",
      given: { unitInfo: [{ unitFullName: "昆明市五华区工会委员会" }] },
      issues: [{ messageId: "near", cells: ["单位信息!B5"], data: { known: "五华区总工会" } }],
    },
    {
      name: "a name that the notice does not know, in both papers, as advice",
      given: {
        unitInfo: [{ unit: "城建工会", unitFullName: "昆明市城乡建设工会", letterhead: "昆明市城乡建设工会文件" }],
      },
      issues: [{ messageId: "unknown", cells: ["单位信息!B5", "单位信息!B6"], data: { unit: "城建工会" }, fix: null }],
    },
    {
      name: "the unit's name with more to it, as advice",
      given: { unitInfo: [{ unitFullName: "富民县总工会环卫分会" }] },
      issues: [{ messageId: "unknown", cells: ["单位信息!B5"] }],
    },
    {
      name: "a union of a pool under another's name",
      given: { unitInfo: [{ ...pool, unitFullName: "星河电力公司工会", letterhead: "云岭水务公司工会文件" }] },
      issues: [{ messageId: "unknown", cells: ["单位信息!B5"], data: { unit: "直属基层工会" } }],
    },
    {
      name: "another unit as the one that reports in a pool",
      given: {
        unitInfo: [
          { ...pool, reportingUnit: "五华区总工会", unitFullName: "直属基层工会", letterhead: "直属基层工会文件" },
        ],
      },
      issues: [{ messageId: "other", cells: ["单位信息!B8"], data: { known: "五华区总工会" } }],
    },
    {
      name: "another union, or another county, on the covers of every kind of award: one issue for each writing",
      given: {
        goldWorkers: [{ area: "五华区" }, {}, { area: "五华区" }],
        pairs: [{ area: "五华区总工会" }],
        stations: [{ area: "五华区" }],
      },
      issues: [
        {
          messageId: "otherArea",
          cells: ["金牌工人!S4", "金牌工人!S6", "技师工作站!M4"],
          data: { name: "五华区", known: "五华区总工会", unit: "富民县总工会" },
          fix: {
            safe: false,
            edits: { "金牌工人!S4": "富民县总工会", "金牌工人!S6": "富民县总工会", "技师工作站!M4": "富民县总工会" },
          },
        },
        { messageId: "otherArea", cells: ["师徒结对!AK4"] },
      ],
    },
    {
      name: "a county on the cover of a unit that is none, to be explained",
      given: {
        unitInfo: [{ unit: "财贸工会", unitFullName: "昆明市财贸工会", letterhead: "昆明市财贸工会文件" }],
        goldWorkers: [{ area: "五华区" }],
      },
      issues: [{ messageId: "elsewhere", cells: ["金牌工人!S4"], data: { known: "五华区总工会", unit: "财贸工会" } }],
    },
    {
      name: "another union on the cover of a unit that is no county",
      given: {
        unitInfo: [{ unit: "财贸工会", unitFullName: "昆明市财贸工会", letterhead: "昆明市财贸工会文件" }],
        goldWorkers: [{ area: "五华区总工会" }],
      },
      issues: [{ messageId: "otherArea", cells: ["金牌工人!S4"] }],
    },
    {
      name: "a place that tells no unit, as advice",
      given: { goldWorkers: [{ area: "昆明市" }] },
      issues: [
        {
          messageId: "unclear",
          cells: ["金牌工人!S4"],
          fix: { safe: false, edits: { "金牌工人!S4": "富民县总工会" } },
        },
      ],
    },
  ],
});
