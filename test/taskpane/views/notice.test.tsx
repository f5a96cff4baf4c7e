/** @jest-environment ./test/support/browserEnvironment.js */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { mayDay } from "../../../scripts/samples/notices/mayDay";
import type { CommandName } from "../../../src/app/commandName";
import { createWorkbook } from "../../../src/app/createWorkbook";
import { noticeShelf } from "../../../src/app/noticeShelf";
import { sha256 } from "../../../src/core/cells/sha256";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { carriedNotice } from "../../../src/core/workbook/carriedNotice";
import { makeListeners } from "../../../src/hosts/listeners";
import { emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { buildTemplate } from "../../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import type { Surroundings } from "../../../src/taskpane/surroundings";
import { table } from "../../support/cityWorkbook";
import { fileOf } from "../../support/fileOf";
import { renderPane } from "../../support/openPane";
import { secondNotice } from "../../support/secondNotice";

async function templateOf(notice: Notice, unit = notice.units[0]?.name ?? ""): Promise<Uint8Array> {
  const made = await createWorkbook({ unit, notice, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  return made.bytes;
}

const bar = () => screen.findByRole("region", { name: "校验所依据的通知" });

test("a workbook of another notice is judged by its own, with nothing set up, and the pane says so", async () => {
  renderPane(await templateOf(secondNotice));
  await screen.findByRole("tablist");
  await waitFor(async () => expect((await bar()).textContent).toContain("云雾工通〔2031〕3号第7版校验，工作簿内附。"));
});

/** Its cells in `_notice`, by row and column. */
type Carried = readonly (readonly [row: number, column: number, value: string])[];

test.each<[string, Carried]>([
  ["tampered with", [[3, 2, "{"]]],
  [
    "too large",
    Array.from({ length: 130 }, (_, index) => [50 + index, 1, String(50 + index)] as const).flatMap((key) => [
      key,
      [key[0], 2, "9".repeat(32_000)],
    ]),
  ],
  ["no notice", [[2, 2, sha256("[]")], [3, 2, "[]"], ...[4, 5, 6, 7].map((row) => [row, 2, ""] as const)]],
  ["of a later version", [[1, 2, "notice/2"]]],
])(
  "a carried notice that is %s is told of in one sentence, and so is a workbook of awards that none here has",
  async (_, carried) => {
    const host = openXlsx(await templateOf(mayDay));
    await host.write({
      edits: carried.map(([row, column, value]) => ({ at: { sheet: "_notice", row, column }, value })),
    });
    renderPane(host.bytes());
    await screen.findByRole("heading", { name: "工作簿是为另一份通知制作的" });
    expect((await bar()).textContent).toContain("昆工通〔2020〕19号第1版校验，内置。工作簿内附的通知不能用，未采用。");
    expect(document.body.textContent).toContain(
      "其中没有昆工通〔2020〕19号的推荐表。请点“更换通知”，选它所依据的通知；",
    );
    expect(document.body.textContent).not.toContain("不是推荐申报工作簿");
  },
);

test("a notice chosen from a file judges instead, until the choice is taken back", async () => {
  const { user } = renderPane(await templateOf(kunming2020));
  await screen.findByRole("tablist");
  await waitFor(async () => expect((await bar()).textContent).toContain("昆工通〔2020〕19号第1版校验，工作簿内附。"));
  await user.click(within(await bar()).getByText("更换通知"));
  const file = fileOf(new TextEncoder().encode(JSON.stringify(secondNotice)), "云雾.json");
  await user.upload(await screen.findByLabelText("从文件选择（.xlsx、.json）"), file);
  await waitFor(() => expect(document.body.textContent).toContain("云雾工通〔2031〕3号第7版校验，已选定。"));
  expect(screen.getByLabelText<HTMLInputElement>(/^《云雾市总工会.*第7版$/).checked).toBe(true);
  await user.click(screen.getByLabelText("按工作簿内附的；没有的，按内置的"));
  await waitFor(() => expect(document.body.textContent).toContain("昆工通〔2020〕19号第1版校验，工作簿内附。"));
});

test("a file that is no sound notice is told of in one sentence, and nothing changes", async () => {
  const { user } = renderPane(await templateOf(kunming2020));
  await screen.findByRole("tablist");
  await user.click(within(await bar()).getByText("更换通知"));
  const chooser = await screen.findByLabelText("从文件选择（.xlsx、.json）");
  for (const [content, message] of [
    ["{", /^“坏\.json”不是通知工作簿，也不是完整的 JSON，不能用作通知；请检查/],
    [JSON.stringify({ ...secondNotice, year: -1 }), "“坏.json”有1处错误，未采用；请更正后再选。第1处：year：不能小于0"],
  ] as const) {
    await user.upload(chooser, fileOf(new TextEncoder().encode(content), "坏.json"));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(message));
  }
  expect(document.body.textContent).toContain("第1版校验，工作簿内附。");
});

test("a new workbook is made by any notice that is known on this computer", async () => {
  const notices = noticeShelf(kunming2020);
  notices.add(secondNotice);
  const made: [string, string][] = [];
  const { user } = renderPane(emptyWorkbook("Sheet1", ["通讯录"]), {
    surroundings: {
      notices,
      openNew: async (unit, { id }) => {
        made.push([unit, id]);
        return { ok: true, fileName: "新.xlsx" };
      },
    },
  });
  await user.selectOptions(await screen.findByLabelText("通知"), "1");
  await user.selectOptions(screen.getByLabelText("推荐单位"), "西雾县总工会");
  await user.click(screen.getByText("新建标准工作簿"));
  await waitFor(() => expect(made).toEqual([["西雾县总工会", "yunwu-2031"]]));
});

test("whoever goes on with a city workbook goes on by the notice that it carries", async () => {
  const byOwn = noticeShelf(kunming2020);
  byOwn.choose(secondNotice);
  const city = await mergedInto(emptyWorkbook("Sheet1", []), "东雾县总工会", { notices: byOwn });
  cleanup();
  // Another computer, whose own notice has neither unit.
  const goneOn = await openXlsx(await mergedInto(city, "西雾县总工会")).read();
  expect(table(goneOn, "收件登记", "推荐单位", "收录情况")).toEqual([
    ["东雾县总工会", "已收录"],
    ["西雾县总工会", "已收录"],
  ]);
  const carried = carriedNotice(goneOn);
  expect(carried?.state === "read" && JSON.parse(carried.text).id).toBe("yunwu-2031");
});

/** What becomes of the workbook when the pane merges a unit's into it. */
async function mergedInto(file: Uint8Array, unit: string, surroundings: Partial<Surroundings> = {}) {
  const presses = makeListeners<[CommandName]>();
  const commands = { onCommand: presses.add, showPane: () => undefined };
  const { host, user } = renderPane(file, { surroundings: { ...surroundings, commands } });
  await waitFor(async () => expect((await bar()).textContent).toContain("云雾工通〔2031〕3号"));
  act(() => presses.call("consolidate"));
  await user.upload(
    await screen.findByLabelText("选择工作簿"),
    fileOf(await templateOf(secondNotice, unit), `${unit}.xlsx`),
  );
  const button = await screen.findByRole<HTMLButtonElement>("button", { name: "合并1份" });
  await waitFor(() => expect(button.disabled).toBe(false));
  await user.click(button);
  await screen.findByText(/^已合并，/);
  return host.bytes();
}
