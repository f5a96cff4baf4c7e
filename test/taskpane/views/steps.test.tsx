/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, within } from "@testing-library/react";
import { formatCell } from "../../../src/core/cells/cellRef";
import { openPane } from "../../support/openPane";

const line = () => within(screen.getByRole("navigation", { name: "办理步骤" }));
const now = () => line().getByRole("button", { current: "step" });

test("each step says how far it is, and the one to be done now says so", async () => {
  await openPane({ goldWorkers: [{}, { sex: null }] });
  expect(
    line()
      .getAllByRole("button")
      .map((step) => step.title),
  ).toEqual([
    "单位信息：已完成",
    "人员：2条中1条有错误，现在办这一步",
    "初审公示：已完成",
    "校验：还有1项须处理",
    "文书：还有1份承诺书未生成",
    "报送：前面各步完成后报送",
  ]);
});

test("a press goes to where the step is done", async () => {
  const { host, user } = await openPane({ goldWorkers: [{ sex: null }, { review: null, rank: null }] });
  const tab = () => screen.getByRole("tab", { selected: true }).textContent;
  await user.click(line().getByRole("button", { name: /^单位信息/ }));
  expect([tab(), formatCell(host.shown().active)]).toEqual(["填报", "单位信息!B4"]);
  await user.click(line().getByRole("button", { name: /^人员/ }));
  expect([tab(), formatCell(host.shown().active)]).toEqual(["填报", "金牌工人!D4"]);
  await user.click(line().getByRole("button", { name: /^初审公示/ }));
  expect([tab(), formatCell(host.shown().active)]).toEqual(["审核", "金牌工人!AV5"]);
  await user.click(line().getByRole("button", { name: /^校验/ }));
  expect(tab()).toBe("校验");
  await user.click(line().getByRole("button", { name: /^报送/ }));
  expect(tab()).toBe("文书");
  expect(document.activeElement).toBe(await screen.findByRole("region", { name: "报送清单" }));
  await user.click(line().getByRole("button", { name: /^校验/ }));
  await user.click(line().getByRole("button", { name: /^文书/ }));
  expect(document.activeElement).not.toBe(screen.queryByRole("region", { name: "报送清单" }));
});

test("making the letters takes the clerk on to the handing in", async () => {
  const { user } = await openPane({ goldWorkers: [{}] });
  expect(now().title).toBe("文书：还有1份承诺书未生成，现在办这一步");
  await user.click(now());
  await user.click(await screen.findByRole("button", { name: "生成承诺书" }));
  await screen.findByText(/^已生成承诺书/);
  expect(await line().findByRole("button", { name: /^报送\s?：可以报送，现在办这一步$/ })).toBeTruthy();
});
