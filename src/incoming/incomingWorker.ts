import { submissionOf } from "../app/consolidateWorkbooks";
import { kunming2020 as notice } from "../core/notice/notices/kunming-2020/kunming2020";
import { HostError } from "../hosts/workbookHost";
import { openXlsx } from "../hosts/xlsx/xlsxHost";
import type { ReadingAnswer, ReadingRequest } from "./readInWorker";

/** Reads the one file that it is sent, away from the thread that draws the screen. */
self.onmessage = async ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(await answer(data));
};

async function answer({ name, bytes, wanted }: ReadingRequest): Promise<ReadingAnswer> {
  try {
    const data = await openXlsx(new Uint8Array(bytes)).read();
    return { kind: "read", result: wanted === "workbook" ? data : submissionOf(name, data, notice) };
  } catch (error) {
    if (!(error instanceof HostError)) return { kind: "fault", message: String(error) };
    return { kind: "refused", code: error.code, message: error.message };
  }
}
