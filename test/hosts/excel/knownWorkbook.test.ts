import { plainAddress } from "../../../src/hosts/excel/knownWorkbook";

test.each([
  ["金牌工人!C4", "C4"],
  ["金牌工人!E9:E12, 金牌工人!C4", "C4,E9:E12"],
  ["'A1,B2'!C3,'A1,B2'!D4", "C3,D4"],
  ["'王''s !表'!$C$3:$D$4", "C3:D4"],
  ["C4,A1", "A1,C4"],
])("%s", (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});
