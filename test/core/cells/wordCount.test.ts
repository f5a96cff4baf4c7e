import { wordCount } from "../../../src/core/cells/wordCount";

test.each([
  ["nothing", "", 0],
  ["spaces and line breaks of every kind", " \t\r\n\u00a0\u3000", 0],
  ["figures as one word each", "2020年获市级技能竞赛第1名，节约成本35.6万元。", 21],
  ["a Latin word beside Chinese", "PLC 控制柜改造", 6],
  ["a telephone number as one word", "电话：0871-63187921", 4],
  ["quotation marks, dashes and middle dots", "“十佳”师徒结对——张·某", 13],
  ["Latin words by their spaces", "a quick-witted fox", 3],
  ["full-width letters and digits one by one", "ＡＢ１２", 4],
  ["characters beyond the basic plane once", "𠮷𬭩", 2],
  ["a variation selector not at all", "葛\u{e0100}某", 2],
  ["a filler as the blank that it looks like", "焊\u3164工\u2800PLC\u3164PLC", 4],
  ["marks of direction within a word not at all", "\u202dPL\u200eC\u202c", 1],
  ["radicals as the characters that they look like", "⻓⽜", 2],
  ["a zero-width space not at all", "焊\u200b工", 2],
  ["800 characters over several lines", `${"业".repeat(400)}\n\u3000\u3000${"业".repeat(400)}`, 800],
])("counts %s", (_, text, count) => {
  expect(wordCount(text)).toBe(count);
});
