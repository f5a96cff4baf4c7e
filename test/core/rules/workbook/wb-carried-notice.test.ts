import { sha256 } from "../../../../src/core/cells/sha256";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import rule from "../../../../src/core/rules/workbook/wb-carried-notice";
import { carriedRows } from "../../../../src/core/workbook/carriedNotice";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import { givenWorkbook, typedSheet, withSheet } from "../../../support/given";
import { secondNotice } from "../../../support/secondNotice";
import { testRule } from "../../../support/testRule";

const carrying = (rows: readonly (readonly string[])[]) => () =>
  readRecords(withSheet(givenWorkbook({}), typedSheet("_notice", rows)), kunming2020);
const whole = carriedRows(kunming2020);
const [schema, hash, ...pieces] = whole;
if (!schema || !hash || !pieces[0]) throw new Error("nothing is carried");
const at = ["_notice!A1"];
/** As a forger would who knows how the hash is made. */
const forged = (json: unknown) => {
  const text = JSON.stringify(json);
  return carrying([schema, ["sha256", sha256(text)], ["1", text]]);
};
const changed = (change: (text: string) => string) =>
  carrying([schema, hash, ...pieces.map(([key, text]) => [key, change(text)])]);
const { awards: _, ...withoutAwards } = kunming2020;

testRule(rule, {
  valid: [
    { name: "a workbook of an earlier version, which carries none", given: {} },
    { name: "the notice in use", given: carrying(whole) },
    { name: "the notice in use, by its text, whatever its hash", given: carrying([schema, ["sha256", ""], ...pieces]) },
    {
      name: "the notice in use with its keys in another order",
      given: forged(Object.fromEntries(Object.entries(kunming2020).reverse())),
    },
    {
      name: "another notice and another version, of which wb-pack-version tells",
      given: () => {
        const meta = { schema: "nomination-workbook/1", notice: secondNotice.id, noticeVersion: secondNotice.version };
        const workbook = withSheet(givenWorkbook({}), typedSheet("_notice", carriedRows(secondNotice)));
        return readRecords(withSheet(workbook, typedSheet("_meta", Object.entries(meta))), kunming2020);
      },
    },
  ],
  invalid: [
    {
      name: "a changed word",
      given: changed((text) => text.replace("昆明市总工会", "昆明县总工会")),
      issues: [{ messageId: "damaged", cells: at }],
    },
    { name: "a missing piece", given: carrying(whole.slice(0, -1)), issues: [{ messageId: "damaged", cells: at }] },
    {
      name: "pieces in another order",
      given: carrying([schema, hash, ...pieces].reverse()),
      issues: [{ messageId: "damaged", cells: at }],
    },
    {
      name: "a hash of something else",
      given: carrying([schema, hash, ...carriedRows(secondNotice).slice(2)]),
      issues: [{ messageId: "damaged", cells: at }],
    },
    { name: "no schema", given: carrying([hash, ...pieces]), issues: [{ messageId: "damaged", cells: at }] },
    { name: "an empty sheet", given: carrying([]), issues: [{ messageId: "damaged", cells: at }] },
    {
      name: "a notice of a later version of this product",
      given: carrying([["schema", "notice/2"], ["sha256", "later"], ...pieces]),
      issues: [{ messageId: "otherSchema", cells: at }],
    },
    {
      name: "fifty million characters",
      given: carrying([
        schema,
        hash,
        ...Array.from({ length: 1600 }, (_, at) => [String(at + 1), "通".repeat(32_000)]),
      ]),
      issues: [{ messageId: "tooLong", cells: at }],
    },
    ...[{}, [], null, 1, "通知", withoutAwards].map((json) => ({
      name: `JSON that is no notice: ${JSON.stringify(json)?.slice(0, 30)}`,
      given: forged(json),
      issues: [{ messageId: "noNotice", cells: at } as const],
    })),
    {
      name: "other content under the same version",
      given: forged({ ...kunming2020, year: 2021, units: kunming2020.units.slice(1) }),
      issues: [{ messageId: "content", cells: at, data: { parts: ["年份", "单位和名额"] } }],
    },
  ],
});
