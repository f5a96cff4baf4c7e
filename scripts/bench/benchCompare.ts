import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import type { Notice } from "../../src/core/notice/notice";
import type { Bench, BenchInput } from "./bench";
import { largeWorkbook } from "./largeWorkbook";
import { desk, type Measured, measureOnce, median, medians } from "./measure";
import { table } from "./table";
import { unitWorkbooks } from "./unitWorkbooks";
import { writeSection } from "./writeSection";

/** What does one task: desk with all its rules, or another's library that only reads, or copies rows. */
interface Contender {
  readonly name: string;
  run(): Measured;
}

const others = join(__dirname, "others.cjs");
/** At least; the machine may be busy with other things, so they take turns. */
const rounds = 5;

/**
 * desk beside exceljs and SheetJS on the same files, turn by turn. What comes out is written to docs/speed.md.
 * @param sizes `60`: a workbook of so many rows is checked; `34-files`: so many workbooks are put into one
 */
export const benchCompare: Bench = async (given) => {
  const { notice, sizes } = given;
  const wanted = sizes.length === 0 ? ["60", "1000", "10000", "100000", "34-files", "1000-files"] : sizes;
  const lines: string[] = [];
  for (const size of wanted) {
    const files = /^(\d+)-files$/.exec(size)?.[1];
    lines.push(...(files === undefined ? await checks(given, Number(size)) : [await merge(given, Number(files))]));
  }
  writeSection("npm run bench compare", [...machine(notice), ...heads, ...lines]);
};

const heads = [
  "| task | desk | exceljs | SheetJS | desk : exceljs | desk : SheetJS | memory: desk | exceljs | SheetJS |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
];

function machine({ id }: Notice): string[] {
  const [processor] = cpus();
  const version = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
  return [
    `${new Date().toISOString().slice(0, 10)}: ${processor?.model ?? "?"}, ${cpus().length} processors, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}, ` +
      `exceljs ${version("exceljs")}, SheetJS ${version("xlsx")}; workbooks of ${id}.`,
    "",
    `Medians of ${rounds} rounds, in which the three took turns: seconds of processor (user and system, whole process), ` +
      "ratios round by round, peak memory in MB.",
    "",
  ];
}

async function checks({ folder, notice }: BenchInput, rows: number): Promise<string[]> {
  const lines: string[] = [];
  for (const texts of ["inline", "shared"] as const) {
    const file = join(folder, `${rows}-${texts}.xlsx`);
    writeFileSync(file, await largeWorkbook(notice, rows, texts));
    lines.push(
      line(`check of ${rows} rows, ${texts} strings`, [
        { name: "desk", run: () => measureOnce(desk, ["check", file, "--format", "json"]) },
        { name: "exceljs", run: () => measureOnce(others, ["exceljs", "read", file]) },
        { name: "SheetJS", run: () => measureOnce(others, ["sheetjs", "read", file]) },
      ]),
    );
  }
  return lines;
}

async function merge({ folder, notice, noticeOption }: BenchInput, count: number): Promise<string> {
  const files: string[] = [];
  for await (const { name, bytes } of unitWorkbooks(notice, count)) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    files.push(file);
  }
  let nth = 0;
  const output = () => join(folder, `merged-${count}-${nth++}.xlsx`);
  return line(`${count} workbooks into one`, [
    { name: "desk", run: () => measureOnce(desk, ["consolidate", ...files, "-o", output(), ...noticeOption]) },
    { name: "exceljs", run: () => measureOnce(others, ["exceljs", "concatenate", output(), ...files]) },
    { name: "SheetJS", run: () => measureOnce(others, ["sheetjs", "concatenate", output(), ...files]) },
  ]);
}

/** Lets the contenders take turns, the first against each of the others. */
function line(task: string, contenders: readonly [Contender, Contender, Contender]): string {
  const runs = Array.from({ length: rounds }, () => contenders.map(({ run }) => run()));
  const [ours, exceljs, sheetjs] = contenders.map((_, place) => medians(runs.flatMap((round) => round[place] ?? [])));
  const ratio = (place: number) => {
    return median(runs.map((round) => (round[0]?.processor ?? 0) / (round[place]?.processor ?? 1))).toFixed(2);
  };
  const all = [ours, exceljs, sheetjs];
  const cells = [
    task,
    ...all.map((each) => each?.processor.toFixed(2) ?? ""),
    ratio(1),
    ratio(2),
    ...all.map((each) => each?.memory.toFixed(0) ?? ""),
  ];
  show(...cells);
  return `| ${cells.join(" | ")} |`;
}

const show = table(
  "task                                   ",
  "desk ",
  "exceljs",
  "SheetJS",
  "desk:exceljs",
  "desk:SheetJS",
  "desk MB",
  "exceljs MB",
  "SheetJS MB",
);
