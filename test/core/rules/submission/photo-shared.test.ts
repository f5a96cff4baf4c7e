import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/photo-shared";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, withCell } from "../../../support/given";
import { givenCity } from "../../../support/givenCity";
import { testRule } from "../../../support/testRule";

const photo = "张三.jpg";

/** Two workers whose photos stand in their cells, under these names. */
function withPictures(...names: string[]) {
  const book = givenWorkbook({ goldWorkers: [{}, {}] });
  const data = names.reduce(
    (changed, name, index) =>
      withCell(changed, { sheet: "金牌工人", row: 4 + index, column: 25 }, { kind: "picture", name }),
    book,
  );
  return readRecords(data, kunming2020);
}

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
    {
      name: "a picture each in the cells",
      given: () => withPictures("xl/media/image1.png", "xl/media/image2.png"),
    },
    { name: "pictures that the host does not know", given: () => withPictures("", "") },
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
      name: "one picture that stands in the cells of two workers",
      given: () => withPictures("xl/media/image1.png", "xl/media/image1.png"),
      issues: [{ messageId: "shared", cells: ["金牌工人!Y4", "金牌工人!Y5"], data: { file: "［图片］" } }],
    },
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
