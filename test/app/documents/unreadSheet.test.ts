import { printForms } from "../../../src/app/documents/forms/printForms";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookHost } from "../../../src/hosts/workbookHost";
import { buildDocuments } from "../../../src/hosts/xlsx/draw/buildDocuments";
import { givenWorkbook, times } from "../../support/given";
import { makeDocument } from "../../support/makeDocument";

/** So many fields are more than a file of a few bytes can hold: 金牌工人 is not read, and the pairs are. */
const data = { ...givenWorkbook({ goldWorkers: times(4_000), pairs: times(1) }), fileBytes: 1_000 };

function hostOf(workbook: typeof data) {
  const writes: unknown[] = [];
  const host: WorkbookHost = {
    read: async () => workbook,
    write: async (plan) => {
      writes.push(plan);
    },
    pictures: async () => new Map(),
  };
  return { host, writes };
}

test("no letter is made of a workbook with a sheet that could not be read", async () => {
  const { host, writes } = hostOf(data);
  const { refused, written } = await writeLetters(host, notice);
  expect([refused, written, writes]).toEqual([
    "工作表“金牌工人”未能读取，不能据以生成文书；请先校验，按提示处理后再生成。",
    [],
    [],
  ]);
});

test("nor a form", async () => {
  const made = await printForms(hostOf(data).host, notice, { pictures: new Map(), build: buildDocuments });
  expect(made).toEqual({ ok: false, message: expect.stringMatching(/^工作表“金牌工人”未能读取/) });
});

test("nor a summary, which would count too few", async () => {
  const { host, writes } = hostOf(data);
  const made = await makeDocument("summary", host, notice);
  expect([made.refused, writes]).toEqual([expect.stringMatching(/^工作表“金牌工人”未能读取/), []]);
});

test("where all of it is read, they are made", async () => {
  const { host, writes } = hostOf({ ...data, fileBytes: 1_000_000 });
  expect((await writeLetters(host, notice)).refused).toBeNull();
  expect(writes).toHaveLength(1);
});
