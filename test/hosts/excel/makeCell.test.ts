import { makeCell } from "../../../src/hosts/excel/read/makeCell";

test.each([
  ["a text", "岩英", "岩英", { kind: "text", text: "岩英" }],
  ["a number", 3, 3, { kind: "number", number: 3, format: "0.00" }],
  ["a truth value", true, true, { kind: "boolean", boolean: true }],
  ["an error", "#N/A", "#N/A", { kind: "error", code: "#N/A" }],
  ["a computed number", 4, "=2*2", { kind: "number", number: 4, format: "0.00", formula: "2*2" }],
  ["a computed error", "#REF!", "=#REF!", { kind: "error", code: "#REF!", formula: "#REF!" }],
  ["a computed empty text", "", '=""', { kind: "text", text: "", formula: '""' }],
  ["a text that looks like a formula", "=1+1", "=1+1", { kind: "text", text: "=1+1" }],
  [
    "a picture of WPS",
    "#NAME?",
    '=_xlfn.DISPIMG("ID_1",1)',
    { kind: "picture", name: "", formula: '_xlfn.DISPIMG("ID_1",1)' },
  ],
  ["a picture of the web", "#VALUE!", '=IMAGE("a")', { kind: "picture", name: "", formula: 'IMAGE("a")' }],
  [
    "a picture that could not be had",
    "#CONNECT!",
    '=IMAGE("a")',
    { kind: "error", code: "#CONNECT!", formula: 'IMAGE("a")' },
  ],
  ["a text that looks like an error", "#1", "#1", { kind: "text", text: "#1" }],
  ["nothing", "", "", null],
])("%s", (_, value, formula, cell) => {
  expect(makeCell(value, formula, "0.00")).toEqual(cell);
});
