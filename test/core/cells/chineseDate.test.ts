import { chineseDate } from "../../../src/core/cells/chineseDate";

test.each([
  ["2020-09-08", "2020年9月8日"],
  ["2020-10-18", "2020年10月18日"],
  ["1985-06", "1985年6月"],
  ["2020-09-28T16:20:00", "2020年9月28日"],
])("%s is written %s", (iso, written) => expect(chineseDate(iso)).toBe(written));
