import rule from "../../../../src/core/rules/fields/honour-level";
import { kunmingAwards, withAward } from "../../../support/kunming";
import { testRule } from "../../../support/testRule";

const model = (...texts: string[]) => ({ studios: texts.map((text) => ({ "leader.modelWorker": text })) });
const modelCells = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ messageId: "below", cells: [`创新工作室!O${4 + index}`] }));

/** A column of the notice's own, of another kind of award, that asks for honours of the province. */
const own = withAward("gold", {
  columns: [...kunmingAwards.gold.columns, { key: "titles", header: "省级以上荣誉称号" }],
});
const titles = (text: string) => {
  const row: Record<string, string> = { titles: text };
  return { notice: own, given: { goldWorkers: [row] } };
};

testRule(rule, {
  valid: [
    {
      name: "honours of the city's level and above, however they are named",
      given: model(
        "2019年昆明市劳动模范",
        "2015年市级劳模",
        "2018年云南省劳动模范",
        "2010年全国劳动模范",
        "2016年省部级劳动模范",
        "2017年大理州劳动模范",
        "2012年广西壮族自治区劳动模范",
        "2015年县级劳模，2019年市级劳模",
        "2019年五华区总工会推荐，获昆明市劳动模范",
      ),
    },
    {
      name: "无, nothing, and honours whose level nobody can tell",
      given: model("无", "待补", "2019年获五一劳动奖章", "2018年铁路局劳动模范", "2019年上级评为劳模"),
    },
    {
      name: "boxes that ask for no level, and a choice of it",
      given: {
        goldWorkers: [{ awards: "2019年获县级劳动模范", area: "富民县总工会" }],
        studios: [{ countyStudio: "是", results: "2019年获县级科技奖" }],
      },
    },
    {
      name: "a province's centre in a company, and projects of the city",
      given: {
        stations: [{ publicProjects: "承担省级企业技术中心项目1项", chiefTechnicians: "市首席技师1人：段云峰" }],
      },
    },
    {
      name: "a county's workshop with a project of the province, and levels alone that are high enough",
      given: {
        ...model("市级", "国家级", "2018年市级技术能手"),
        stations: [
          { publicProjects: "五华区技能大师工作室，承担省级攻关1个" },
          { publicProjects: "市级实训基地1个" },
          { publicProjects: "由公司研发中心承担" },
        ],
      },
    },
    { name: "a notice's own column, at its level", ...titles("2019年云南省技术能手称号") },
  ],
  invalid: [
    {
      name: "honours of counties and units where the city's are asked for",
      given: model(
        "2015年县级劳动模范",
        "2016年富民县劳动模范",
        "2017年昆明市五华区劳动模范",
        "2018年禄劝彝族苗族自治县劳模",
        "2019年公司劳动模范",
        "2019年高新区劳模",
        "2015年镇级劳模、2016年县级劳模",
      ),
      issues: modelCells(7).map((issue, index) =>
        index === 0 ? { ...issue, data: { level: "县", wanted: "市" } } : issue,
      ),
    },
    {
      name: "a county's technicians and projects where province and city are asked for",
      given: {
        ...model("县级", "区级技术能手"),
        stations: [
          { chiefTechnicians: "县首席技师2人", publicProjects: "承担五华区科技计划项目" },
          { publicProjects: "县级技能大师工作室1个" },
          { publicProjects: "富民县高技能人才培训基地" },
        ],
      },
      issues: [
        ...["U4", "X4", "X5", "X6"].map((cell) => ({ messageId: "below", cells: [`技师工作站!${cell}`] })),
        ...modelCells(2),
      ],
    },
    {
      name: "a city's title where a notice's own column asks for the province's",
      ...titles("2019年昆明市技术能手称号"),
      issues: [{ messageId: "below", cells: ["金牌工人!AY4"], data: { level: "市", wanted: "省" } }],
    },
  ],
});
