import { continued } from "../../../src/page/range/continued";

const plain = (...values: (string | number | null)[]) => values.map((value) => ({ value, isDate: false }));
const dates = (...values: number[]) => values.map((value) => ({ value, isDate: true }));

test.each<[string, Parameters<typeof continued>[0], number, 1 | -1, (string | number | null)[]]>([
  ["a single number is copied", plain(7), 3, 1, [7, 7, 7]],
  ["two numbers go on by their step", plain(1, 3), 3, 1, [5, 7, 9]],
  ["fractions do not show that they are binary", plain(0.1, 0.2), 2, 1, [0.3, 0.4]],
  ["numbers without a common step repeat", plain(1, 2, 4), 4, 1, [1, 2, 4, 1]],
  ["upwards numbers go back", plain(3, 4), 2, -1, [2, 1]],
  ["a single day goes on day by day", dates(44102), 2, 1, [44103, 44104]],
  ["days go on by their step", dates(44102, 44109), 2, 1, [44116, 44123]],
  ["upwards days go back", dates(44102), 2, -1, [44101, 44100]],
  ["a number beside a day repeats", [...plain(1), ...dates(2)], 2, 1, [1, 2]],
  ["a number at the end counts on", plain("编号001"), 2, 1, ["编号002", "编号003"]],
  ["and keeps its noughts only as long as it has them", plain("A09"), 2, 1, ["A10", "A11"]],
  ["two go on by their step", plain("第2", "第4"), 2, 1, ["第6", "第8"]],
  ["below nought it is repeated", plain("A1"), 3, -1, ["A0", "A1", "A1"]],
  ["six digits count on", plain("123456"), 1, 1, ["123457"]],
  ["seven do not: a telephone's or a person's number", plain("1234567"), 1, 1, ["1234567"]],
  ["texts of other beginnings repeat", plain("A1", "B2"), 3, 1, ["A1", "B2", "A1"]],
  ["texts without a number repeat", plain("男", "女"), 3, 1, ["男", "女", "男"]],
  ["upwards they repeat from the last", plain("男", "女"), 3, -1, ["女", "男", "女"]],
  ["blanks stay blank", plain(null), 2, 1, [null, null]],
])("%s", (_, source, count, by, expected) => {
  expect(continued(source, count, by)).toEqual(expected);
});
