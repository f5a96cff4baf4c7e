import { tabbedText } from "../../../src/page/paste/tabbedText";

test.each<[string, string, string[][]]>([
  ["one cell", "岩英", [["岩英"]]],
  [
    "rows end with a line break, which begins no other",
    "1\t2\r\n\t岩英\r\n",
    [
      ["1", "2"],
      ["", "岩英"],
    ],
  ],
  ["a blank row in between stays", "一\n\n二\n", [["一"], [""], ["二"]]],
  ["a line break in quotes is the cell's", '"第一行\n第二行"\t女\r\n', [["第一行\n第二行", "女"]]],
  ["as Windows writes it", '"第一行\r\n第二行"\t女\r\n', [["第一行\n第二行", "女"]]],
  ["a tab in quotes is the cell's", '"甲\t乙"\t女\n', [["甲\t乙", "女"]]],
  ["doubled quotes with a line break", '"获“""先进""”\n称号"\t女', [['获“"先进"”\n称号', "女"]]],
  ["doubled quotes, as LibreOffice writes each", '"""先进""工作者"\t女', [['"先进"工作者', "女"]]],
  ["Excel sets no quotes around a quote", '"先进"工作者\t女', [['"先进"工作者', "女"]]],
  ["quotes that need not be there are the cell's own", '"先进"\t女', [['"先进"', "女"]]],
  ["a lone quote in a cell", '5"管\t女', [['5"管', "女"]]],
  [
    "a lone quote before a cell",
    '"管\t女\n三\t四',
    [
      ['"管', "女"],
      ["三", "四"],
    ],
  ],
  ["blank quotes", '""\t女', [['""', "女"]]],
  [
    "the last cell of a row is blank",
    "甲\t\n乙\t",
    [
      ["甲", ""],
      ["乙", ""],
    ],
  ],
])("%s", (_, copied, expected) => {
  expect(tabbedText(copied).map((row) => row.map(({ text }) => text))).toEqual(expected);
});
