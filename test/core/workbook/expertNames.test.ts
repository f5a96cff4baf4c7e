import { expertNames } from "../../../src/core/workbook/expertNames";

test.each([
  ["陈志远、马丽", ["陈志远", "马丽"]],
  ["陈志远，马丽；贺 彪", ["陈志远", "马丽", "贺 彪"]],
  ["陈志远,马丽\n岩英、", ["陈志远", "马丽", "岩英"]],
  ["陈志远、马丽、等", ["陈志远", "马丽"]],
  ["陈志远、马丽等", ["陈志远", "马丽"]],
  ["李等", ["李等"]],
  ["无", []],
  ["", []],
])("%s", (list, names) => {
  expect(expertNames(list)).toEqual(names);
});
