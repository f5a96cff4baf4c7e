import { openNewWorkbook } from "../../../src/hosts/excel/openNewWorkbook";

test("hands Excel the file's bytes as base64", async () => {
  const file = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  const opened: (string | undefined)[] = [];
  await openNewWorkbook(file, async (base64) => void opened.push(base64));
  expect(opened).toEqual([Buffer.from(file).toString("base64")]);
});
