import { withoutCity, withoutPlace } from "../../../src/core/notice/withoutPlace";

const notice = { places: ["云海省", "云雾市"] };

test.each([
  ["云海省云雾市第一医院", "第一医院"],
  ["云海省第一医院", "第一医院"],
  ["云雾市第一医院", "第一医院"],
  ["云雾市云海省驻云雾市办事处", "云海省驻云雾市办事处"],
  ["云雾市局", "云雾市局"],
  ["昆明市第一医院", "昆明市第一医院"],
])("%s is known as %s", (name, key) => {
  expect(withoutPlace(name, notice)).toBe(key);
});

test.each([
  ["云海省云雾市第一医院", "第一医院"],
  ["云雾市第一医院", "第一医院"],
  ["云海省第一医院", "云海省第一医院"],
])("the province stays where the city does not follow: %s", (name, key) => {
  expect(withoutCity(name, notice)).toBe(key);
});

test("without places every name stays", () => {
  expect(withoutPlace("昆明市第一医院", { places: [] })).toBe("昆明市第一医院");
  expect(withoutCity("昆明市第一医院", { places: [] })).toBe("昆明市第一医院");
});
