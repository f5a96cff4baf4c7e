import { cityIntroduction } from "../app/cityIntroduction";
import { submissionOf } from "../app/consolidateWorkbooks";
import type { Merged, MergeRequest, PriorList, ReturnRequest, Returns, Unpacked } from "../app/incomingDesk";
import { cityFileName, mergeWorkbooks, returnsOfMerging } from "../app/mergeWorkbooks";
import { readPriorList } from "../app/readPriorList";
import { returnWorkbook } from "../app/returnWorkbook";
import type { Notice } from "../core/notice/notice";
import type { Submission } from "../core/workbook/city/submission";
import type { PriorHonour } from "../core/workbook/records";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError } from "../hosts/workbookHost";
import { buildWorkbook } from "../hosts/xlsx/buildWorkbook";
import { filesInArchive } from "../hosts/xlsx/filesInArchive";
import { zipFiles } from "../hosts/xlsx/package/zipFiles";
import { workbookName } from "../hosts/xlsx/write/saveAs";
import { openXlsx } from "../hosts/xlsx/xlsxHost";

/** The work of an `IncomingDesk`: what goes in and comes out can pass between threads. */
export const deskWork = {
  async unpack({ file }: { file: File }): Promise<Unpacked | null> {
    const found = filesInArchive(file.name, await bytesOf(file));
    if (!found) return null;
    return {
      files: found.flatMap((each) => ("bytes" in each ? [{ name: nameOf(each.path), bytes: each.bytes }] : [])),
      passedOver: found.flatMap((each) => {
        if ("bytes" in each) return [];
        return [{ name: each.path, reason: "refused" in each ? each.refused : each.leftover }];
      }),
    };
  },

  async readUnit({ file, name }: { file: File; name: string }, notice: Notice): Promise<Submission> {
    const incoming = submissionOf(name, await readFile(file), notice);
    if ("refused" in incoming) throw new HostError("unsupported", incoming.refused);
    return incoming;
  },

  async readPrior({ file }: { file: File }, notice: Notice): Promise<PriorList> {
    return { entries: (await readPriorFile(file, notice)).length };
  },

  async makeReturns(
    { incoming, files, prior, take, leave, into, checkedAt }: ReturnRequest,
    notice: Notice,
  ): Promise<Returns> {
    const list = prior && (await readPriorFile(prior, notice));
    const returns = returnsOfMerging(incoming, { notice, base: into, prior: list, take, leave });
    const sources = new Map(files.map((each) => [each.given, each]));
    const copies: { name: string; bytes: Uint8Array }[] = [];
    const failures: string[] = [];
    for (const { given, clashes } of returns) {
      const source = sources.get(given);
      if (!source) continue;
      try {
        const host = openXlsx(await bytesOf(source.file));
        await returnWorkbook(host, { clashes, notice, checkedAt });
        copies.push({ name: workbookName(source.name), bytes: host.bytes() });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        failures.push(`${source.name}：${error.message}`);
      }
    }
    return { archive: zipFiles(copies), written: copies.length, failures };
  },

  async merge({ incoming, prior, take, leave, ask, into }: MergeRequest, notice: Notice): Promise<Merged> {
    const list = prior && (await readPriorFile(prior, notice));
    const { receipts, units, plan } = mergeWorkbooks(incoming, { notice, base: into, prior: list, take, leave });
    const undecided = new Set(receipts.flatMap(({ open, replaces, sender }) => (open || replaces ? [sender] : [])));
    if (ask && undecided.size > 0) {
      return { kind: "undecided", receipts: receipts.filter(({ sender }) => undecided.has(sender)) };
    }
    const done = receipts.map((receipt) => ({ ...receipt, replaces: false }));
    if (into) return { kind: "plan", receipts: done, units, plan };
    const bytes = await buildWorkbook(cityIntroduction(notice), plan);
    return { kind: "workbook", receipts: done, units, bytes, fileName: cityFileName(notice) };
  },
};

async function readPriorFile(file: File, notice: Notice): Promise<readonly PriorHonour[]> {
  return readPriorList(file.name, await readFile(file), notice);
}

async function readFile(file: File): Promise<WorkbookData> {
  return openXlsx(await bytesOf(file), { onlyRead: true }).read();
}

/** Without its folders: a unit is told by what it wrote, not by where it lay. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The browser gives no bytes of a file that has been moved or changed since it was chosen, nor of a folder. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new HostError("damaged", "文件打不开：选择之后可能被移动、改名或改动，或者是文件夹；请重新选择文件。");
  }
}
