/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, waitFor } from "@testing-library/react";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { cellAddress } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openInteractiveExcel } from "../../../src/hosts/excel/interactiveExcel";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { startExcel } from "../../support/excelHost/startExcel";
import { givenFile } from "../../support/givenFile";
import { kunmingRecords } from "../../support/kunming";
import { renderPane } from "../../support/openPane";

const gold = "金牌工人";
const file = givenFile({
  goldWorkers: [
    { name: "王一", post: null },
    { name: "岩二", post: null },
    { name: "张三", post: null },
  ],
});

/** The pane in Excel, at 岩二 in row 5. */
async function open(tab: string) {
  const excel = startExcel(await openXlsx(file).read());
  const host = await openInteractiveExcel({ run: excel.run, isSetSupported: () => true });
  const { user } = renderPane(file, { surroundings: { host } });
  await user.click(await screen.findByRole("tab", { name: tab }));
  await screen.findByText("第1条，共3条");
  excel.user.selects(gold, "C5");
  await screen.findByText("第2条，共3条");
  const people = async () => {
    const { goldWorkers } = kunmingRecords(inspectData(await host.read(), notice).records);
    return Object.fromEntries(goldWorkers.map((each) => [each.name.text, each]));
  };
  return { ...excel, people, typist: user };
}

const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}( \\*|\\*)?$`));
/** The pane has read the workbook anew, as it does of itself. */
const readAnew = (place: string) => screen.findByText(place);

describe("what is being typed into the form while rows move", () => {
  test("stays with its person, and goes to him", async () => {
    const { colleague, typist, people } = await open("填报");
    await typist.type(field("职务"), "班组长");
    colleague.movesRow(gold, 5, 4);
    await readAnew("第1条，共3条");
    expect(field("姓名")).toHaveProperty("value", "岩二");
    expect(field("职务")).toHaveProperty("value", "班组长");
    await typist.tab();
    await waitFor(async () => expect((await people()).岩二?.post.text).toBe("班组长"));
    expect((await people()).王一?.post.text).toBe("");
  });

  test("goes to nobody once his row is deleted, and the user is told", async () => {
    const { colleague, typist, people } = await open("填报");
    await typist.type(field("职务"), "班组长");
    colleague.deletesRow(gold, 5);
    await screen.findByText(/岩二”所在的行已被删除或改动，未作任何改动；请/);
    expect(field("姓名")).toHaveProperty("value", "张三");
    expect(field("职务")).toHaveProperty("value", "");
    expect(Object.values(await people()).map(({ post }) => post.text)).toEqual(["", ""]);
  });

  test("is kept before the eyes and not written over what a colleague has typed there", async () => {
    const { colleague, typist, people } = await open("填报");
    await typist.type(field("职务"), "班组长");
    colleague.types(gold, "I5", "工段长");
    await typist.tab();
    await screen.findByText(/刚才已被改为“工段长”，未作任何改动；请/);
    expect(field("职务")).toHaveProperty("value", "班组长");
    await typist.click(field("职务"));
    await typist.tab();
    expect((await people()).岩二?.post.text).toBe("工段长");
  });
});

describe("a review that is being decided on", () => {
  test("stays with its person, and leaves alone what a colleague has written beside it", async () => {
    const { colleague, typist, people } = await open("审核");
    await typist.clear(screen.getByRole("textbox", { name: "推荐排序" }));
    await typist.type(screen.getByRole("textbox", { name: "推荐排序" }), "9");
    const note = (await people()).岩二?.reviewNote.at;
    if (!note) throw new Error("no 岩二");
    colleague.movesRow(gold, 5, 4);
    await readAnew("第1条，共3条");
    expect(screen.getByRole("heading", { name: /岩二/ })).toBeTruthy();
    await typist.tab();
    await waitFor(async () => expect((await people()).岩二?.rank.value).toBe(9));
    expect((await people()).王一?.rank.value).toBe(1);
  });

  test("does not take away a note that a colleague has written meanwhile", async () => {
    const { colleague, typist, people } = await open("审核");
    await typist.clear(screen.getByRole("textbox", { name: "推荐排序" }));
    await typist.type(screen.getByRole("textbox", { name: "推荐排序" }), "9");
    const at = (await people()).岩二?.reviewNote.at;
    if (!at) throw new Error("no 岩二");
    colleague.types(gold, cellAddress(at), "缺材料");
    await typist.tab();
    await waitFor(async () => expect((await people()).岩二?.rank.value).toBe(9));
    expect((await people()).岩二?.reviewNote.text).toBe("缺材料");
  });
});
