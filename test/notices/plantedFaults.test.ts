import { filledFile } from "../../scripts/samples/notices/filledFile";
import { type Counts, fillNotice, placeOf } from "../../scripts/samples/notices/fillNotice";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import type { Notice } from "../../src/core/notice/notice";
import { parseNotice } from "../../src/core/notice/parseNotice";
import { packReferences } from "../../src/core/rules/packReferences";
import { withEdits } from "../../src/core/workbook/withEdits";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { cellAt, found, givenUnit, people } from "../support/sampleNotices";
import { columnFaults, type PlantedFault } from "./columnFaults";
import { ruleFaults } from "./ruleFaults";

describe.each(sampleNotices)("$documentNumber", (notice) => {
  const [unit] = notice.units;
  if (!unit) throw new Error("a notice without units");

  test("is a sound notice, also as JSON", () => {
    expect(parseNotice(JSON.parse(JSON.stringify(notice)), packReferences).mistakes).toEqual([]);
  });

  test("what is filled in by it gives no issue, whatever unit it is", async () => {
    for (const [index, each] of notice.units.slice(0, 5).entries()) {
      const host = await filledFile(notice, each, fillNotice(notice, each, people(index + 1)));
      expect(found(await openXlsx(host.bytes()).read(), notice)).toEqual([]);
    }
  });

  test("every planted fault is found at its cell, and nothing else", async () => {
    const { filled, data } = (await givenUnit(notice, unit)).filled(countsOf(notice));
    const wrong = faultsOf(notice, filled).flatMap((fault) => {
      const changed = fault.reshape?.(data) ?? data;
      const issues = found(withEdits(changed, fault.edits), notice);
      const expected = [`${fault.rule} ${fault.cell}`, ...(fault.also ?? [])].sort();
      return [...new Set(issues)].sort().join() === expected.join()
        ? []
        : [{ ...describeFault(fault), expected, issues }];
    });
    expect(wrong).toEqual([]);
  });

  test("every rule that is on for a unit's workbook is offended by some fault", async () => {
    const { filled } = (await givenUnit(notice, unit)).filled(countsOf(notice));
    const offended = new Set(faultsOf(notice, filled).map(({ rule }) => rule));
    const wanted = Object.keys(notice.rules).filter(
      (rule) => !rule.startsWith("cons-") && !shownElsewhere.includes(rule) && !onlyAdvice(notice, rule),
    );
    expect(wanted.filter((rule) => !offended.has(rule))).toEqual([]);
  });
});

/** In `quotas.test.ts` and `documents.test.ts`. */
const shownElsewhere = ["quota-exceeded", "letter-list-match"];

/** Few, so that faults are quick to look for; two where one may be compared with another. */
function countsOf(notice: Notice): Counts | undefined {
  return notice.id.startsWith("kunming") ? { gold: 2, pair: 2, station: 1, studio: 1 } : undefined;
}

type Filled = ReturnType<typeof fillNotice>;

function faultsOf(notice: Notice, filled: Filled): PlantedFault[] {
  const at = (sheet: string, row: number, key: string) => placeOf(notice, sheet, row, key);
  const given = {
    notice,
    filled,
    at,
    cell: (sheet: string, row: number, key: string) => cellAt(notice, sheet, row, key),
  };
  return [...columnFaults(given), ...ruleFaults(given)].filter(({ rule }) => rule in notice.rules);
}

/** Rules that the notice lets advise only: they are no faults. */
function onlyAdvice({ rules, oneAwardPerPerson, publicity }: Notice, rule: string): boolean {
  const severity = rules[rule]?.severity;
  if (rule === "cross-category" && !oneAwardPerPerson) return true;
  if (rule === "pub-length" && publicity.minDays === null) return true;
  const all = typeof severity === "object" ? Object.values(severity) : [severity];
  return all.every((each) => each === "advice" || each === "off");
}

function describeFault({ rule, cell, edits }: PlantedFault) {
  return { planted: `${rule} ${cell}`, value: edits[0]?.value ?? null };
}
