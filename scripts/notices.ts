import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticeWorkbook, sampleNotices, sampleNoticesFolder } from "./notices/sampleNotices";

/** Writes the shipped notices as workbooks. */
async function main(): Promise<void> {
  mkdirSync(sampleNoticesFolder, { recursive: true });
  for (const [name, notice] of Object.entries(sampleNotices)) {
    writeFileSync(join(sampleNoticesFolder, name), await noticeWorkbook(notice));
  }
}

void main();
