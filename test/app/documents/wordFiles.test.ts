import type { BuildPapers, Papers } from "../../../src/app/documents/document";
import { documentNames, documents } from "../../../src/app/documents/documents";
import { wordFileNames, wordFiles } from "../../../src/app/documents/wordFiles";
import type { Paper } from "../../../src/core/documents/paper/paper";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";

const page = { orientation: "portrait", margins: { top: 20, bottom: 20, left: 20, right: 20 } } as const;
const named = (name: string) => (): Paper => ({ name, page, blocks: [] });

test("files are called as their papers, without what no name may hold, and no two alike", () => {
  expect(wordFileNames(["王某", "李/某:*", "王某", "ABC", "abc", "王某（2）"].map(named))).toEqual([
    "王某.docx",
    "李_某__.docx",
    "王某（2）.docx",
    "ABC.docx",
    "abc（2）.docx",
    "王某（2）（2）.docx",
  ]);
});

test("of two hundred files one is made at a time: the next when the last has been taken", async () => {
  const log: string[] = [];
  const build: BuildPapers = async (papers) => {
    log.push(`built ${papers.map((paper) => paper().name).join()}`);
    return { bytes: new Uint8Array(), missing: [] };
  };
  const papers = times(200).map((_, index) => named(`${index}`));
  const made: Extract<Papers, { refused: null }> = {
    ...{ refused: null, papers, pictures: new Map(), fileName: "全部" },
    ...{ told: () => () => [], isWhole: () => true },
  };
  const tell = (done: number, total: number) => {
    log.push(`told ${done}/${total}`);
  };
  for await (const { name } of wordFiles(made, build, tell)) log.push(`taken ${name}`);
  expect(log).toEqual(times(200).flatMap((_, index) => [`told ${index}/200`, `built ${index}`, `taken ${index}.docx`]));
});

test.each(documentNames)("%s is made for a text program, and leaves the workbook as it was", async (name) => {
  const given = givenFile({ goldWorkers: times(2) });
  const host = openXlsx(given);
  const made = await documents[name].papers({ host, notice, now: () => "2020-09-28 16:20" });
  if (made.refused !== null) throw new Error(made.refused);
  expect(made.papers.map((paper) => paper().blocks.length > 0)).not.toContain(false);
  expect(made.told([])("zh-CN").join("")).toMatch(/^已生成.*。$/);
  expect(made.told([])("en-US").join(" ")).toMatch(/^.*\.$/);
  expect(host.bytes()).toBe(given);
});
