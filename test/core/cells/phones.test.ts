import { readPhones } from "../../../src/core/cells/phones";

const local = { areaCode: "0871", digits: 8 };

test.each([
  ["a mobile number", "13871234567", [["mobile", "13871234567", null]]],
  ["one spread out or with the country's code", "+86 138-7123 4567", [["mobile", "13871234567", null]]],
  ["one in full width", "１３８７１２３４５６７", [["mobile", "13871234567", null]]],
  [
    "one between marks of direction, as copied from a list of contacts",
    "\u202a138\u2060–7123—4567\u202c",
    [["mobile", "13871234567", null]],
  ],
  ["one with a raised digit", "1387123456²", [["unknown", "", null]]],
  ["a local landline", "63187921", [["landline", "63187921", null]]],
  ["one with area code and extension", "0871-63187921-801", [["landline", "63187921", "0871"]]],
  ["one with the area code in brackets", "（0871）63187921转801", [["landline", "63187921", "0871"]]],
  ["seven digits elsewhere", "0874-3123456", [["landline", "3123456", "0874"]]],
  ["eight digits in Beijing", "01062345678", [["landline", "62345678", "010"]]],
  ["seven digits here, which nobody has", "0871-3123456", [["unknown", "", null]]],
  ["seven digits without area code", "3123456", [["unknown", "", null]]],
  [
    "ten and twelve digits",
    "1387123456、138712345678",
    [
      ["unknown", "", null],
      ["unknown", "", null],
    ],
  ],
  ["a mobile number of no network", "12871234567", [["unknown", "", null]]],
  ["a landline that begins as none does", "19123456", [["unknown", "", null]]],
  ["words", "无", [["unknown", "", null]]],
  [
    "several numbers, however parted",
    "63187921/63198587；13871234567 13987654321",
    [
      ["landline", "63187921", null],
      ["landline", "63198587", null],
      ["mobile", "13871234567", null],
      ["mobile", "13987654321", null],
    ],
  ],
])("reads %s", (_, text, phones) => {
  expect(readPhones(text, local).map(({ kind, digits, areaCode }) => [kind, digits, areaCode])).toEqual(phones);
});
