/** @jest-environment ./test/support/browserEnvironment.js */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { formPaper } from "../../../src/core/documents/nominationForm";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildPapers } from "../../../src/hosts/docx/buildPapers";
import { emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { compoundFile } from "../../support/compoundFile";
import { fileOf } from "../../support/fileOf";
import { type Given, givenRecords } from "../../support/given";
import { jpeg } from "../../support/jpeg";
import { openPane, textIn } from "../../support/openPane";

// jsdom shows no pictures.
Object.assign(URL, { createObjectURL: () => "blob:photo", revokeObjectURL: () => undefined });

async function formOf(given: Given, pictures = new Map<string, Uint8Array>(), name = "表.docx"): Promise<File> {
  const records = givenRecords(given);
  const papers = records.nominations.map((nomination) => () => {
    const { form } = nomination.award;
    if (!form) throw new Error("no form");
    return formPaper(nomination, form, records, notice);
  });
  return fileOf((await buildPapers(papers, { pictures })).bytes, name);
}

/** Opens 填报 and gives it files. */
async function importing(given: Given, files: readonly File[], options: Parameters<typeof openPane>[1] = {}) {
  const pane = await openPane(given, options);
  const isEnglish = options?.language === "en-US";
  await pane.user.click(screen.getByRole("tab", { name: isEnglish ? "Fill in" : "填报" }));
  const chooser = await screen.findByLabelText(isEnglish ? /^Filled forms/ : /^填好的推荐表、申报表/);
  await pane.user.upload(chooser, [...files]);
  const view = await screen.findByRole("region", { name: isEnglish ? "Import forms" : "导入推荐表" });
  return { ...pane, view: within(view) };
}
const press = async (name: string) => {
  const button = screen.getByRole<HTMLButtonElement>("button", { name });
  await act(async () => fireEvent.click(button));
};

test("what was read is shown with where it stands, and is written once the user agrees; undo takes it back", async () => {
  const form = await formOf({ goldWorkers: [{ name: "岩应龙", post: "班长", title: "高级技师" }] });
  const { host, view } = await importing({ goldWorkers: [{ name: "刀建民" }] }, [form]);
  expect(view.getByLabelText<HTMLInputElement>("姓名").value).toBe("岩应龙");
  expect(view.getAllByText(/表2第2行“出生年月”右侧 · 原文：1982年5月/)).toHaveLength(1);
  expect(await textIn(host, "金牌工人!C5")).toBe("");
  await press("导入1份");
  expect(await screen.findByText(/^已导入1份推荐表/)).toBeTruthy();
  expect(await textIn(host, "金牌工人!C5")).toBe("岩应龙");
  expect(await textIn(host, "金牌工人!B5")).toBe("GW-530124-002");
  await act(async () => host.undo());
  expect(await textIn(host, "金牌工人!C5")).toBe("");
  expect(await textIn(host, "金牌工人!C4")).toBe("刀建民");
});

test("what is corrected in the preview is what is written, read as the column has it", async () => {
  const { host, view } = await importing({}, [await formOf({ goldWorkers: [{ name: "岩应龙" }] })]);
  fireEvent.change(view.getByLabelText("姓名"), { target: { value: "岩应虎" } });
  fireEvent.change(view.getByLabelText("出生年月"), { target: { value: "1983年7月" } });
  fireEvent.change(view.getByLabelText("工种"), { target: { value: "" } });
  await press("导入1份");
  await screen.findByText(/^已导入1份推荐表/);
  expect(await Promise.all(["C4", "F4", "H4"].map((cell) => textIn(host, `金牌工人!${cell}`)))).toEqual([
    "岩应虎",
    "1983-07",
    "",
  ]);
});

test("who is there already stands beside what came in, and nothing of it is written unless the user says how", async () => {
  const given = { name: "岩应龙", birth: "1982-05" };
  const form = await formOf({ goldWorkers: [{ ...given, trade: "钳工" }] });
  const { host, view } = await importing({ goldWorkers: [{ ...given, trade: "焊工" }] }, [form]);
  expect(view.getByText("工作簿中已有：GW-530124-001 岩应龙")).toBeTruthy();
  expect(view.getByText(/工作簿现为：焊工/)).toBeTruthy();
  expect(view.getByRole<HTMLButtonElement>("button", { name: "导入0份" }).disabled).toBe(true);
  await act(async () => fireEvent.click(view.getByLabelText("已有的一行，以推荐表为准")));
  await press("导入1份");
  await screen.findByText(/^已导入1份推荐表/);
  expect(await textIn(host, "金牌工人!H4")).toBe("钳工");
  expect(await textIn(host, "金牌工人!C5")).toBe("");
});

test("what is doubtful is marked with why, and files that cannot be read are named", async () => {
  const form = await formOf({ goldWorkers: [{ name: "岩应龙", post: "无", title: "高级技师" }] });
  const { view } = await importing({}, [form, fileOf(compoundFile("WordDocument"), "旧.doc")]);
  expect(view.getByLabelText<HTMLInputElement>("职务").value).toBe("无");
  expect(view.getByText("存疑：与其他栏同在一格，分界请核对")).toBeTruthy();
  expect(view.getByText("旧.doc：这是旧版 Word 文档（.doc 或 .wps），请另存为 .docx 后再导入。")).toBeTruthy();
});

test("several forms are gone through one by one, and each may be left out", async () => {
  const form = await formOf({
    goldWorkers: [{ name: "岩应龙" }, { name: "刀建民", birth: "1975-03", phone: "13987654321" }],
  });
  const { host, view } = await importing({}, [form]);
  await act(async () => fireEvent.click(view.getByLabelText("不写入")));
  await press("下一条");
  expect(view.getByLabelText<HTMLInputElement>("姓名").value).toBe("刀建民");
  await press("导入1份");
  await screen.findByText(/^已导入1份推荐表/);
  expect(await textIn(host, "金牌工人!C4")).toBe("刀建民");
});

test("photos are named after the row and handed to the user", async () => {
  const saved: string[] = [];
  const photo = "GW-530124-001.jpg";
  const form = await formOf(
    { goldWorkers: [{ name: "岩应龙", photo }] },
    new Map([[photo, jpeg({ width: 35, height: 49 })]]),
  );
  const surroundings = {
    saveFile: () => undefined,
    papers: {
      build: buildPapers,
      save: async (files: readonly { readonly name: string }[]) => void saved.push(...files.map(({ name }) => name)),
    },
  };
  const { host } = await importing({ goldWorkers: [{ name: "刀建民" }] }, [form], { surroundings });
  await press("导入1份");
  await screen.findByText(/照片1张已下载/);
  expect(saved).toEqual(["GW-530124-002.jpg"]);
  const { sheets } = await host.read();
  const row = sheets.find(({ name }) => name === "金牌工人")?.rows.find((each) => each.row === 5);
  expect(JSON.stringify(row?.cells)).toContain("GW-530124-002.jpg");
});

/** Remembers as a browser does. */
function memory() {
  let kept: string | null = null;
  return {
    load: () => kept,
    save: (text: string) => {
      kept = text;
    },
  };
}

async function listFile(): Promise<File> {
  const host = openXlsx(emptyWorkbook("Sheet1", []));
  const rows = [
    ["姓  名", "入职单位", "手机", "证件号"],
    ["岩应龙", "甲厂", "13987654321", "99999919850612003X"],
    ["刀建民", "乙厂", "13887654321", ""],
  ];
  await host.write({
    edits: rows.flatMap((values, row) =>
      values.map((value, column) => ({ at: { sheet: "Sheet1", row: row + 1, column: column + 1 }, value })),
    ),
  });
  return fileOf(host.bytes(), "花名册.xlsx");
}

test("the clerk's own list is mapped column by column, as he wants it, and that is remembered", async () => {
  const listMemory = memory();
  const { host, view, unmount } = await importing({}, [await listFile()], { surroundings: { listMemory } });
  expect(view.getByText("花名册.xlsx：表“Sheet1”第1行为表头，各列对应到")).toBeTruthy();
  expect(view.getByLabelText<HTMLSelectElement>("入职单位").value).toBe("");
  expect(view.getByLabelText<HTMLSelectElement>("证件号").value).toBe("idNumber");
  fireEvent.change(view.getByLabelText("入职单位"), { target: { value: "employer" } });
  // What was read by the former mapping is not to be written.
  expect(view.getByRole<HTMLButtonElement>("button", { name: "导入2份" }).disabled).toBe(true);
  await press("按此对应重新读取");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("工作单位").value).toBe("甲厂"));
  await press("导入2份");
  await screen.findByText(/^已导入2份/);
  const cells = ["B4", "C4", "D4", "F4", "N4", "C5", "N5"];
  const texts = await Promise.all(cells.map((cell) => textIn(host, `金牌工人!${cell}`)));
  expect(texts).toEqual(["GW-530124-001", "岩应龙", "男", "1985-06", "甲厂", "刀建民", "乙厂"]);
  unmount();

  const again = await importing({}, [await listFile()], { surroundings: { listMemory } });
  expect(again.view.getByLabelText<HTMLSelectElement>("入职单位").value).toBe("employer");
});

test("what is remembered may be anybody's, or not be had at all", async () => {
  const broken = { load: () => "[1,{", save: () => undefined };
  const { view } = await importing({}, [await listFile()], { surroundings: { listMemory: broken } });
  expect(view.getByLabelText<HTMLSelectElement>("入职单位").value).toBe("");
});

test("nothing is written where the user goes back", async () => {
  const { host } = await importing({}, [await formOf({ goldWorkers: [{ name: "岩应龙" }] })]);
  await press("返回，不写入");
  await waitFor(() => expect(screen.queryByRole("region", { name: "导入推荐表" })).toBeNull());
  expect(await textIn(host, "金牌工人!C4")).toBe("");
});

test("the preview speaks English, too", async () => {
  const form = await formOf({ goldWorkers: [{ name: "岩应龙", post: "无", title: "高级技师" }] });
  const { view } = await importing({}, [form], { language: "en-US" });
  expect(view.getByText("Doubtful: shares its box with another column: look where one ends")).toBeTruthy();
  expect(view.getByRole("button", { name: "Import 1 form" })).toBeTruthy();
});
