import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import type { Cell } from "../../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { contentReader } from "../../../../src/core/workbook/reading/readField";

const text = (typed: string): Cell => ({ kind: "text", text: typed });

function read(key: string, cell: Cell | undefined) {
  const column = [...kunmingSheets.goldWorkers.columns, ...kunmingSheets.members.columns].find(
    (each) => each.key === key,
  );
  if (!column) throw new Error(`no column ${key}`);
  return contentReader(column, { date1904: false, notice: kunming2020 })(cell);
}

test.each([undefined, text(""), text("  "), text("　\u00a0\u200b\n")])("%j is blank", (cell) => {
  expect(read("name", cell)).toMatchObject({ value: null, reading: "blank" });
});

test("text keeps its inside, without blanks around and what nobody sees", () => {
  expect(read("employer", text("\u00a0昆明\u200b云机 重工　"))).toEqual({
    text: "\u00a0昆明\u200b云机 重工　",
    value: "昆明云机 重工",
    reading: "plain",
  });
});

test("numbers, dates and booleans in a text column", () => {
  expect(read("phone", { kind: "number", number: 13871234567, format: "0" }).value).toBe("13871234567");
  expect(read("phone", { kind: "number", number: 871631879, format: "0000000000" }).value).toBe("0871631879");
  expect(read("trade", { kind: "number", number: 43831, format: "yyyy/m/d" })).toMatchObject({
    text: "2020-01-01",
    value: "2020-01-01",
  });
  expect(read("trade", { kind: "boolean", boolean: true }).value).toBe("TRUE");
});

test("phones and 编号 in half width", () => {
  expect(read("phone", text("１３８７１２３４５６７"))).toMatchObject({
    reading: "normalised",
    standard: "13871234567",
  });
  expect(read("phone", text("0871-63180000、13871234567")).reading).toBe("plain");
  expect(read("recordId", text("gw－530124—001"))).toMatchObject({ value: "GW-530124-001", reading: "normalised" });
  expect(read("parentId", text("ST-530124-001"))).toMatchObject({ value: "ST-530124-001", reading: "plain" });
});

test("无 is nothing in a column that may be blank, unless it is a choice or a text", () => {
  expect(read("contestYear", text("无"))).toEqual({ text: "无", value: null, reading: "blank" });
  expect(read("employerOpinionOn", text("没有")).reading).toBe("blank");
  expect(read("skillLevel", text("无")).reading).toBe("blank");
  expect(read("workYears", text("无")).reading).toBe("unreadable");
  expect(read("migrantWorker", text("无"))).toMatchObject({ value: "否", reading: "normalised" });
  expect(read("employerOpinion", text("无")).value).toBe("无");
});

test("an error value is no value of any column", () => {
  for (const key of ["name", "sex", "birth", "copies"]) {
    expect(read(key, { kind: "error", code: "#N/A" })).toEqual({ text: "#N/A", value: null, reading: "valueless" });
  }
});
