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
      "a sheet's name that is Excel's own",
      ({ worksheets }) => {
        worksheets.add("history");
      },
    ],
    [
      "InvalidArgument",
      "a sheet's name that ends with an apostrophe",
      ({ worksheets }) => {
        worksheets.add("表'");
      },
    ],
    [
      "InvalidArgument",
      "a row higher than 409 points",
      (workbook) => {
        sheetOf(workbook).getRange("A1").format.rowHeight = 409.5;
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

describe("limits and odd things", () => {
  test("more than five million cells come as null, or are refused, by the build of Excel", async () => {
    const excel = await started();
    const readRows = (rows: number) =>
      excel.run(async (context) => {
        const range = sheetOf(context.workbook).getRange(`A1:E${rows}`).load("values");
        await context.sync();
        return range.values;
      });
    expect(await readRows(1_000_001)).toBeNull();
    excel.model.tooManyCells = "RangeExceedsLimit";
    await expect(readRows(1_000_001)).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  test("a chart sheet has a name and a place, and nothing else", async () => {
    const excel = await started();
    excel.user.addsSheet("图表");
    const chart = excel.model.sheets.at(-1);
    if (chart) chart.isChart = true;
    const names = await excel.run(async ({ workbook, sync }) => {
      const sheets = workbook.worksheets.load("items/name,items/visibility");
      await sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toContain("图表");
    const read = (queue: (sheet: Excel.Worksheet) => void) =>
      sent(excel, ({ worksheets }) => queue(worksheets.getItem("图表")));
    await expect(read((sheet) => sheet.getUsedRange(true).load("values"))).rejects.toMatchObject(unsupported);
    await expect(read((sheet) => sheet.protection.load("protected"))).rejects.toMatchObject(unsupported);
  });
  const unsupported = { code: "UnsupportedSheet" };

  test("a broken conditional format fails whoever asks for all of a sheet's", async () => {
    const excel = await started();
    const areas = [{ top: 1, left: 1, bottom: 1, right: 1 }];
    excel.model.sheets[0]?.conditionalFormats.push({
      ...{ id: "broken", type: "Custom", areas, rule: {}, look: {} },
      broken: "ItemNotFound",
    });
    const queue = (members: string) => (workbook: Excel.Workbook) => {
      sheetOf(workbook).getRange().conditionalFormats.load(members);
    };
    await expect(sent(excel, queue("items/id"))).resolves.toBeUndefined();
    await expect(sent(excel, queue("items/id,items/type"))).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a new workbook is opened, unless the office forbids it", async () => {
    const excel = await started();
    await excel.createWorkbook("UEsD");
    expect(excel.model.opened).toEqual(["UEsD"]);
    excel.model.forbidsNewWorkbooks = true;
    await expect(excel.createWorkbook("UEsD")).rejects.toMatchObject({ code: "InvalidOperation" });
    expect(excel.model.opened).toHaveLength(1);
  });

  test("while a cell is being typed into, requests wait or are refused as they say", async () => {
    const excel = await started();
    const leave = excel.editCell();
    const load = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.load("items/id");
      await context.sync();
    };
    await expect(excel.run({}, load)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    let done = false;
    const waiting = excel.run({ delayForCellEdit: true }, load).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    leave();
    await waiting;
  });
});

describe("faults", () => {
  const adds = (workbook: Excel.Workbook) => {
    workbook.worksheets.add("先");
    workbook.worksheets.add("后");
  };
  const names = ({ model }: TestExcel) => model.sheets.slice(3).map(({ name }) => name);

  test("a request is refused before it is done, half-way, or after it was done", async () => {
    const trial = await started();
    await sent(trial, adds);
    expect(trial.trips).toHaveLength(1);
    const [first = 0, second = 0] = trial.trips[0]?.changes ?? [];
    expect(trial.trips[0]?.changes).toHaveLength(2);
    for (const [at, left] of [
      ["before", []],
      [{ action: first }, []],
      [{ action: second }, ["先"]],
      ["after", ["先", "后"]],
    ] as const) {
      const excel = await started();
      excel.breakRequest({ request: 1, at, code: "GeneralException" });
      await expect(sent(excel, adds)).rejects.toMatchObject({ code: "GeneralException" });
      expect(names(excel)).toEqual(left);
    }
  });

  test("the second request can be the faulty one, and those after it are answered again", async () => {
    const excel = await started();
    excel.breakRequest({ request: 2, at: "before", code: "InactiveWorkbook" });
    const load = (workbook: Excel.Workbook) => void workbook.worksheets.load("items/id");
    await sent(excel, load);
    await expect(sent(excel, adds)).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await sent(excel, adds);
    expect(names(excel)).toEqual(["先", "后"]);
  });
});

describe("what is told", () => {
  async function listening(version?: number) {
    const excel = await started(version ? { version } : {});
    const heard: object[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType, source, triggerSource }) => {
        heard.push({ address, changeType, source, triggerSource });
      });
      worksheets.onFormatChanged.add(async ({ address, source }) => void heard.push({ looks: address, source }));
      worksheets.onAdded.add(async ({ source }) => void heard.push({ added: source }));
      worksheets.onDeleted.add(async ({ source }) => void heard.push({ deleted: source }));
      await context.sync();
    });
    return { ...excel, heard };
  }
  const delivered = () => new Promise((resolve) => setTimeout(resolve, 10));

  test("what the add-in writes, as its own only from ExcelApi 1.14 on, and looks and sheets not at all as its own", async () => {
    for (const [version, triggerSource] of [
      [17, "ThisLocalAddin"],
      [13, undefined],
    ] as const) {
      const excel = await listening(version);
      await sent(excel, (workbook) => {
        sheetOf(workbook).getRange("C4").values = [["甲"]];
        sheetOf(workbook).getRange("C4").format.wrapText = true;
        workbook.worksheets.add("新").delete();
      });
      await delivered();
      expect(excel.heard).toEqual([
        { address: "C4", changeType: "RangeEdited", source: "Local", triggerSource },
        { looks: "C4", source: "Local" },
        { added: "Local" },
        { deleted: "Local" },
      ]);
    }
  });

  test("rows and columns that come, go and move, here and elsewhere", async () => {
    const { user, colleague, heard } = await listening();
    user.insertsRow("金牌工人", 4, 2);
    colleague.deletesRow("金牌工人", 5);
    colleague.insertsColumn("金牌工人", 3);
    user.deletesColumn("金牌工人", 28);
    await delivered();
    expect(heard).toMatchObject([
      { address: "4:5", changeType: "RowInserted", source: "Local", triggerSource: "Unknown" },
      { address: "5:5", changeType: "RowDeleted", source: "Remote" },
      { address: "C:C", changeType: "ColumnInserted", source: "Remote" },
      { address: "AB:AB", changeType: "ColumnDeleted", source: "Local" },
    ]);
  });

  test("sorting by events of its own, and not as a change", async () => {
    const excel = await listening();
    const sorted: object[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onRowSorted.add(async ({ address, source }) => void sorted.push({ address, source }));
      await context.sync();
    });
    excel.colleague.sortsRows("金牌工人", "A4:D9", 1);
    await delivered();
    expect([sorted, excel.heard]).toEqual([[{ address: "A4:D9", source: "Remote" }], []]);
  });
});

describe("what people do to rows", () => {
  async function listed(...rows: readonly (string | number)[][]) {
    const { model, user } = await started();
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("no sheet");
    for (const map of [sheet.cells, sheet.formats, sheet.links, sheet.notes]) map.clear();
    sheet.merges = [];
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        if (value !== "") sheet.cells.set(`${row + 1}:${column + 1}`, { value, format: "General" });
      });
    });
    const table = () =>
      rows.map((_, row) => [1, 2].map((column) => sheet.cells.get(`${row + 1}:${column}`)?.value ?? ""));
    return { sheet, user, table };
  }
  const area = (top: number, bottom = top) => ({ top, left: 1, bottom, right: 2 });

  test("insert and delete: cells, notes, marks, merges and hidden rows go along", async () => {
    const { sheet, user, table } = await listed(["甲", 1], ["乙", 2], ["丙", 3], ["", ""]);
    sheet.notes.set("A3", "注");
    sheet.hiddenRows.add(3);
    sheet.merges = [area(1, 3)];
    sheet.conditionalFormats = [{ id: "x", type: "Custom", areas: [area(2), area(3)], rule: {}, look: {} }];
    user.insertsRow("金牌工人", 2);
    expect(table()).toEqual([
      ["甲", 1],
      ["", ""],
      ["乙", 2],
      ["丙", 3],
    ]);
    expect([[...sheet.notes], [...sheet.hiddenRows], sheet.merges]).toEqual([[["A4", "注"]], [4], [area(1, 4)]]);
    user.deletesRow("金牌工人", 2, 2);
    expect(table()).toEqual([
      ["甲", 1],
      ["丙", 3],
      ["", ""],
      ["", ""],
    ]);
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([[area(2)]]);
    expect(sheet.merges).toEqual([area(1, 2)]);
  });

  test("sort and move", async () => {
    const { user, table } = await listed(["丁", 2], ["", 9], ["甲", 10], ["乙", 1]);
    user.sortsRows("金牌工人", "A1:B4", 2);
    expect(table()).toEqual([
      ["乙", 1],
      ["丁", 2],
      ["", 9],
      ["甲", 10],
    ]);
    user.sortsRows("金牌工人", "A1:B4", 1, { descending: true });
    expect(table().at(-1)).toEqual(["", 9]);
    user.movesRow("金牌工人", 4, 1);
    expect(table()[0]).toEqual(["", 9]);
    expect(table()).toHaveLength(4);
  });
});
