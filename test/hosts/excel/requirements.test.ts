import { knowsMerges, tooOldMessage } from "../../../src/hosts/excel/requirements";

/** An Excel that knows ExcelApi 1.1 to 1.`newest`. */
const excel = (newest: number) => (name: string, version: string) =>
  name === "ExcelApi" && Number(version.split(".")[1]) <= newest;

test("an Excel with ExcelApi 1.9 is new enough, one with 1.8 is told what to do", () => {
  expect(tooOldMessage(excel(9))).toBeNull();
  expect(tooOldMessage(excel(8))).toContain("请改用 Microsoft 365");
});

test("merged cells can be asked for from ExcelApi 1.13 on", () => {
  expect(knowsMerges(excel(13))).toBe(true);
  expect(knowsMerges(excel(12))).toBe(false);
});
