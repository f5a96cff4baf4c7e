import { findUnit, nearUnits } from "../../../src/core/notice/findUnit";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";

test("every unit is found by its name and by each of its aliases", () => {
  for (const unit of kunming2020.units) {
    for (const name of [unit.name, ...unit.aliases]) expect([name, findUnit(kunming2020, name)]).toEqual([name, unit]);
  }
});

test.each([
  ["富民县总工会 ", "富民县总工会"],
  ["富 民 县\u3000总工会", "富民县总工会"],
  ["\u202a富民县\u00ad总工会\u202c", "富民县总工会"],
  ["富⺠县总⼯会\u3164", "富民县总工会"],
  ["云南省昆明市富民县总工会", "富民县总工会"],
  ["云南省寻甸回族彝族自治县总工会", "寻甸县总工会"],
  ["昆明市城建工会", "城建工会"],
])("%p means %s", (typed, name) => {
  expect(findUnit(kunming2020, typed)?.name).toBe(name);
});

test("the city's and the province's talent centres are kept apart", () => {
  expect(findUnit(kunming2020, "昆明市人才服务中心工会")?.name).toBe("市人才服务中心工会");
  expect(findUnit(kunming2020, "云南省人才服务中心工会")?.name).toBe("省人才服务中心工会");
});

test.each(["", "昆明市", "人才服务中心工会", "大理市总工会", "富民县"])("%p is no unit of the table", (typed) => {
  expect(findUnit(kunming2020, typed)).toBeNull();
});

describe("near names", () => {
  test.each([
    ["富民总工会", "富民县总工会"],
    ["寻甸自治县总工会", "寻甸县总工会"],
    ["昆明滇池度假区工会", "滇池度假区总工会"],
    ["高新技术开发区工会", "高新区总工会"],
    ["农林水利工会", "农林水工会"],
    ["富民县总公会", "富民县总工会"],
  ])("%s comes nearest to %s", (typed, name) => {
    expect(nearUnits(kunming2020, typed)[0]?.name).toBe(name);
  });

  test("an ambiguous name offers each that it could mean", () => {
    expect(nearUnits(kunming2020, "人才服务中心工会").map((unit) => unit.name)).toEqual([
      "市人才服务中心工会",
      "省人才服务中心工会",
    ]);
  });

  test("a name like none offers none", () => {
    expect(nearUnits(kunming2020, "大理州总工会")).toEqual([]);
    expect(nearUnits(kunming2020, "")).toEqual([]);
  });
});
