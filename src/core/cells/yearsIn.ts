import { isUsual, plainForm } from "./characters";
import { remembered } from "./memoised";

const chineseDigits = "〇一二三四五六七八九";

/**
 * The years a text names, in their order: 2019年, 2018—2020, 2019.06, 201906, ２０１９, 二〇一九年.
 * Other long numbers, such as phones and certificate numbers, and amounts name none.
 */
export const yearsIn = remembered((text: string): readonly number[] => {
  const digits = withPlainDigits(text).replace(/[一二][〇零○Oo一二三四五六七八九]{3}(?=年)/g, (year) =>
    [...year.replace(/[零○Oo]/g, "〇")].map((digit) => chineseDigits.indexOf(digit)).join(""),
  );
  const years = digits.matchAll(
    /(?<!\d)((?:19|20)\d{2})(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?(?!\d|\s*[万余多]*[元吨米])/g,
  );
  return [...years].map(([, year]) => Number(year));
});

/** Of a usual text only these can belong to a year; to change all its punctuation, too, takes its time. */
function withPlainDigits(text: string): string {
  return isUsual(text) && !/[０-９Ｏｏ]/.test(text) ? text : plainForm(text);
}
