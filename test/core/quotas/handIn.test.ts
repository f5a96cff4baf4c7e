import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type HandedIn, handInList } from "../../../src/core/quotas/handIn";
import { type Given, givenRecords } from "../../support/given";

const brief = ({ award, recommended, letter, form, publicity }: HandedIn) =>
  [award.name, recommended, letter?.copies, letter?.made, form?.copies, form?.seals.length, publicity?.to].join(" ");

test.each<[string, Given, readonly string[]]>([
  ["nothing where nobody is recommended", { goldWorkers: [{ review: "不予推荐" }] }, []],
  [
    "copies and seals by the notice, award by award",
    { goldWorkers: [{}, {}], pairs: [{}], screening: [{ publicFrom: "2020-09-14", publicTo: "2020-09-18" }] },
    ["金牌工人 2 1 false 5 3 2020-09-18", expect.stringMatching(/^师徒结对 1 1 false 5 \d /)],
  ],
  [
    "the unit's own number of letters, and days not entered yet",
    { unitInfo: [{ letterCopies: 3 }], goldWorkers: [{}], screening: [{ publicTo: null }] },
    ["金牌工人 1 3 false 5 3 "],
  ],
])("%s", (_, given, lines) => {
  expect(handInList(givenRecords(given), notice).map(brief)).toEqual(lines);
});
