import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readForms } from "../../../src/core/importing/readForms";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readDocx } from "../../../src/hosts/docx/read/readDocx";
import { scoreOf } from "../../support/filledForms";

/**
 * Forms that LibreOffice 25.2 has saved, by way of its own format, RTF and .doc, and forms typed anew by python-docx 1.2.0:
 * cover in paragraphs, tables in a cell, 师傅 beside 徒弟, a column of numbers before the team. `told.json` has what they tell.
 */
const folder = join(__dirname, "../../fixtures/forms");
interface Told {
  readonly fields: Readonly<Record<string, string>>;
  readonly team: readonly Readonly<Record<string, string>>[];
}
const told: Readonly<Record<string, Told>> = JSON.parse(readFileSync(join(folder, "told.json"), "utf8"));

test.each(readdirSync(folder).filter((name) => name.endsWith(".docx")))("%s", (name) => {
  const award = /-(\w+)\.docx$/.exec(name)?.[1] ?? "";
  const { fields, team } = told[award] ?? { fields: {}, team: [] };
  const isTypedAnew = name.startsWith("python");
  // Somebody who has typed the form anew has left the date out.
  const lacks = isTypedAnew && award === "pair" ? ["filledOn"] : [];
  const own = new Map(Object.entries(fields).filter(([key]) => !lacks.includes(key)));
  const [form, second] = readForms(readDocx(readFileSync(join(folder, name))).content, notice);
  expect(second).toBeUndefined();
  const score = scoreOf({ told: own, team: team.map((each) => new Map(Object.entries(each))) }, form);
  expect(score).toMatchObject({ wrong: [], missed: [], right: score.told, read: score.told });
  expect(form?.leftovers).toEqual([]);
});
