import { resolve } from "node:path";
import type { Notice } from "../../src/core/notice/notice";
import { noticeDocuments } from "../../src/core/noticeWorkbook/writeNotice";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { sampleNotices } from "../samples/notices/notices";

export const shippedNoticesFolder = resolve(__dirname, "../../assets/samples/notices");

/** The notices whose workbooks are shipped, by the names of their files. */
export const shippedNotices: Readonly<Record<string, Notice>> = Object.fromEntries(
  sampleNotices.map((notice) => [`${notice.id}.xlsx`, notice]),
);

export async function noticeWorkbook(notice: Notice): Promise<Uint8Array> {
  return (await buildDocuments(noticeDocuments(notice).documents)).bytes;
}
