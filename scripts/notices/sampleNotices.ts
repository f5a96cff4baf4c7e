import { resolve } from "node:path";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { noticeDocuments } from "../../src/core/noticeWorkbook/writeNotice";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";

export const sampleNoticesFolder = resolve(__dirname, "../../assets/samples/notices");

/** The notices whose workbooks are shipped, by the names of their files. */
export const sampleNotices: Readonly<Record<string, Notice>> = { "kunming-2020.xlsx": kunming2020 };

export async function noticeWorkbook(notice: Notice): Promise<Uint8Array> {
  return (await buildDocuments(noticeDocuments(notice).documents)).bytes;
}
