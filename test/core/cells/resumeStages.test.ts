import { monthNumber } from "../../../src/core/cells/months";
import { resumeStages } from "../../../src/core/cells/resumeStages";

const school = [monthNumber("1998-09"), monthNumber("2001-07"), "某中学 学生"];
const work = [monthNumber("2001-08"), null, "某厂 工人"];

test.each([
  ["a stage a line", "1998.09—2001.07 某中学 学生\n2001.08—至今 某厂 工人", [school, work]],
  [
    "a paragraph",
    "1998年9月至2001年7月某中学 学生；2001年8月至今某厂 工人",
    [[school[0], school[1], "某中学 学生;"], work],
  ],
  ["other dashes and full width", "１９９８．９－２００１．７ 某中学 学生\n2001/8～现在 某厂 工人", [school, work]],
  [
    "days, and a Han one for a dash",
    "1998.09.01一2001.07.15 某中学 学生\n2001年8月1日起至今 某厂 工人",
    [school, work],
  ],
  ["hyphens everywhere, and digits only", "1998-09-2001-07 某中学 学生\n200108-今 某厂 工人", [school, work]],
  [
    "numbered lines",
    "1. 1998.09—2001.07 某中学 学生\n2、自2001.08至今 某厂 工人",
    [[school[0], school[1], "某中学 学生\n2、"], work],
  ],
  [
    "years, which a stage fills",
    "1998年—2001年 某中学 学生",
    [[monthNumber("1998-01"), monthNumber("2001-12"), "某中学 学生"]],
  ],
  [
    "no stage within another, and no period within a sentence",
    "2001.08—至今 某厂 工人（其间：2005.09—2008.07 函授），参加2010-2012项目",
    [[work[0], null, "某厂 工人(其间:2005.09—2008.07 函授),参加2010-2012项目"]],
  ],
  [
    "an open end, which is the present's, or the next stage's beginning",
    "1998.09—　某中学 学生\n2001.08—　某厂 工人",
    [[monthNumber("1998-09"), monthNumber("2001-08"), "某中学 学生"], work],
  ],
  ["an open end without a blank, and nothing behind it", "2001.08——某厂 工人", [work]],
  ["an open end given by 起", "2001.08起 某厂 工人", [work]],
  ["no open end in 起 within a sentence", "2001.08起任组长", []],
  ["an open end of nothing", "2001.08—", [[work[0], null, ""]]],
  ["an open end of a year", "2001年-（某厂 工人）", [[monthNumber("2001-01"), null, "(某厂 工人)"]]],
  ["an open end given by words", "2001.08—迄今 某厂 工人", [[work[0], null, "迄今 某厂 工人"]]],
  [
    "numbers in circles before the stages",
    "①1998.09—2001.07 某中学 学生\n②2001.08—至今 某厂 工人",
    [[school[0], school[1], "某中学 学生\n②"], work],
  ],
  [
    "no open end in a mere date, a Han one or an end that is not read",
    "2001.08 一车间 工人\n2001年8月到某厂\n2001.08一车间\n2001.08—二〇〇七年\n2019-nCoV\n2001.08—07",
    [],
  ],
  ["no text without periods", "1998年考入某中学，后在某厂工作", []],
])("reads %s", (_, resume, stages) => {
  expect(resumeStages(resume).map(({ from, to, text }) => [from, to, text])).toEqual(stages);
});
