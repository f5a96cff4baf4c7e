import { formatCell } from "../../src/core/cells/cellRef";
import { applyAndTell } from "../../src/hosts/xlsx/write/applyPlan";
import { type FileInteractiveHost, openFileHost } from "../../src/page/fileInteractiveHost";
import { sentenceOf } from "../../src/page/openFile";
import { Refused } from "../../src/page/refusal";
import { enUS } from "../../src/page/strings/enUS";
import { zhCN } from "../../src/page/strings/zhCN";
import { hostErrorOf } from "../support/hostError";
import { rawWorkbook, zipOf } from "../support/rawWorkbook";
import { richParts, richRows, richSheet, richTail, richWorkbook, worksheet } from "../support/richWorkbook";
import { smallDocument } from "../support/smallDocument";

const sheet = "金牌工人";
const name = { sheet, row: 4, column: 1 };
const mark = { sheet, severity: "error", areas: [{ top: 4, left: 1, bottom: 4, right: 1 }] } as const;

const textAt = ({ shown }: FileInteractiveHost, { sheet, row, column } = name) => {
  const value = shown().view.sheet(sheet).rows.get(row)?.cells[column]?.value;
  return value?.kind === "text" ? value.text : null;
};

function openWithoutProtection(): Uint8Array {
  const tail = Object.values({ ...richTail, sheetProtection: "" }).join("");
  return zipOf({ ...richParts, [richSheet]: worksheet(richRows, tail) });
}

function watched(file = richWorkbook()) {
  const host = openFileHost(file);
  const seen: string[] = [];
  host.onSelection((cell) => seen.push(`at ${formatCell(cell)}`));
  host.onEdit((by) => seen.push(`edit by the ${by}`));
  return { host, seen };
}

test("shows the sheet that was before the user when the file was saved", () => {
  expect(openFileHost(richWorkbook()).shown()).toMatchObject({
    active: { sheet: "备注", row: 1, column: 1 },
    changed: false,
    unsaved: false,
    canUndo: false,
    canRedo: false,
  });
});

test("an edit by the user shows, is in the file and is told of", async () => {
  const { host, seen } = watched();
  const other = { sheet, row: 6, column: 3 };
  await host.edit([
    { at: name, value: "刀美兰" },
    { at: other, value: "x" },
  ]);
  expect(textAt(host)).toBe("刀美兰");
  expect(textAt(openFileHost(host.bytes()))).toBe("刀美兰");
  expect(seen).toEqual(["edit by the user"]);
  expect(host.shown().changed).toBe(true);
});

test("what was begun is in the file once it is settled, however long writing takes; a refusal settles, too", async () => {
  let go: () => void = () => undefined;
  const slowly = new Promise<void>((done) => {
    go = done;
  });
  const host = openFileHost(richWorkbook(), {
    applyPlan: async (file, plan) => {
      await slowly;
      return applyAndTell(file, plan);
    },
  });
  const edited = host.edit([{ at: name, value: "刀美兰" }]);
  const refused = host.edit([{ at: name, value: "长".repeat(32_768) }]).catch(() => "refused");
  const settled = host.settled();
  expect(textAt(openFileHost(host.bytes()))).not.toBe("刀美兰");
  go();
  await settled;
  expect(textAt(openFileHost(host.bytes()))).toBe("刀美兰");
  expect([await edited, await refused]).toEqual([undefined, "refused"]);
});

test("our own writes are no edits of the user's; marks show", async () => {
  const { host, seen } = watched();
  await host.write({ marks: [mark], edits: [{ at: name, value: "刀美兰" }] });
  expect(host.shown().view.sheet(sheet).marks).toEqual([{ severity: "error", areas: mark.areas }]);
  expect([await host.hasMarks(), await watched().host.hasMarks()]).toEqual([true, false]);
  expect(textAt(host)).toBe("刀美兰");
  expect(seen).toEqual([]);
});

test("what the user types is shown before it is written", async () => {
  const { host } = watched();
  const written = host.edit([{ at: name, value: "刀美兰" }]);
  await Promise.resolve();
  expect(textAt(host)).toBe("刀美兰");
  expect(textAt(openFileHost(host.bytes()))).toBe("岩英");
  await written;
});

test("an edit that cannot be made is refused, and nothing of it stays", async () => {
  const array = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>';
  const { host, seen } = watched(rawWorkbook({ sheets: { [sheet]: array } }));
  const at = { sheet, row: 1, column: 1 };
  await expect(host.edit([{ at, value: "x" }])).rejects.toMatchObject({ code: "unsafe-content" });
  expect(textAt(host, at)).toBeNull();
  expect(host.shown()).toMatchObject({ changed: false, canUndo: false });
  expect(seen).toEqual([]);
});

test("what the user began to type before the pane changed the same row is refused, and nothing else is", async () => {
  const { host, seen: told } = watched();
  const { view: seen } = host.shown();
  const at = { sheet, row: 5, column: 2 };
  await host.edit([{ at: name, value: "岩罕" }]);
  // What he has typed himself since is known to him.
  await host.edit([{ at: name, value: "岩" }], seen);
  await host.write({ edits: [{ at: { ...at, column: 3 }, value: "x" }] });
  const before = host.bytes();
  const refused = await host.edit([{ at, value: "男" }], seen).catch((error: unknown) => error);
  expect(sentenceOf(refused, zhCN)).toBe("“金牌工人”表第5行刚才已有改动，输入的内容没有写入；请核对后重新输入。");
  expect(sentenceOf(refused, enUS)).toMatch(/^Row 5 of “金牌工人” has just been changed/);
  expect(host.bytes()).toBe(before);
  await host.edit([{ at: name, value: "岩英" }], host.shown().view);
  await host.edit([{ at, value: "男" }], host.shown().view);
  expect([textAt(host), textAt(host, at)]).toEqual(["岩英", "男"]);
  expect(told).toHaveLength(4);
});

test("edits that rest on what a cell no longer holds are not written", async () => {
  const { host } = watched();
  const { sheets } = await host.read();
  const cell = sheets.find((each) => each.name === sheet)?.rows.find((each) => each.row === name.row)?.cells[
    name.column
  ];
  const plan = { edits: [{ at: { ...name, column: 2 }, value: "男" }], provided: [{ at: name, cell }] };
  await host.edit([{ at: name, value: "刀美兰" }]);
  const before = host.bytes();
  await expect(host.write(plan)).rejects.toMatchObject({ code: "changed" });
  expect(host.bytes()).toBe(before);
  await host.undo();
  await host.write(plan);
  expect(textAt(host, { ...name, column: 2 })).toBe("男");
});

test("writes asked for at once are made one after the other, and none is lost", async () => {
  const { host } = watched();
  const at = { sheet, row: 5, column: 2 };
  await Promise.all([host.edit([{ at: name, value: "刀美兰" }]), host.write({ edits: [{ at, value: "男" }] })]);
  const reopened = openFileHost(host.bytes());
  expect([textAt(reopened), textAt(reopened, at)]).toEqual(["刀美兰", "男"]);
});

test("a table's header is shown, and kept in the draft, as it can be written: no two are alike", async () => {
  const { host } = watched();
  const header = { sheet, row: 3, column: 2 };
  await host.edit([{ at: header, value: "姓名" }]);
  expect(textAt(host, header)).toBe("姓名2");
  expect(textAt(openFileHost(host.bytes()), header)).toBe("姓名2");
  await host.edit([{ at: { ...header, column: 1 }, value: "称呼" }]);
  const { journal } = host.shown();
  const again = openFileHost(journal.base);
  await again.restore(journal.edits);
  expect(textAt(again, header)).toBe("姓名2");
});

test("undo takes the last write back, shows where it was and tells that something has changed", async () => {
  const { host, seen } = watched();
  const before = host.bytes();
  await host.edit([{ at: name, value: "刀美兰" }]);
  await host.write({ edits: [{ at: { ...name, row: 5 }, value: "岩罕" }] });
  await host.undo();
  expect([textAt(host), textAt(host, { ...name, row: 5 })]).toEqual(["刀美兰", "𠮷岩英"]);
  expect(host.shown()).toMatchObject({ active: { ...name, row: 5 }, canUndo: true, canRedo: true });
  await host.undo();
  expect(host.bytes()).toBe(before);
  expect(host.shown()).toMatchObject({ active: name, changed: false, unsaved: false, canUndo: false });
  expect(seen.slice(-2)).toEqual(["edit by the user", `at ${sheet}!A4`]);
  await host.undo();
  expect(host.bytes()).toBe(before);
});

test("redo makes again what was taken back, until something else is written", async () => {
  const { host } = watched();
  const next = { ...name, row: 5 };
  await host.edit([{ at: name, value: "刀美兰" }]);
  await host.edit([{ at: next, value: "岩罕" }]);
  const done = host.bytes();
  await host.undo();
  await host.undo();
  host.activate({ ...name, sheet: "备注" });
  await host.redo();
  expect([textAt(host), textAt(host, next)]).toEqual(["刀美兰", "𠮷岩英"]);
  expect(host.shown().active).toEqual(name);
  await host.redo();
  expect(host.bytes()).toBe(done);
  expect(host.shown().canRedo).toBe(false);
  await host.undo();
  await host.edit([{ at: next, value: "岩" }]);
  expect(host.shown().canRedo).toBe(false);
  await host.redo();
  expect(textAt(host, next)).toBe("岩");
});

test("setting marks is no step: undo takes back what was written before, and redo is not lost by it", async () => {
  const { host } = watched();
  await host.write({ marks: [mark] });
  expect(host.shown()).toMatchObject({ changed: true, unsaved: false, canUndo: false });
  await host.edit([{ at: name, value: "刀美兰" }]);
  await host.write({ marks: [] });
  await host.undo();
  expect(textAt(host)).toBe("岩英");
  expect(host.shown().view.sheet(sheet).marks).toEqual([{ severity: "error", areas: mark.areas }]);
  await host.write({ marks: [] });
  await host.redo();
  expect(textAt(host)).toBe("刀美兰");
});

test("a generated sheet is taken back and made again like anything else", async () => {
  const { host } = watched();
  const document = smallDocument("汇总表");
  await host.write({ generated: [{ kind: "summary", document }] });
  await host.undo();
  expect(host.shown().view.tabs.map((tab) => tab.name)).not.toContain(document.name);
  await host.redo();
  expect(host.shown().active.sheet).toBe(document.name);
});

test("rows that come are one step with what is written into them, and a draft is kept upon them", async () => {
  const { host, seen } = watched(openWithoutProtection());
  const change = { kind: "insert", sheet, at: 5, count: 2, like: 4 } as const;
  await host.changeRows(change, [{ at: { ...name, row: 5 }, value: "岩罕" }], host.shown().view);
  expect([5, 6, 7].map((row) => textAt(host, { ...name, row }))).toEqual(["岩罕", null, "𠮷岩英"]);
  expect(host.shown()).toMatchObject({ active: { sheet, row: 5 }, reads: 1, unsaved: true, journal: { edits: [] } });
  expect(seen.slice(-2)).toEqual(["edit by the user", `at ${sheet}!A5`]);
  const done = host.bytes();
  await host.undo();
  expect([textAt(host, { ...name, row: 5 }), host.shown().unsaved]).toEqual(["𠮷岩英", false]);
  await host.redo();
  expect(host.bytes()).toBe(done);
});

test("rows are not changed where that is refused, or where the pane has written since they were seen", async () => {
  const { host } = watched();
  const change = { kind: "insert", sheet, at: 5, count: 1, like: 4 } as const;
  const { view } = host.shown();
  await expect(host.changeRows(change, [], view)).rejects.toMatchObject({ code: "unsafe-content" });
  await host.write({ edits: [{ at: name, value: "岩罕" }] });
  const before = host.bytes();
  await expect(host.changeRows(change, [], view)).rejects.toThrow(Refused);
  expect(host.bytes()).toBe(before);
  await host.edit([{ at: name, value: "岩" }]);
  expect(textAt(openFileHost(host.bytes()))).toBe("岩");
});

test("as many writes are kept as can be paid for, and the last one always", async () => {
  const { host } = watched();
  for (let index = 0; index < 103; index++) await host.edit([{ at: name, value: index }]);
  for (let index = 0; index < 103; index++) await host.undo();
  expect(host.shown().view.sheet(sheet).rows.get(name.row)?.cells[1]?.value).toMatchObject({ number: 2 });
  expect(host.shown().canUndo).toBe(false);
});

test("what is unsaved are the edits upon the file that was opened or saved", async () => {
  const { host } = watched();
  const opened = host.bytes();
  const edit = { at: name, value: "刀美兰" };
  await host.edit([edit]);
  await host.write({ marks: [mark] });
  expect(host.shown()).toMatchObject({ unsaved: true, journal: { base: opened, edits: [[edit]] } });
  const saved = host.bytes();
  host.markSaved();
  expect(host.shown()).toMatchObject({ changed: false, unsaved: false });
  await host.edit([{ at: name, value: "刀美" }]);
  expect(host.shown().journal.base).toBe(saved);
  await host.undo();
  expect(host.shown().unsaved).toBe(false);
  await host.undo();
  // What was saved last holds more than this.
  expect(host.shown()).toMatchObject({ unsaved: true, journal: { base: opened, edits: [] } });
});

test("what was kept of a file makes the same contents again, not saved yet", async () => {
  const { host } = watched();
  await host.edit([{ at: name, value: "刀" }]);
  await host.edit([{ at: { ...name, row: 6 }, value: 5 }]);
  await host.edit([{ at: name, value: "刀美兰" }]);
  const { journal } = host.shown();
  const again = openFileHost(journal.base);
  await again.restore(journal.edits);
  expect(await again.read()).toEqual(await host.read());
  expect(again.shown()).toMatchObject({ changed: true, unsaved: true, journal, canUndo: false });
  await again.edit([{ at: name, value: "刀" }]);
  expect(again.shown().journal.edits.slice(0, 3)).toEqual(journal.edits);
  again.markSaved();
  expect(again.shown()).toMatchObject({ changed: false, unsaved: false });
});

test("a write that changes nothing leaves nothing to save or undo", async () => {
  const { host } = watched();
  await host.write({ marks: [] });
  expect(host.shown()).toMatchObject({ changed: false, canUndo: false });
});

test("what was saved counts as unchanged until the next write", async () => {
  const { host } = watched();
  await host.edit([{ at: name, value: "刀美兰" }]);
  host.markSaved();
  expect(host.shown().changed).toBe(false);
  await host.edit([{ at: name, value: "刀美" }]);
  expect(host.shown().changed).toBe(true);
});

test("a cell that is selected is told of and asked to be brought into view, each time anew", async () => {
  const { host, seen } = watched();
  await host.select(name);
  await host.select(name);
  host.activate({ ...name, row: 5 });
  expect(host.shown()).toMatchObject({ active: { sheet, row: 5, column: 1 }, reveals: 2 });
  expect(seen).toEqual([`at ${sheet}!A4`, `at ${sheet}!A4`, `at ${sheet}!A5`]);
});

test("a sheet that is not there cannot be selected", async () => {
  const { host, seen } = watched();
  await expect(host.select({ ...name, sheet: "无" })).rejects.toMatchObject({ code: "damaged" });
  expect(host.shown().active.sheet).toBe("备注");
  expect(seen).toEqual([]);
});

test("a sheet is found again at the cell one was at", () => {
  const { host } = watched();
  host.activate(name);
  host.activateSheet("备注");
  host.activateSheet(sheet);
  expect(host.shown().active).toEqual(name);
});

test("a sheet that a write takes away gives way to another", async () => {
  const { host } = watched();
  const document = smallDocument("汇总表");
  await host.write({ generated: [{ kind: "summary", document }] });
  await host.select({ sheet: document.name, row: 1, column: 1 });
  await host.write({ withoutGenerated: ["summary"] });
  expect(host.shown().active.sheet).toBe("备注");
});

test("listeners that have stopped hear nothing more", async () => {
  const host = openFileHost(richWorkbook());
  let calls = 0;
  const stop = host.onChange(() => calls++);
  host.activate(name);
  stop();
  host.activate({ ...name, row: 5 });
  expect(calls).toBe(1);
});

test("what is no workbook cannot be opened", () => {
  expect(hostErrorOf(() => openFileHost(new TextEncoder().encode("姓名,性别"))).code).toBe("not-a-workbook");
});
