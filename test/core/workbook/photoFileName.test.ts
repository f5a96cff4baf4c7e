import { photoProportion } from "../../../src/core/documents/photoProportion";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { photoFileName } from "../../../src/core/workbook/photoFileName";
import { givenRecords } from "../../support/given";

const records = givenRecords({
  goldWorkers: [{ recordId: "GW-530124-007" }, { recordId: " GW/530124 008 " }, { recordId: null }],
  pairs: [{ recordId: "SP-530124-001" }],
  stations: [],
  studios: [],
});

test.each([
  [0, "photo", "GW-530124-007.jpg"],
  [1, "photo", "GW-530124-008.jpg"],
  [2, "photo", null],
  [3, "master.photo", "SP-530124-001-师傅.jpg"],
  [3, "apprentice.photo", "SP-530124-001-徒弟.jpg"],
])("the photo of record %s in the column %s is to be named %s", (index, key, expected) => {
  const record = records.nominations[index];
  const field = record?.fields.find(({ column }) => column.key === key);
  expect(field && record && photoFileName(field, record)).toBe(expected);
});

test("a photo is as wide for its height as the form's box; where there is no form, as usual ones", () => {
  const [worker] = records.nominations;
  const pair = records.nominations.find(({ award }) => award.id === "pair");
  const box = photoProportion("photo", worker ?? null, records, notice);
  expect(box).toBeGreaterThan(0.5);
  expect(box).toBeLessThan(1);
  expect(photoProportion("apprentice.photo", pair ?? null, records, notice)).toBeGreaterThan(0.5);
  expect(photoProportion("photo", null, records, notice)).toBe(35 / 49);
});
