import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { makeDocument } from "../../support/makeDocument";

test("the summary is a sheet of its own, and the second takes the place of the first", async () => {
  const host = openXlsx(givenFile({ goldWorkers: times(2) }));
  await makeDocument("summary", host, notice);
  const once = host.bytes();
  await makeDocument("summary", host, notice);
  expect(host.bytes()).toEqual(once);
  const generated = (await host.read()).sheets.filter((sheet) => sheet.generated);
  expect(generated.map(({ name, generated: tag }) => [name, tag?.kind])).toEqual([["汇总表", "summary"]]);
});
