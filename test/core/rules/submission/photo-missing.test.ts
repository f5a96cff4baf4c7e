import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/submission/photo-missing";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, withCell } from "../../../support/given";
import { gold } from "../../../support/observed";
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
    {
      name: "a picture in the cell itself, as a file has it, as Excel tells of it, and as the city's workbook does",
      given: () => {
        const data = givenWorkbook({ goldWorkers: [{}, {}, { photo: "［图片］" }] });
        const placed = withCell(data, gold(4, 25), { kind: "picture", name: "xl/media/image1.jpeg" });
        return readRecords(withCell(placed, gold(5, 25), { kind: "error", code: "#VALUE!" }), kunming2020);
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
      name: "a picture in the cell that no form can show",
      given: () => {
        const data = givenWorkbook({ goldWorkers: [{}] });
        return readRecords(withCell(data, gold(4, 25), { kind: "picture", name: "xl/media/image1.emf" }), kunming2020);
      },
      issues: [{ messageId: "kind", cells: ["金牌工人!Y4"], data: { file: "［图片］" } }],
    },
    {
      name: "a picture in the cell that the file no longer holds, where the files are known",
      given: () => {
        const data = givenWorkbook({ goldWorkers: [{}, {}, {}] });
        const kept = withCell(data, gold(4, 25), { kind: "picture", name: "xl/media/image1.png" });
        const lost = withCell(kept, gold(5, 25), { kind: "picture", name: "" });
        const saved = withCell(lost, gold(6, 25), { kind: "error", code: "#VALUE!" });
        return { ...readRecords(saved, kunming2020), photoFiles: new Map() };
      },
      issues: [
        { messageId: "unkept", cells: ["金牌工人!Y5"] },
        { messageId: "unkept", cells: ["金牌工人!Y6"] },
      ],
    },
    {
      name: "files that are not what their names say",
      given: {
        goldWorkers: [{ photo: "a.jpg" }, { photo: "b.jpg" }, { photo: "c.png" }, { photo: "d.jpg" }],
        photoFiles: [
          ["a.jpg", "WebP"],
          ["b.jpg", "HEIC"],
          ["c.png", null],
          ["d.jpg", "PNG"],
        ],
      },
      issues: [
        { messageId: "content", cells: ["金牌工人!Y4"], data: { file: "a.jpg", format: "WebP" } },
        { messageId: "content", cells: ["金牌工人!Y5"], data: { file: "b.jpg", format: "HEIC" } },
        { messageId: "kind", cells: ["金牌工人!Y6"], data: { file: "c.png" } },
      ],
    },
    {
      name: "a file that did not come along",
      given: { goldWorkers: [{ photo: "李建国.jpg" }], photoFiles: ["王建国.jpg"] },
      issues: [{ messageId: "notFound", cells: ["金牌工人!Y4"], data: { file: "李建国.jpg" } }],
    },
  ],
});
