import { type FileHistory, newHistory, turned, written } from "../../src/page/fileHistory";

const at = { sheet: "金牌工人", row: 4, column: 1 };
const megabytes = (count: number) => new Uint8Array(count * 2 ** 20);

function afterWrites(...files: readonly Uint8Array[]): FileHistory {
  return files.reduce(
    (history, file) => written(history, file, { edits: [{ at, value: "x" }] }),
    newHistory(megabytes(40)),
  );
}

test.each([
  ["within 64 MB", [24, 1], 2],
  ["one byte beyond", [25, 1], 1],
  ["one alone that is beyond", [100, 1], 1],
])("files kept for undo, %s", (_, sizes, steps) => {
  expect(afterWrites(...sizes.map(megabytes)).past).toHaveLength(steps);
});

test("there is nothing before the first write, and nothing after the last", () => {
  expect(turned(newHistory(megabytes(1)), "back")).toBeNull();
  expect(turned(afterWrites(megabytes(1)), "forth")).toBeNull();
});
