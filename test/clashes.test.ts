import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidateWorkbooks, submissionOf } from "../src/app/consolidateWorkbooks";
import { readPriorList } from "../src/app/readPriorList";
import { returnWorkbook } from "../src/app/returnWorkbook";
import { formatCell } from "../src/core/cells/cellRef";
import { cellText } from "../src/core/cells/cellValue";
import { issuesByFile } from "../src/core/consolidation/issuesByFile";
import type { Incoming } from "../src/core/consolidation/receive";
import { kunming2020 as notice } from "../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../src/core/workbook/workbookData";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";
import { clashFolder } from "./support/clashFolder";

interface Clash {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
}

const folder = clashFolder();
const files = readdirSync(join(folder, "units"));
const planted: Clash[] = JSON.parse(readFileSync(join(folder, "planted.json"), "utf8"));
const sign = ({ rule, severity, cells }: Clash) => [rule, severity, ...[...cells].sort()].join(" ");
const open = (...path: string[]) => openXlsx(readFileSync(join(folder, ...path)));

async function arrive(): Promise<Incoming[]> {
  const incoming: Incoming[] = [];
  for (const file of files) incoming.push(submissionOf(file, await open("units", file).read(), notice));
  return incoming;
}

const incoming = arrive();

test("between 32 workbooks every planted clash is found, and nothing else above advice or twice", async () => {
  expect(await incoming).toHaveLength(32);
  const consolidation = consolidateWorkbooks(await incoming, {
    notice,
    prior: readPriorList("往届.xlsx", await open("往届.xlsx").read(), notice),
  });
  const found = consolidation.issues.map(({ rule, severity, at }) => {
    const cells = at.flatMap((cell) => {
      const origin = consolidation.originOf(cell);
      return origin ? [`${origin.file} ${formatCell(origin.at)}`] : [];
    });
    return { severity, sign: sign({ rule, severity, cells }) };
  });
  const wanted = planted.map(sign);
  const signs = found.map((each) => each.sign);
  expect(wanted.filter((clash) => !signs.includes(clash))).toEqual([]);
  const above = found.filter(({ severity }) => severity !== "advice").map((each) => each.sign);
  expect(above.filter((issue, index) => !wanted.includes(issue) || above.indexOf(issue) < index)).toEqual([]);
});

test("each unit gets its own part of a clash back, and nothing of the other's but its name", async () => {
  const { cells = [], rule } = planted[0] ?? {};
  const clashing = cells.map((each) => each.split(" ")[0] ?? "");
  const arrived = (await incoming).filter(({ file }) => clashing.includes(file));
  const consolidation = consolidateWorkbooks(arrived, { notice });
  const byFile = issuesByFile(consolidation.crossIssues, consolidation.originOf);
  for (const each of cells) {
    const [file = "", cell] = each.split(" ");
    const clashes = byFile.get(file) ?? [];
    const host = open("units", file);
    const before = textsOf(await host.read());
    const issues = await returnWorkbook(host, { clashes, notice, checkedAt: "2020-09-28 16:20" });
    const found = issues.filter((issue) => issue.rule === rule).map(({ at }) => at.map(formatCell));
    expect(found).toEqual([[cell]]);
    const after = textsOf(await host.read());
    expect(before.filter((text) => !after.includes(text))).toEqual([]);
    const phones = new Set(after.join("\n").match(/1\d{10}/g));
    expect([...phones].filter((phone) => !before.join("\n").includes(phone))).toEqual([]);
  }
});

function textsOf({ sheets }: WorkbookData): string[] {
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText)));
}
