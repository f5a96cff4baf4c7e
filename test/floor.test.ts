import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { newerThanFloor } from "./support/newerThanFloor";

/** The pages as `npm run build` leaves them, without what is Microsoft's and runs in its Office alone. */
const folder = resolve(__dirname, "../dist/web");
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));

test("all that the pages load is written for browsers as old as Chromium 86 and Firefox 91", () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(newerThanFloor(scripts.map((file) => readFileSync(join(folder, file), "utf8")))).toEqual([]);
});

test.each([
  ["a global", "structuredClone(a)", ["structuredClone"]],
  ["a global by its owner", "self.structuredClone(a)", ["structuredClone"]],
  ["a static", "const b = Object.groupBy(a, f)", ["Object.groupBy"]],
  ["a member", "a.findLast(f)", [".findLast"]],
  ["a member by its name in quotes", 'a["toSorted"]()', [".toSorted"]],
  ["a selector", 'a.matches(":is(" + b + ")")', [":is("]],
  ["a list of selectors that are not", 'a.matches("b:not([c], [d])")', ["b:not([c], [d])"]],
  ["several selectors that are not", 'a.matches("b:not([c]):not([d]), e")', []],
  ["a rule of a style", 'b(".a:has(b){c:d}")', [".a:has(b){c:d}"]],
  ["what is asked for", "a?.(); typeof reportError == 'function' ? reportError(e) : 0", []],
  ["what is asked for in other words", '"showSaveFilePicker" in self && self.showSaveFilePicker()', []],
  ["what is called if it is there", "a.showPicker?.()", []],
  ["what is compared with nothing first", "a.showPicker !== void 0 ? a.showPicker() : 0", []],
  ["what is used if it is there", "navigator.locks?.request(a)", []],
  ["what is asked for elsewhere only", "typeof scheduler; structuredClone(a)", ["structuredClone"]],
  ["a member of its own", "class A { findLast() {} } a.findLast()", []],
  ["keys that are called so", "const a = { scheduler: 1 }; a.scheduler", []],
  ["a static block", "class A { static { f(); } }", ["static {}"]],
  ["a private member that is asked for", "class A { #b; static is = (c) => #b in c }", ["#in"]],
  ["where in a text it was found", "/a/d", ["/d"]],
  ["private members", "class A { #b = 1; static #c = 2; get #d() { return this.#b; } }", []],
  ["what is set where nothing is", "a ??= 1", []],
  ["what the polyfills give", "Object.hasOwn(a, b), a.at(-1), s.throwIfAborted()", []],
])("%s", (_, script, found) => {
  expect(newerThanFloor([script])).toEqual(found);
});

test.each(["/a/v", "using a = b", "await f()"])("newer than ES2022: %s", (script) => {
  expect(() => newerThanFloor([script])).toThrow(SyntaxError);
});
