import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { shippedNoticesFolder } from "../scripts/notices/shippedNotices";
import { sampleNotices } from "../scripts/samples/notices/notices";
import { inspectWorkbook } from "../src/app/inspectWorkbook";
import { formatCell } from "../src/core/cells/cellRef";
import type { Issue } from "../src/core/issues/issue";
import { kunming2020 as notice } from "../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";

const folder = mkdtempSync(join(tmpdir(), "samples-"));
afterAll(() => rmSync(folder, { recursive: true }));

const root = resolve(__dirname, "..");
execFileSync(process.execPath, ["--import", "tsx", "scripts/samples.ts", folder], { cwd: root });
const planted: Record<string, { rule: string; cell: string }[]> = JSON.parse(
  readFileSync(join(folder, "planted.json"), "utf8"),
);

const sign = ({ rule, at }: Issue) => `${rule} ${formatCell(at[0])}`;

test("every unit has its sample, and every rule for districts is offended in one", () => {
  expect(Object.keys(planted)).toHaveLength(notice.units.length);
  const offended = new Set(
    Object.values(planted)
      .flat()
      .map(({ rule }) => rule),
  );
  // What Excel could not give, and a notice broken on its way, are no faults of a clerk's.
  const noClerks = ["wb-unread-part", "wb-carried-notice"];
  const wanted = Object.keys(notice.rules).filter((rule) => !rule.startsWith("cons-") && !noClerks.includes(rule));
  expect(wanted.filter((rule) => !offended.has(rule))).toEqual([]);
});

/** What is advised of any workbook before its letters are made, without former honours, and of rare characters. */
const standing = ["letter-list-match", "prior-list-empty", "name-rare-char"];
const isAside = ({ severity, rule }: Issue) => severity === "advice" && standing.includes(rule);

test.each(Object.entries(planted))("%s: every planted fault is found, and nothing else", async (file, faults) => {
  const { issues } = await inspectWorkbook(openXlsx(readFileSync(join(folder, file))), notice);
  const expected = faults.map(({ rule, cell }) => `${rule} ${cell}`);
  expect(expected.filter((fault) => !issues.some((issue) => sign(issue) === fault))).toEqual([]);
  const told = issues.filter((issue) => !isAside(issue)).map(sign);
  expect(told.filter((issue) => !expected.includes(issue))).toEqual([]);
});

// Of Kunming 2020 all above speaks.
test.each(sampleNotices.filter(({ id }) => id !== notice.id))(
  "of $documentNumber every unit has its sample, filled in by that notice without a fault",
  async (other) => {
    const workbook = join(shippedNoticesFolder, `${other.id}.xlsx`);
    const theirs = mkdtempSync(join(tmpdir(), "samples-"));
    try {
      execFileSync(process.execPath, ["--import", "tsx", "scripts/samples.ts", theirs, "--notice", workbook], {
        cwd: root,
      });
      const names = readdirSync(theirs);
      expect(names).toHaveLength(other.units.length);
      for (const name of names) {
        const { issues } = await inspectWorkbook(openXlsx(readFileSync(join(theirs, name))), other);
        expect(issues.filter((issue) => !isAside(issue)).map(sign)).toEqual([]);
      }
    } finally {
      rmSync(theirs, { recursive: true });
    }
  },
);
