import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticeWorkbook, shippedNotices, shippedNoticesFolder } from "./notices/shippedNotices";

/** Writes the shipped notices as workbooks. */
async function main(): Promise<void> {
  mkdirSync(shippedNoticesFolder, { recursive: true });
  for (const [name, notice] of Object.entries(shippedNotices)) {
    writeFileSync(join(shippedNoticesFolder, name), await noticeWorkbook(notice));
  }
}

void main();
