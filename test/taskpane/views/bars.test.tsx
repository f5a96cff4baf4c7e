/** @jest-environment ./test/support/browserEnvironment.js */
import { act, screen, waitFor } from "@testing-library/react";
import { HostError } from "../../../src/hosts/workbookHost";
import { cellAt, openPane } from "../../support/openPane";

const bars = () => [...document.querySelectorAll(".fui-MessageBar")].map(({ textContent }) => textContent ?? "");

test("bars never stack over the list: the newest and gravest is the only one", async () => {
  let isBroken = false;
  const { host, user } = await openPane(
    { goldWorkers: [{ sex: null }] },
    {
      surroundings: {
        now() {
          if (isBroken) throw new HostError("damaged", "不能生成。");
          return "2020-09-28 16:20";
        },
      },
    },
  );
  expect(bars()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "校验" }));
  await screen.findByText(/^校验完成/);
  expect(bars()).toEqual([expect.stringMatching(/^校验完成/)]);

  // What was said of the check no longer holds.
  await act(() => host.edit([{ at: cellAt("金牌工人!D4"), value: "男" }]));
  await waitFor(() => expect(bars()).toEqual([]));

  isBroken = true;
  await user.click(screen.getByRole("button", { name: "生成检查结果" }));
  await screen.findByText("不能生成。");
  expect(bars()).toEqual([expect.stringMatching(/^不能生成。/)]);

  isBroken = false;
  await user.click(screen.getByRole("button", { name: "清除标记" }));
  await screen.findByText(/^已清除标记/);
  expect(bars()).toEqual([expect.stringMatching(/^已清除标记/)]);
  await user.click(screen.getByRole("button", { name: "关闭提示" }));
  expect(bars()).toEqual([]);
});
