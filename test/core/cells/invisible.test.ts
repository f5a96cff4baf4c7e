import { invisibleIn, invisibleShown, withoutInvisible } from "../../../src/core/cells/invisible";

test.each([
  [" 昆明", "short", ["首尾空格"], "昆明"],
  ["昆明　", "short", ["首尾空格"], "昆明"],
  ["昆明\u00a0", "name", ["首尾空格"], "昆明"],
  ["昆\u200b明", "short", ["零宽字符"], "昆明"],
  ["昆明\n云机", "short", ["换行"], "昆明云机"],
  ["昆明 \r\n 云机", "short", ["换行"], "昆明云机"],
  ["昆明　云机", "short", ["全角或不间断空格"], "昆明 云机"],
  ["昆明\u00a0云机", "short", ["全角或不间断空格"], "昆明 云机"],
  [" 昆\ufeff明\n云　机", "short", ["零宽字符", "首尾空格", "换行", "全角或不间断空格"], "昆明云 机"],
  ["\u202a昆明\u202c", "short", ["零宽字符"], "昆明"],
  ["昆\u00ad明\ufe0f", "name", ["零宽字符"], "昆明"],
  ["昆明\u3164", "short", ["填充字符", "首尾空格"], "昆明"],
  ["贺\u3164彪", "name", ["填充字符"], "贺 彪"],
  ["昆明\u2028云机", "short", ["换行"], "昆明云机"],
  ["昆明\t云\u2003机", "short", ["全角或不间断空格"], "昆明 云 机"],
  ["第一段\u2800。", "long", ["填充字符"], "第一段 。"],
  ["　　第一段\u200b。\n　　第二段。 ", "long", ["零宽字符"], "　　第一段。\n　　第二段。 "],
] as const)("%j (%s)", (text, kind, found, clean) => {
  expect(invisibleIn(text, kind)).toEqual(found);
  expect(withoutInvisible(text, kind)).toBe(clean);
  expect(invisibleIn(clean, kind)).toEqual([]);
});

test.each([
  ["昆明 云机", "short"],
  ["贺　彪", "name"],
  ["　　第一段。\n　　第二段。\n", "long"],
  // A variation selector chooses the form of a rare character.
  ["葛\u{e0100}某", "name"],
  ["", "short"],
] as const)("%j (%s) is as it looks", (text, kind) => {
  expect(invisibleIn(text, kind)).toEqual([]);
});

test("each sign that could not be seen has one that can, but for plain spaces", () => {
  expect(invisibleShown("岩\u3000英 \u202a女\u202c\u3164\u00a0\t第一\n")).toBe("岩□英 ␣女␣␣␣␣第一↵");
  expect(invisibleShown("葛\u{e0100}某")).toBe("葛\u{e0100}某");
});
