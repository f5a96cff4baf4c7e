import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noticeSchemaPath, noticeSchemaText } from "../scripts/noticeSchemaText";
import { shippedNotices, shippedNoticesFolder } from "../scripts/notices/shippedNotices";
import { readNotice } from "../src/core/noticeWorkbook/readNotice";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";

test("docs/notice.schema.json is up to date: run `npm run schema`", () => {
  expect(readFileSync(noticeSchemaPath, "utf8")).toBe(noticeSchemaText());
});

test("every shipped notice is there: run `npm run notices`", () => {
  expect(readdirSync(shippedNoticesFolder).sort()).toEqual(Object.keys(shippedNotices).sort());
});

test.each(Object.entries(shippedNotices))("%s is up to date: run `npm run notices`", async (name, notice) => {
  const read = readNotice(await openXlsx(readFileSync(join(shippedNoticesFolder, name))).read());
  expect(read.issues).toEqual([]);
  expect(read.notice).toEqual(notice);
});
