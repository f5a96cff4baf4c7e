import { lackingFonts, type Measure, missingFonts } from "../../src/taskpane/missingFonts";

/** A computer that has these fonts, each of a width of its own. */
function computer(installed: Readonly<Record<string, number>>): Measure {
  const has: Readonly<Record<string, number>> = { serif: 500, monospace: 600, ...installed };
  return (_, font) => {
    const families = font.replace("72px ", "").split(", ");
    return families.map((family) => has[family.replaceAll('"', "")]).find((width) => width !== undefined) ?? 0;
  };
}

test("a font is missing where it is as wide as whatever it falls back on", () => {
  const measure = computer({ 宋体: 510, 黑体: 500, 楷体_GB2312: 600 });
  expect(missingFonts(["宋体", "黑体", "楷体_GB2312", "方正小标宋_GBK"], measure)).toEqual(["方正小标宋_GBK"]);
});

test("nothing is said where nothing can be measured, or everything measures alike", () => {
  expect(missingFonts(["宋体"], null)).toBeNull();
  expect(missingFonts(["宋体"], () => 500)).toBeNull();
});

test("a lacking font is named with what is printed instead: the best that is there, or whatever the browser takes", () => {
  const measure = computer({ 宋体: 510, 华文仿宋: 520, FangSong: 530 });
  expect(lackingFonts(["宋体", "仿宋_GB2312", "楷体_GB2312"], measure)).toEqual([
    { font: "仿宋_GB2312", instead: "FangSong" },
    { font: "楷体_GB2312", instead: null },
  ]);
});
