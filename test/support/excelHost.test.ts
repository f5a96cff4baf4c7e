import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import type { TestExcelOptions } from "./excelHost/excelAnswers";
import { startExcel, type TestExcel } from "./excelHost/startExcel";
import { richWorkbook } from "./richWorkbook";

async function started(options: TestExcelOptions = {}): Promise<TestExcel> {
  return startExcel(await openXlsx(richWorkbook()).read(), options);
}

/** Runs one batch and sends it. */
async function sent(excel: TestExcel, queue: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.run(async (context) => {
    queue(context.workbook);
    await context.sync();
  });
}

const sheetOf = ({ worksheets }: Excel.Workbook) => worksheets.getItem("金牌工人");

describe("the Excel for tests refuses what Excel refuses", () => {
  test.each<[string, string, (workbook: Excel.Workbook) => void]>([
    [
      "ItemNotFound",
      "a sheet that is not there",
      ({ worksheets }) => {
        worksheets.getItem("没有").load("name");
      },
    ],
    [
      "InvalidArgument",
      "values of another size than their range",
      (workbook) => {
        sheetOf(workbook).getRange("A1:B2").values = [["甲", "乙"]];
      },
    ],
    [
      "InvalidArgument",
      "a text longer than a cell",
      (workbook) => {
        sheetOf(workbook).getRange("A1").values = [["长".repeat(32_768)]];
      },
    ],
    [
      "InvalidArgument",
      "an address longer than Excel reads",
      (workbook) => {
        sheetOf(workbook).getRanges(
          Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join(","),
        ).format.wrapText = true;
      },
    ],
    [
      "InvalidArgument",
      "a sheet's name of 32 characters",
      ({ worksheets }) => {
        worksheets.add("表".repeat(32));
      },
    ],
    [
      "InvalidArgument",
      "a sheet's name with a colon",
      ({ worksheets }) => {
        worksheets.add("表:1");
      },
    ],
    [
      "ItemAlreadyExists",
      "a sheet's name that is taken",
      ({ worksheets }) => {
        worksheets.add("金牌工人");
      },
    ],
    [
      "InvalidObjectPath",
      "what hangs on a null object",
      ({ worksheets }) => {
        worksheets.getItemOrNullObject("没有").getRange("A1").load("values");
      },
    ],
    [
      "InvalidOperation",
      "the rule of a format of another kind",
      (workbook) => {
        sheetOf(workbook).getRange("A1").conditionalFormats.add("DataBar").custom.load("rule/formula");
      },
    ],
    [
      "RequestPayloadSizeLimitExceeded",
      "a request above 5 MB",
      (workbook) => {
        sheetOf(workbook).getRange("A1:A200").values = Array.from({ length: 200 }, () => ["长".repeat(10_000)]);
      },
    ],
  ])("%s: %s", async (code, _, queue) => {
    const excel = await started();
    await expect(sent(excel, queue)).rejects.toMatchObject({ code });
  });

  test("AccessDenied: a cell of a protected sheet", async () => {
    const excel = await started();
    for (const sheet of excel.model.sheets) sheet.protection.protected = true;
    const queue = (workbook: Excel.Workbook) => {
      sheetOf(workbook).getRange("A1").values = [["甲"]];
    };
    await expect(sent(excel, queue)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("ApiNotFound: a member that came with a later version", async () => {
    const queue = (workbook: Excel.Workbook) => {
      sheetOf(workbook).getRanges("A1").load("address");
    };
    await expect(sent(await started({ version: 9 }), queue)).resolves.toBeUndefined();
    await expect(sent(await started({ version: 8 }), queue)).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

test("what stands before a refused call is done, what stands behind it is not", async () => {
  const excel = await started();
  const batch = sent(excel, (workbook) => {
    workbook.worksheets.add("先");
    workbook.worksheets.getItem("没有").activate();
    workbook.worksheets.add("后");
  });
  await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["金牌工人", "备注", "计算", "先"]);
});

test("nothing can be read before it was loaded and synced, and nothing is written before", async () => {
  const excel = await started();
  await excel.run(async (context) => {
    const sheet = sheetOf(context.workbook);
    const cell = sheet.getRange("A1");
    expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    cell.values = [["改"]];
    expect(excel.model.sheets[0]?.cells.get("1:1")?.value).toBe("金牌工人推荐表");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["改"]]);
    expect(() => sheet.id).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("what is set is read as if it had been typed", async () => {
  const excel = await started();
  const inputs = ["=1+1", "+1", "'=1+1", "2020-09-28", "0871", "true", "岩英", ""];
  await sent(excel, (workbook) => {
    sheetOf(workbook).getRange("A20:A27").values = inputs.map((input) => [input]);
  });
  const cells = inputs.map((_, index) => excel.model.sheets[0]?.cells.get(`${20 + index}:1`));
  expect(cells.map((cell) => cell?.formula ?? cell?.value)).toEqual([
    "=1+1",
    "=+1",
    "=1+1",
    44_102,
    871,
    true,
    "岩英",
    undefined,
  ]);
});

test("round trips are counted with their bytes, without the library's own tidying up", async () => {
  const excel = await started();
  const queue = (workbook: Excel.Workbook) => {
    sheetOf(workbook).getUsedRange(true).load("values");
  };
  await sent(excel, queue);
  // By the time of the second answer the library has tidied up after the first batch.
  await sent(excel, queue);
  expect(excel.trips).toHaveLength(2);
  expect(excel.trips[0]?.request).toBeGreaterThan(100);
  expect(excel.trips[0]?.answer).toBeGreaterThan(100);
});
