/** @jest-environment ./test/support/browserEnvironment.js */
import { act, configure, screen, waitFor } from "@testing-library/react";
import type { CommandName } from "../../src/app/commandName";
import { documentNames, documents } from "../../src/app/documents/documents";
import { formatCell } from "../../src/core/cells/cellRef";
import { makeListeners } from "../../src/hosts/listeners";
import { HostError } from "../../src/hosts/workbookHost";
import { openFileHost } from "../../src/page/fileInteractiveHost";
import type { Surroundings } from "../../src/taskpane/surroundings";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { openPane } from "../support/openPane";

// Longer than a busy machine takes for the slowest.
configure({ asyncUtilTimeout: 20_000 });
const faulty = { goldWorkers: [{ sex: null }, ...times(2)] };

/** The pane beside a ribbon; `shown` counts how often the pane was brought up. */
async function openBesideRibbon(given: Parameters<typeof openPane>[0], others: Partial<Surroundings> = {}) {
  const presses = makeListeners<[CommandName]>();
  const ribbon = { shown: 0, press: (command: CommandName) => act(() => presses.call(command)) };
  const commands = { onCommand: presses.add, showPane: () => void ribbon.shown++ };
  const { host } = await openPane(given, { surroundings: { commands, ...others } });
  return { host, ribbon };
}

test("校验 marks the workbook, and shows what it found", async () => {
  const { host, ribbon } = await openBesideRibbon(faulty);
  const before = host.bytes();
  ribbon.press("check");
  expect(await screen.findByText(/校验完成，共\d+项/)).toBeTruthy();
  expect(host.bytes()).not.toBe(before);
  expect(ribbon.shown).toBe(1);
});

test("下一个问题 goes from issue to issue without the pane", async () => {
  const { host, ribbon } = await openBesideRibbon(faulty);
  ribbon.press("next");
  await waitFor(() => expect(formatCell(host.shown().active)).toBe("金牌工人!D4"));
  ribbon.press("next");
  await waitFor(() => expect(formatCell(host.shown().active)).not.toBe("金牌工人!D4"));
  expect(ribbon.shown).toBe(0);
});

test("下一个问题 brings up the pane where the filter shows none", async () => {
  const { host, ribbon } = await openBesideRibbon({ goldWorkers: [{ sex: null }] });
  const { active } = host.shown();
  for (const level of screen.getAllByRole("button", { pressed: true })) act(() => level.click());
  ribbon.press("next");
  expect([host.shown().active, ribbon.shown]).toEqual([active, 1]);
});

test("清除标记 clears without the pane", async () => {
  const { ribbon } = await openBesideRibbon(faulty);
  ribbon.press("clear");
  expect(await screen.findByText(/已清除标记/)).toBeTruthy();
  expect(ribbon.shown).toBe(0);
});

const withButton = documentNames.filter((name) => documents[name].button !== null);

test.each(withButton)("the button of %s makes it, or shows the card where something is chosen first", async (name) => {
  const { ribbon } = await openBesideRibbon(faulty);
  ribbon.press(name);
  const { button, words } = documents[name];
  if (button?.showsCard) expect(await screen.findByRole("button", { name: words["zh-CN"].make })).toBeTruthy();
  else expect(await screen.findByText(/^已生成/)).toBeTruthy();
  expect(ribbon.shown).toBe(1);
});

test("合并工作簿 brings up the pane, to choose the workbooks in", async () => {
  const { ribbon } = await openBesideRibbon(faulty);
  ribbon.press("consolidate");
  expect(await screen.findByRole("heading", { name: "合并工作簿" })).toBeTruthy();
  expect(ribbon.shown).toBe(1);
});

test("帮助 opens the help, not the pane", async () => {
  let opened = 0;
  const { ribbon } = await openBesideRibbon(faulty, { openHelp: () => opened++ });
  ribbon.press("help");
  expect([opened, ribbon.shown]).toEqual([1, 0]);
});

test("a command that fails brings up the pane, which says why and what to do", async () => {
  const host = openFileHost(givenFile(faulty));
  const write = () => Promise.reject(new HostError("protected-sheet", "工作表处于保护状态，请撤销保护后再试。"));
  const { ribbon } = await openBesideRibbon(faulty, { host: { ...host, write } });
  ribbon.press("clear");
  expect(await screen.findByText("工作表处于保护状态，请撤销保护后再试。")).toBeTruthy();
  expect(ribbon.shown).toBe(1);
});
