import { areaAround } from "../../../src/hosts/excel/areaAround";

test.each([
  ["C4", { top: 4, left: 3, bottom: 4, right: 3 }],
  ["C4:D6", { top: 4, left: 3, bottom: 6, right: 4 }],
  ["XFD1048576", { top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 }],
  ["C:D", { top: 1, left: 3, bottom: 1_048_576, right: 4 }],
  ["4:6", { top: 4, left: 1, bottom: 6, right: 16_384 }],
  ["D6,B2:C3", { top: 2, left: 2, bottom: 6, right: 4 }],
])("%s", (address, area) => {
  expect(areaAround(address)).toEqual(area);
});

test.each(["", "#REF!", "C4:", "C4,", "金牌工人!C4"])("“%s” is no address", (address) => {
  expect(areaAround(address)).toBeNull();
});
