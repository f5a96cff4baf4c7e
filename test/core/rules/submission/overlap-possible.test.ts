import rule from "../../../../src/core/rules/submission/overlap-possible";
import { testRule } from "../../../support/testRule";

const company = "昆明云机重工有限公司";
const hospital = "富民县人民医院";
const at = (unit: string | null, hostUnit = unit) => ({ applicant: unit, hostUnit });
const units = (station: object, studio: object) => ({ stations: [station], studios: [studio] });
const applicants = ["技师工作站!I4", "创新工作室!Q4"];
const result = { parentId: "ST-530124-001", name: "高炉煤气余热回收系统改造", grantor: company };
const twice = (name: string) => ({
  ...units(at(company), at(company)),
  projects: [result, { ...result, name, parentId: "WS-530124-001" }],
});

testRule(rule, {
  valid: [
    { name: "two units", given: units(at(company), at(hospital)) },
    { name: "one applicant, which is overlap-unit's", given: units(at(company), at(`云南省昆明市${company}工会`)) },
    { name: "two branches of one company", given: units(at(`${company}富民分公司`), at(`${company}安宁分公司`)) },
    { name: "the province's and the city's", given: units(at("云南省第一人民医院"), at("昆明市第一人民医院")) },
    { name: "one school in two districts", given: units(at("五华区实验小学"), at("昆明市盘龙区实验小学")) },
    { name: "two stations", given: { stations: [at(company), at(`${company}富民分公司`)] } },
    { name: "units that are not filled in", given: units(at(null), at(null)) },
    { name: "one result, which is overlap-content's", given: twice("《高炉煤气余热回收系统改造》") },
    {
      name: "a result of one name and two units, which is overlap-content's, too",
      given: {
        ...units(at(company), at(hospital)),
        projects: [result, { ...result, parentId: "WS-530124-001", grantor: hospital }],
      },
    },
    { name: "two stages of one works", given: twice("高炉煤气余热回收系统改造二期") },
    { name: "a result of another place", given: twice("五华区高炉煤气余热回收系统检修") },
    {
      name: "companies of one branch of trade, a works and an office of one place",
      given: units(at(company), at("昆明星河重工集团有限公司")),
    },
    { name: "an office and a company of one name", given: units(at("富民县邮政局"), at("富民县邮政公司")) },
    { name: "results about two things", given: twice("高炉煤气余热发电系统改造") },
    {
      name: "titles of nothing but such words",
      given: {
        ...units(at(company), at(company)),
        projects: [
          { ...result, name: "技术研究" },
          { ...result, name: "技术应用", parentId: "WS-530124-001" },
        ],
      },
    },
  ],
  invalid: [
    ...(
      [
        ["a branch and its parent", `${company}富民分公司`],
        ["a workshop of the company", `${company}动力车间工会`],
        ["a company of another kind", "昆明云机重工有限责任公司"],
        ["a company without its city", "云机重工有限公司"],
        ["a company with the province before it", `云南省${company}`],
        ["traditional characters", "昆明雲機重工有限公司"],
        ["the group", "昆明云机重工集团有限公司"],
        ["the group's works", "昆明云机重工集团动力车间"],
        ["a company without its kind", "云机重工"],
      ] as const
    ).map(([name, unit]) => ({
      name,
      given: units({ ...at(company), hostUnit: company }, { ...at(unit), hostUnit: null }),
      issues: [{ messageId: "units", cells: applicants }],
    })),
    {
      name: "a company where one team works, and which applies for the other",
      given: units(at(hospital, company), at(company)),
      issues: [{ messageId: "unit", cells: ["技师工作站!H4", "创新工作室!Q4"], data: { unit: company } }],
    },
    ...[
      "高炉煤气余热回收系统改造技术",
      "《高炉煤气余热回收系统改造》项目",
      "关于高炉煤气余热回收系统改造技术的研究与应用",
      "高炉煤气余热回收系统改造工程",
      "高炉煤气余热回收系统改造攻关QC课题",
      "2019年高炉煤气余热回收系统改造",
      "一种高炉煤气余热回收系统改造方法",
      "昆明高炉煤气余热回收系统改造",
    ].map((name) => ({
      name: `a result that the other calls ${name}`,
      given: twice(name),
      issues: [{ messageId: "results", cells: ["项目成果!C4", "项目成果!C5"], data: { second: name } }],
    })),
  ],
});
