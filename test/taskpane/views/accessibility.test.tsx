/** @jest-environment ./test/support/browserEnvironment.js */
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { times } from "../../support/given";
import { cellAt, openPane, renderPane } from "../../support/openPane";
import { rawWorkbook } from "../../support/rawWorkbook";

/** What axe objects to; colours need a real browser. */
async function violations(container: Element): Promise<string[]> {
  const results = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

const faulty = {
  goldWorkers: [{ sex: null, birth: "1955-01" }, { ethnicity: "傣" }, ...times(3)],
  pairs: times(1),
};

test.each(["校验", "名额", "填报", "审核", "文书"])("%s", async (view) => {
  const { container, host, user } = await openPane(faulty);
  await user.click(screen.getByRole("tab", { name: view }));
  act(() => host.activate(cellAt("金牌工人!F4")));
  await screen.findAllByRole("button");
  expect(await violations(container)).toEqual([]);
});

test("a letter's preview", async () => {
  const { container, user } = await openPane(faulty);
  await user.click(screen.getByRole("tab", { name: "文书" }));
  await user.click(await screen.findByRole("button", { name: "预览：师徒结对" }));
  expect(await violations(container)).toEqual([]);
});

test("the preview of fixes", async () => {
  const { container, user } = await openPane(faulty);
  await user.click(screen.getByRole("button", { name: "自动修正" }));
  await screen.findByRole("table");
  expect(await violations(container)).toEqual([]);
});

test("no nomination workbook", async () => {
  const { container } = renderPane(rawWorkbook({ sheets: { 工资表: "<sheetData/>" } }));
  await screen.findByRole("button", { name: "使用帮助" });
  expect(await violations(container)).toEqual([]);
});
