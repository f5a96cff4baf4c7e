import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { packReferences } from "../../../src/core/rules/packReferences";
import rule from "../../../src/core/rules/submission/mat-copies-seal";
import { instructionSections } from "../../../src/core/template/instructions";
import { givenRecords } from "../../support/given";

const { paper: _, ...unsaid } = kunming2020;
const unsealed = { ...unsaid, awards: kunming2020.awards.map((award) => ({ ...award, seals: [] })) };

test.each<[string, Notice, string, string]>([
  ["A4", kunming2020, "用 A4 纸打印，一式五份，加盖公章，", "A4纸"],
  ["none", unsaid, "一式五份，加盖公章，", ""],
  ["none, and no seals", unsealed, "一式五份，", ""],
])("instructions and check go by the notice's paper: %s", (__, notice, manner, paper) => {
  const [unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const lines = instructionSections({ unit, notice }).flatMap((section) => section.lines);
  expect(lines).toContain(`纸质材料${manner}连同电子材料报${notice.office.name}。`);
  const records = givenRecords({ goldWorkers: [{ copies: 4 }] });
  const [copies] = [...rule.check({ records, notice })];
  expect([copies?.messageId, copies?.data.paper]).toEqual(["copies", paper]);
});

test("a notice of earlier versions, which says nothing of paper, is sound", () => {
  expect(parseNotice(JSON.parse(JSON.stringify(unsaid)), packReferences).mistakes).toEqual([]);
});
