import { readFileSync } from "node:fs";
import { rulesDocPath, rulesDocText } from "../scripts/rulesDocText";

test("docs/rules.md is up to date: run `npm run docs`", () => {
  expect(readFileSync(rulesDocPath, "utf8")).toBe(rulesDocText());
});
