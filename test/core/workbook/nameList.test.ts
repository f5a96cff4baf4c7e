import { nameList } from "../../../src/core/workbook/nameList";

const texts = (list: string) => nameList(list).map(({ text }) => text);
const names = (list: string) => nameList(list).map(({ name }) => name);

test.each([
  // Signs between names.
  ["陈志远、马丽", ["陈志远", "马丽"]],
  ["陈志远，马丽；岩英/刀建民|玉罕娇", ["陈志远", "马丽", "岩英", "刀建民", "玉罕娇"]],
  ["陈志远,马丽\n岩英、", ["陈志远", "马丽", "岩英"]],
  ["陈志远。", ["陈志远"]],
  // Blanks and line breaks, of every kind, beside them.
  ["张三 李四\n王五、赵六", ["张三", "李四", "王五", "赵六"]],
  ["张三　李四\t王五\u00a0赵六", ["张三", "李四", "王五", "赵六"]],
  ["陈志远  马丽", ["陈志远", "马丽"]],
  // A blank within a short name, to line up with longer ones.
  ["张 三", ["张三"]],
  ["张　三、李　四", ["张三", "李四"]],
  ["张 三 李 四", ["张三", "李四"]],
  ["张　三 李　四　王建国", ["张三", "李四", "王建国"]],
  ["张 三 李建国", ["张三", "李建国"]],
  ["陈志远 张 三 李建国", ["陈志远", "张三", "李建国"]],
  ["张 建国", ["张建国"]],
  ["张 建国 李 志强", ["张建国", "李志强"]],
  ["张 建 国", ["张建国"]],
  ["陈志 远", ["陈志远"]],
  // Surnames of two characters.
  ["欧阳 锋", ["欧阳锋"]],
  ["欧阳 建国 诸葛 亮", ["欧阳建国", "诸葛亮"]],
  ["欧 阳 建 国", ["欧阳建国"]],
  ["张三 欧阳锋", ["张三", "欧阳锋"]],
  // Dots within names, and blanks about them.
  ["阿卜杜拉·买买提 约布 · 阿普", ["阿卜杜拉·买买提", "约布·阿普"]],
  ["艾扎•娜、岩温罕", ["艾扎•娜", "岩温罕"]],
  // Names in other letters: their blanks are their own.
  ["John Smith、Anna Lee", ["John Smith", "Anna Lee"]],
  ["张三 John Smith 李四", ["张三", "John Smith", "李四"]],
  // 和 between names, and as the surname that it is.
  ["张三和李四", ["张三", "李四"]],
  ["张建国、李四及王五", ["张建国", "李四", "王五"]],
  ["张三 和 李四", ["张三", "李四"]],
  ["张三以及李四", ["张三", "李四"]],
  ["和文山、张和平", ["和文山", "张和平"]],
  ["和 文山", ["和文山"]],
  ["欧阳和平", ["欧阳和平"]],
  // What stands about the names: 等, numbers, heads.
  ["陈志远、马丽、等", ["陈志远", "马丽"]],
  ["陈志远、马丽等", ["陈志远", "马丽"]],
  ["陈志远、马丽等5人", ["陈志远", "马丽"]],
  ["陈志远 马丽 等五位专家", ["陈志远", "马丽"]],
  ["李等", ["李等"]],
  ["1.陈志远 2.马丽", ["陈志远", "马丽"]],
  ["1、陈志远；2、马丽", ["陈志远", "马丽"]],
  ["①陈志远②马丽", ["陈志远", "马丽"]],
  ["（1）陈志远（2）马丽", ["陈志远", "马丽"]],
  ["组长：陈志远 成员：马丽、岩英", ["陈志远", "马丽", "岩英"]],
  ["校外专家：陈志远；评审组成员：马丽", ["陈志远", "马丽"]],
  ["陈志远：马丽", ["陈志远", "马丽"]],
  ["无", []],
  ["", []],
  [" 、\n", []],
])("%j", (list, listed) => {
  expect(names(list)).toEqual(listed);
  expect(texts(list)).toEqual(listed);
});

test.each([
  ["陈志远（云南大学，教授）、马丽(高级工程师、劳模)", ["陈志远（云南大学，教授）", "马丽(高级工程师、劳模)"]],
  ["陈志远 （云南大学） 马丽", ["陈志远（云南大学）", "马丽"]],
  ["陈志远 教授、马丽 高级工程师", ["陈志远教授", "马丽高级工程师"]],
  ["陈志远教授 马丽高工", ["陈志远教授", "马丽高工"]],
])("%j: what stands beside a name is kept, and is none of it", (list, listed) => {
  expect(texts(list)).toEqual(listed);
  expect(names(list)).toEqual(["陈志远", "马丽"]);
});
