import { type CommandName, commandNames } from "../../src/app/commandName";
import { type Associate, openRibbon } from "../../src/commands/ribbon";

type Action = Parameters<Associate>[1];

/** The ribbon, and what Excel does when a button is pressed. */
function openTestRibbon() {
  const actions = new Map<string, Action>();
  const ribbon = openRibbon((name, action) => actions.set(name, action));
  return {
    ribbon,
    names: [...actions.keys()],
    press: (name: CommandName, event?: unknown) => actions.get(name)?.(event),
  };
}

test("takes over every command of the manifest", () => {
  expect(openTestRibbon().names).toEqual([...commandNames]);
});

test("a button tells the listener, and Excel at once that it may go on", () => {
  const { ribbon, press } = openTestRibbon();
  const seen: string[] = [];
  ribbon.onCommand((command) => seen.push(command));
  press("check", { completed: () => seen.push("completed") });
  expect(seen).toEqual(["check", "completed"]);
});

test("a key comes without an event", () => {
  const { ribbon, press } = openTestRibbon();
  const seen: string[] = [];
  ribbon.onCommand((command) => seen.push(command));
  press("next");
  expect(seen).toEqual(["next"]);
});

test("commands before there is a listener wait for it, each for once", () => {
  const { ribbon, press } = openTestRibbon();
  const seen: string[] = [];
  const listener = (command: CommandName) => seen.push(command);
  press("check");
  press("summary");
  const stop = ribbon.onCommand(listener);
  expect(seen).toEqual(["check", "summary"]);
  stop();
  press("clear");
  ribbon.onCommand(listener);
  expect(seen).toEqual(["check", "summary", "clear"]);
});

test("the end of a listener leaves the one after it alone", () => {
  const { ribbon, press } = openTestRibbon();
  const seen: string[] = [];
  const stop = ribbon.onCommand(() => seen.push("first"));
  ribbon.onCommand(() => seen.push("second"));
  stop();
  press("help");
  expect(seen).toEqual(["second"]);
});
