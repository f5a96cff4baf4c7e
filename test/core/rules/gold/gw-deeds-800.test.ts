import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/gold/gw-deeds-800";
import { han } from "../../../support/given";
import { testRule } from "../../../support/testRule";

const withGold = (deeds: (typeof kunming2020)["gold"]["deeds"]) => ({
  ...kunming2020,
  gold: { ...kunming2020.gold, deeds },
});

testRule(rule, {
  valid: [
    { name: "the shortest and the longest", given: { goldWorkers: [{ deeds: han(640) }, { deeds: han(960) }] } },
    { name: "spaces and line breaks, which count nothing", given: { goldWorkers: [{ deeds: `${han(960)}　 \n` }] } },
    {
      name: "no deeds, which another rule reports",
      given: { goldWorkers: [{ deeds: null }, { deeds: "略" }, { deeds: "无" }] },
    },
    {
      name: "a worker turned down",
      given: { goldWorkers: [{ deeds: han(10), review: "不予推荐", reviewNote: "材料不全" }] },
    },
    {
      name: "any length where the notice sets no upper bound",
      given: { goldWorkers: [{ deeds: han(5000) }] },
      notice: withGold({ stated: 800, min: 640, max: null, narrowUntil: null }),
    },
  ],
  invalid: [
    {
      name: "one 字 too few",
      given: { goldWorkers: [{ deeds: han(639) }] },
      issues: [{ messageId: "short", cells: ["金牌工人!X4"], data: { count: 639, stated: 800, min: 640 } }],
    },
    {
      name: "one 字 too many",
      given: { goldWorkers: [{ deeds: han(961) }] },
      issues: [{ messageId: "long", cells: ["金牌工人!X4"], data: { count: 961, max: 960 } }],
    },
  ],
});
