import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/prior-same-title";
import type { Given } from "../../../support/given";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const worker = { name: "段应龙", birth: "1979-09", employer: "昆明云机重工有限公司" };
const honour = { category: "金牌工人", role: "本人", edition: "2018年", ...worker };
const pair = {
  "master.name": "段应龙",
  "master.birth": "1979-09",
  "apprentice.name": "段小龙",
  "apprentice.birth": "1993-09",
};
const former = { category: "师徒结对", edition: "2019年" };
const station = { name: "段应龙技师工作站", hostUnit: "昆明云机重工有限公司" };

/** A notice that calls the honour by its title, where 往届名单 has the award's name. */
const byTitle = {
  ...kunming2020,
  awards: kunming2020.awards.map((award) => (award.id === "gold" ? { ...award, barredBy: ["昆明市金牌工人"] } : award)),
};

testRule(rule, {
  valid: [
    { name: "nobody named before", given: { goldWorkers: [worker], priorHonours: [{}] } },
    {
      name: "a namesake born in another month",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: "1979-10" }] },
    },
    {
      name: "another title, which is prior-possible's",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, category: "师徒结对" }] },
    },
    {
      name: "a new pair with one of a former pair",
      given: { pairs: [pair], priorHonours: [{ ...former, role: "师傅", name: "段应龙", birth: "1979-09" }] },
    },
    {
      name: "a new pair of the masters of two former pairs",
      given: {
        pairs: [pair],
        priorHonours: [
          { ...former, role: "师傅", name: "段应龙", birth: "1979-09" },
          { ...former, role: "师傅", name: "段小龙", birth: "1993-09" },
        ],
      },
    },
    {
      name: "a team of a known name, where neither list nor row tells its unit",
      given: {
        stations: [{ ...station, hostUnit: null }],
        priorHonours: [{ category: "技师工作站", name: null, teamName: station.name, employer: null }],
      },
    },
    {
      name: "a team whose name differs by more than marks",
      given: {
        stations: [station],
        priorHonours: [
          { category: "技师工作站", name: null, teamName: `${station.name}分站`, employer: station.hostUnit },
        ],
      },
    },
    {
      name: "one whom the city turns down, in the city's workbook",
      given: givenCity({
        "富民.xlsx": { goldWorkers: [{ ...worker, namedBefore: "是", cityOpinion: "不同意" }], priorHonours: [honour] },
      }),
    },
    {
      name: "one whom the unit turns down",
      given: { goldWorkers: [{ ...worker, review: "不予推荐", namedBefore: "是" }], priorHonours: [honour] },
    },
  ],
  invalid: [
    ...["金牌工人", "昆明市金牌工人"].map((category) => ({
      name: `one named before, whom the list has under ${category} and the notice by the title`,
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, category }] },
      notice: byTitle,
      issues: [{ messageId: "listed", cells: ["金牌工人!C4"], data: { title: "昆明市金牌工人" } }],
    })),
    {
      name: "the same person by name and birth, at another employer now",
      given: { goldWorkers: [{ ...worker, employer: "富民县人民医院" }], priorHonours: [{}, honour] },
      issues: [{ messageId: "listed", cells: ["金牌工人!C4"], data: { edition: "2018年", title: "昆明市金牌工人" } }],
    },
    {
      name: "the same person by name and employer, where the list gives no birth",
      given: { goldWorkers: [worker], priorHonours: [{ ...honour, birth: null }] },
      issues: [{ messageId: "listed", cells: ["金牌工人!C4"] }],
    },
    {
      name: "the same pair again",
      given: {
        pairs: [pair],
        priorHonours: [
          { ...former, role: "师傅", name: "段应龙", birth: "1979-09" },
          { ...former, role: "徒弟", name: "段小龙", birth: "1993-09" },
        ],
      },
      issues: [
        {
          messageId: "listed",
          cells: ["师徒结对!C4", "师徒结对!R4"],
          data: { names: ["“段应龙”", "“段小龙”"], edition: "2019年" },
        },
      ],
    },
    {
      name: "a station founded before, by its name and unit",
      given: {
        stations: [station],
        priorHonours: [{ category: "技师工作站", name: null, teamName: station.name, employer: station.hostUnit }],
      },
      issues: [{ messageId: "listed", cells: ["技师工作站!C4"] }],
    },
    ...(["“段应龙”技师工作站", "段应龙·技师工作站", "昆明市段应龙 技师（工作站）"] as const).flatMap((teamName) => {
      const given: Given = {
        stations: [{ ...station, name: "段应龙技师工作站" }],
        priorHonours: [{ category: "技师工作站", name: null, teamName, employer: station.hostUnit }],
      };
      const issues = [{ messageId: "listed", cells: ["技师工作站!C4"] }];
      return [
        { name: `a station that the list calls ${teamName}`, given, issues },
        { name: `the same in the city's workbook: ${teamName}`, given: givenCity({ "富民.xlsx": given }), issues },
      ];
    }),
    {
      name: "a station by its leader and its name, and the clerk's own word, in one issue",
      given: {
        stations: [{ ...station, "leader.name": "段应龙", "leader.birth": "1979-09", namedBefore: "是" }],
        priorHonours: [
          {
            category: "技师工作站",
            role: "负责人",
            name: "段应龙",
            birth: "1979-09",
            teamName: station.name,
            employer: station.hostUnit,
          },
        ],
      },
      issues: [{ messageId: "listed", cells: ["技师工作站!D4", "技师工作站!C4"] }],
    },
    {
      name: "one under 不同意 in a unit's own workbook, where the city has said nothing yet",
      given: { goldWorkers: [{ ...worker, cityOpinion: "不同意" }], priorHonours: [honour] },
      issues: [{ messageId: "listed", cells: ["金牌工人!C4"] }],
    },
    {
      name: "the clerk's own word",
      given: { studios: [{ namedBefore: "是" }] },
      issues: [{ messageId: "declared", cells: ["创新工作室!AO4"] }],
    },
  ],
});
