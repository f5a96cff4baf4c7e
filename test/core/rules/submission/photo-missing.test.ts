import rule from "../../../../src/core/rules/submission/photo-missing";
import { testRule } from "../../../support/testRule";

testRule(rule, {
  valid: [
    { name: "file names, where the files cannot be known", given: { goldWorkers: [{}], pairs: [{}] } },
    {
      name: "files that came along, whatever the case of their letters",
      given: { goldWorkers: [{ photo: "GW-001.JPG" }], photoFiles: ["gw-001.jpg"] },
    },
    {
      name: "a file that came along, its name written by a Mac, or with a mark of direction",
      given: {
        goldWorkers: [{ photo: "é.jpg" }, { photo: "李\u200e建国.jpg" }],
        photoFiles: ["e\u0301.jpg", "李建国.jpg\u202c"],
      },
    },
    { name: "png and jpeg", given: { goldWorkers: [{ photo: "a.png" }, { photo: "b.jpeg" }] } },
  ],
  invalid: [
    {
      name: "no file name, and words in its place",
      given: {
        goldWorkers: [{ photo: null }, { photo: "无" }, { photo: "待补" }],
        pairs: [{ "apprentice.photo": null }],
      },
      issues: [
        { messageId: "blank", cells: ["金牌工人!Y4"] },
        { messageId: "blank", cells: ["金牌工人!Y5"] },
        { messageId: "blank", cells: ["金牌工人!Y6"] },
        { messageId: "blank", cells: ["师徒结对!AF4"] },
      ],
    },
    {
      name: "no picture",
      given: { goldWorkers: [{ photo: "照片.docx" }] },
      issues: [{ messageId: "kind", cells: ["金牌工人!Y4"], data: { file: "照片.docx" } }],
    },
    {
      name: "a file that did not come along",
      given: { goldWorkers: [{ photo: "李建国.jpg" }], photoFiles: ["王建国.jpg"] },
      issues: [{ messageId: "notFound", cells: ["金牌工人!Y4"], data: { file: "李建国.jpg" } }],
    },
  ],
});
