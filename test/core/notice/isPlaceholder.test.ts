import { isPlaceholder } from "../../../src/core/notice/isPlaceholder";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";

test.each(["待定", " 同上 ", "×", "×××××", "ＸＸＸ", "x x x", "／", "—", "？？"])("%p stands for nothing", (text) => {
  expect(isPlaceholder(kunming2020, text)).toBe(true);
});

test.each(["", "无", "待定岗", "李×", "1/2"])("%p stands for something", (text) => {
  expect(isPlaceholder(kunming2020, text)).toBe(false);
});
