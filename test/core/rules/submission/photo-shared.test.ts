import rule from "../../../../src/core/rules/submission/photo-shared";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const photo = "张三.jpg";

testRule(rule, {
  valid: [
    { name: "a file each, alike but for a digit", given: { goldWorkers: [{ photo: "1.jpg" }, { photo: "11.jpg" }] } },
    { name: "names that differ in their ending", given: { goldWorkers: [{ photo: "1.jpg" }, { photo: "1.png" }] } },
    {
      name: "one person on two forms, with one photo",
      given: {
        goldWorkers: [{ name: "张三", photo }],
        pairs: [{ "master.name": "张 三", "master.photo": photo }],
      },
    },
    { name: "no photo yet, twice", given: { goldWorkers: [{ photo: null }, { photo: null }] } },
    {
      name: "无 and 待定, twice",
      given: { goldWorkers: ["无", "无", "待定", "待定"].map((each) => ({ photo: each })) },
    },
    {
      name: "namesakes of whom nothing else is known",
      given: {
        goldWorkers: [{ name: "张三", photo, birth: null, employer: null }],
        pairs: [{ "master.name": "张三", "master.photo": photo }],
      },
    },
    { name: "one of both turned down", given: { goldWorkers: [{ photo }, { photo, review: "不予推荐" }] } },
    {
      name: "files of one name from two units",
      given: givenCity({
        "富民.xlsx": { goldWorkers: [{ photo }] },
        "五华.xlsx": { goldWorkers: [{ name: "李四", photo }] },
      }),
    },
  ],
  invalid: [
    {
      name: "one file for two workers",
      given: { goldWorkers: [{ name: "张三", photo }, { photo: "2.jpg" }, { name: "李四", photo: "张三.JPG" }] },
      issues: [
        { messageId: "shared", cells: ["金牌工人!Y4", "金牌工人!Y6"], data: { file: photo, names: ["张三", "李四"] } },
      ],
    },
    {
      name: "master and apprentice with one",
      given: { pairs: [{ "master.photo": photo, "apprentice.photo": photo }] },
      issues: [{ messageId: "shared", cells: ["师徒结对!Q4", "师徒结对!AF4"] }],
    },
    {
      name: "namesakes of other births, across awards",
      given: {
        goldWorkers: [{ name: "张三", photo, birth: "1970-01" }],
        pairs: [{ "master.name": "张三", "master.photo": photo, "master.birth": "1988-11" }],
      },
      issues: [{ messageId: "shared", cells: ["金牌工人!Y4", "师徒结对!Q4"], data: { names: ["张三", "张三"] } }],
    },
  ],
});
