import { openNewWorkbook } from "../../../src/hosts/excel/openNewWorkbook";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { givenFile } from "../../support/givenFile";

const file = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);

test("hands Excel the file's bytes as base64", async () => {
  const { createWorkbook, model } = await openTestExcel(givenFile({}));
  await openNewWorkbook(file, createWorkbook);
  expect(model.opened).toEqual([Buffer.from(file).toString("base64")]);
});

test("says what to do where the office forbids new workbooks", async () => {
  const { createWorkbook, model } = await openTestExcel(givenFile({}));
  model.forbidsNewWorkbooks = true;
  await expect(openNewWorkbook(file, createWorkbook)).rejects.toMatchObject({
    code: "unsupported",
    message: expect.stringMatching(/安全策略.+请联系管理员/),
  });
});

test("any other refusal keeps its own words", async () => {
  const { createWorkbook, breakRequest } = await openTestExcel(givenFile({}));
  breakRequest({ request: 1, at: "before", code: "InactiveWorkbook" });
  await expect(openNewWorkbook(file, createWorkbook)).rejects.toMatchObject({ code: "busy" });
});
