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
  ["no text without periods", "1998年考入某中学，后在某厂工作", []],
])("reads %s", (_, resume, stages) => {
  expect(resumeStages(resume).map(({ from, to, text }) => [from, to, text])).toEqual(stages);
});
