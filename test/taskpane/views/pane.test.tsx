/** @jest-environment ./test/support/browserEnvironment.js */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CommandName } from "../../../src/app/commandName";
import { HostError } from "../../../src/hosts/workbookHost";
import { CrashBoundary } from "../../../src/taskpane/components/CrashBoundary/CrashBoundary";
import { zhCN } from "../../../src/taskpane/strings/zhCN";
import { openPane, renderPane } from "../../support/openPane";
import { rawWorkbook } from "../../support/rawWorkbook";

const otherWorkbook = () => rawWorkbook({ sheets: { 工资表: "<sheetData/>" } });

describe("without a nomination workbook", () => {
  test("a new one can be made for a unit", async () => {
    const { user } = renderPane(otherWorkbook());
    await user.selectOptions(await screen.findByRole("combobox", { name: "推荐单位" }), "富民县总工会");
    await user.click(screen.getByRole("button", { name: "新建标准工作簿" }));
    expect(await screen.findByText("已新建“富民县总工会.xlsx”，请在其中填报。")).toBeTruthy();
  });

  test("no unit, no workbook", async () => {
    renderPane(otherWorkbook());
    expect(await screen.findByRole("button", { name: "新建标准工作簿" })).toHaveProperty("disabled", true);
  });

  test("help is a click away", async () => {
    const asked: string[] = [];
    const { user } = renderPane(otherWorkbook(), { surroundings: { openHelp: () => asked.push("help") } });
    await user.click(await screen.findByRole("button", { name: "使用帮助" }));
    expect(asked).toEqual(["help"]);
  });

  test("a check asked for from outside the pane leaves no mark in it", async () => {
    let ask = (_: CommandName) => {};
    const onCommand = (listener: typeof ask) => {
      ask = listener;
      return () => undefined;
    };
    const { host } = renderPane(otherWorkbook(), {
      surroundings: { commands: { onCommand, showPane: () => undefined } },
    });
    const before = host.bytes();
    await screen.findByRole("button", { name: "使用帮助" });
    act(() => ask("check"));
    await waitFor(() => expect(screen.queryByRole("status")).not.toBeNull());
    await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
    expect(host.bytes()).toBe(before);
  });

  test("why none could be made is said", async () => {
    const openNew = async () => {
      throw new HostError("protected-sheet", "此版本的 Excel 不能新建工作簿，请升级。");
    };
    const { user } = renderPane(otherWorkbook(), { surroundings: { openNew } });
    await user.selectOptions(await screen.findByRole("combobox", { name: "推荐单位" }), "富民县总工会");
    await user.click(screen.getByRole("button", { name: "新建标准工作簿" }));
    expect(await screen.findByText("此版本的 Excel 不能新建工作簿，请升级。")).toBeTruthy();
  });
});

test("arrow keys go from view to view and around", async () => {
  const { user } = await openPane({});
  const chosen = () => screen.getByRole("tab", { selected: true }).textContent;
  await user.click(screen.getByRole("tab", { name: "校验" }));
  await user.keyboard("{ArrowRight}");
  expect([chosen(), document.activeElement?.textContent]).toEqual(["名额", "名额"]);
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(chosen()).toBe("文书");
  await user.keyboard("{ArrowRight}");
  expect(chosen()).toBe("校验");
});

test("a workbook whose sheets cannot be told apart is refused in words, not in silence", async () => {
  renderPane(rawWorkbook({ sheets: { 金牌工人: "<sheetData/>", "金牌工人 ": "<sheetData/>" } }));
  expect(await screen.findByText(/请删除或改名其中一张后再试/)).toBeTruthy();
});

test("what fails by our fault is shown with what an administrator needs, and the pane goes on", async () => {
  const { host, user } = await openPane(
    { goldWorkers: [{ sex: null }] },
    {
      surroundings: {
        now: () => {
          throw new TypeError("no clock");
        },
      },
    },
  );
  const before = host.bytes();
  await user.click(screen.getByRole("button", { name: "生成检查结果" }));
  expect(await screen.findByText("TypeError: no clock")).toBeTruthy();
  expect(host.bytes()).toBe(before);
  await user.click(screen.getByRole("button", { name: "校验" }));
  expect(await screen.findByText(/^校验完成/)).toBeTruthy();
});

function Part({ part }: { readonly part: { readonly broken: boolean } }) {
  if (part.broken) throw new Error("cannot draw");
  return <p>好了</p>;
}

test("a pane that cannot be drawn says that the workbook is safe, and can be reopened", async () => {
  const part = { broken: true };
  // React reports the error to the console as well; the boundary is what the user sees.
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <CrashBoundary words={zhCN.crash}>
      <Part part={part} />
    </CrashBoundary>,
  );
  expect(screen.getByText("Error: cannot draw")).toBeTruthy();
  part.broken = false;
  await userEvent.click(screen.getByRole("button", { name: "重新打开面板" }));
  expect(screen.getByText("好了")).toBeTruthy();
  silenced.mockRestore();
});
