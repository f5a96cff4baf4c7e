import { lookKey } from "../../../src/core/cells/characters";
import { likeKey } from "../../../src/core/cells/likeKey";
import { simplified, simplifiedOf } from "../../../src/core/cells/traditional";

test.each([
  ["張偉", "张伟"],
  ["劉麗華", "刘丽华"],
  ["萧强", "肖強"],
  ["己文", "已文"],
  ["王未", "王末"],
  ["雲南雲機", "云南云机"],
  ["⽜ 丽", "牛麗"],
  ["蒋一诺", "蔣一諾"],
  ["聂贞", "聶貞"],
  ["庞寿农", "龐壽農"],
  ["闫约", "閻約"],
  ["开发部", "開發部"],
  ["理发店", "理髮店"],
])("%s and %s are like each other, and do not look the same", (one, other) => {
  expect(likeKey(one)).toBe(likeKey(other));
  expect(lookKey(one)).not.toBe(lookKey(other));
});

test.each([
  ["张伟", "章伟"],
  ["李明", "李朋"],
  ["王强", "王张"],
  ["段应龙", "段应虎"],
])("%s and %s are not even like each other", (one, other) => {
  expect(likeKey(one)).not.toBe(likeKey(other));
});

test("no character is traditional and simplified", () => {
  expect([...simplifiedOf.values()].filter((simple) => simplifiedOf.has(simple))).toEqual([]);
});

test.each([
  ["聯繫電話", "联系电话"],
  ["主要簡歷", "主要简历"],
  ["性别", "性别"],
])("%s in simplified characters is %s", (text, simple) => {
  expect(simplified(text)).toBe(simple);
});
