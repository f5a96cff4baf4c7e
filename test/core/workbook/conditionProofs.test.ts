import { conditionProofs } from "../../../src/core/workbook/conditionProofs";

test.each([
  ["1：绝技。\n2：专利。"],
  ["1:绝技；2:专利"],
  ["1．绝技。2．专利。"],
  ["1、绝技 2、专利"],
  ["１）绝技\n２）专利"],
  ["（1）绝技（一等）。（2）专利"],
  ["①绝技。②专利"],
  ["第1项：绝技。第2项：专利"],
  ["第1项绝技\n第2条，专利"],
  ["条件1：绝技。条件2：专利"],
  ["符合条件①绝技；符合第（2）项条件：专利"],
  ["一、绝技；二、专利"],
  ["（一）绝技。（二）专利"],
  ["第一，绝技；第二，专利"],
  ["第一条绝技。第二条专利"],
  ["⑴绝技⑵专利"],
  ["⒈绝技⒉专利"],
  ["❶绝技 ❷专利"],
  ["㈠绝技㈡专利"],
  ["Ⅰ绝技Ⅱ专利"],
  ["1️⃣绝技2️⃣专利"],
  ["【1】绝技【2】专利"],
  ["[1]绝技；[2]专利"],
  ["1。绝技；2。专利"],
  ["1，绝技；2，专利"],
  ["1∶绝技；2∶专利"],
  ["1·绝技；2·专利"],
  ["1—绝技；2——专利"],
  ["1.绝技，2.专利"],
  ["1.绝技（一等）2.专利"],
  ["1.绝技/2.专利"],
  ["1.绝技！2.专利"],
])("%j proves conditions 1 and 2", (text) => {
  const proofs = conditionProofs(text, ["1", "2"]);
  expect([...proofs.keys()]).toEqual(["1", "2"]);
  expect(proofs.get("1")).toMatch(/^绝技/);
  expect(proofs.get("2")).toBe("专利");
});

test("numbers within a sentence begin no item", () => {
  expect(conditionProofs("1：节约\n1.5万元，用时10:30，比例3:2。", ["1"])).toEqual(
    new Map([["1", "节约\n1.5万元,用时10:30,比例3:2"]]),
  );
});

test.each([
  "4.2019年带徒6人",
  "4．2019年带徒6人",
  "４．２０１９年带徒6人",
  "4、2019年带徒6人",
  "4，2019年带徒6人",
  "4。2019年带徒6人",
  "4：2019年带徒6人",
  "4∶2019年带徒6人",
  "4 2019年带徒6人",
  "4—2019年带徒6人",
  "4)2019年带徒6人",
  "（4）2019年带徒6人",
  "④2019年带徒6人",
  "④.2019年带徒6人",
  "⒋2019年带徒6人",
  "四、2019年带徒6人",
  "（四）2019年带徒6人",
  "第4项2019年带徒6人",
  "第4项：2019年带徒6人",
  "第四项2019年带徒6人",
  "第4：2019年带徒6人",
  "条件4 2019年带徒6人",
  "条件四：2019年带徒6人",
])("%j keeps its number before digits, alone and behind another in one line", (text) => {
  const proofs = [[text], ["1.绝技。", text], ["1.2018年获奖；", text], ["1.绝技，", text], ["1.绝技 ", text]];
  for (const parts of proofs) {
    const found = conditionProofs(parts.join(""), ["1", "4"]);
    expect([...found.keys()]).toEqual(parts.length > 1 ? ["1", "4"] : ["4"]);
    expect(found.get("4")).toBe("2019年带徒6人");
  }
});

test.each([
  ["4.6人取得技师证书", "6人取得技师证书"],
  ["4.12项专利", "12项专利"],
  ["4.19年带徒", "19年带徒"],
  ["4.2000余件", "2000余件"],
  ["4、6人取得技师证书", "6人取得技师证书"],
  ["4、6台设备改造", "6台设备改造"],
  ["4：30台设备改造", "30台设备改造"],
])("%j begins with a number and a count", (text, proof) => {
  expect(conditionProofs(text, ["1", "4"])).toEqual(new Map([["4", proof]]));
});

test.each([
  "节约\n4.5万元",
  "合格率提高；4.25个百分点",
  "缩短工期 4.5年",
  "节约\n4,200元",
  "产值，4-8月翻番",
  "获奖；第四名",
  "带徒、4人",
  "检修，4号机组",
  "比例 4:3",
  "参加4.2019项目",
])("%j holds no number of an item", (text) => {
  expect(conditionProofs(`1：${text}`, ["1", "4"]).has("4")).toBe(false);
});

test("in the middle of a sentence only a number that is ticked and follows the others begins an item", () => {
  expect([...conditionProofs("4：带徒，3、改进", ["3", "4"]).keys()]).toEqual(["4"]);
  expect([...conditionProofs("1：绝技，3、改进", ["1", "4"]).keys()]).toEqual(["1"]);
  expect([...conditionProofs("1：绝技，4、带徒", ["1", "4"]).keys()]).toEqual(["1", "4"]);
});

test.each(["1、2019年获奖4、2019年带徒", "1：获奖…4：2019年带徒", "（1）获奖（4）2019年带徒", "1.提高5%4.2019年带徒"])(
  "%j holds two items with nothing between",
  (text) => {
    const proofs = conditionProofs(text, ["1", "4"]);
    expect([...proofs.keys()]).toEqual(["1", "4"]);
    expect(proofs.get("4")).toBe("2019年带徒");
  },
);

test.each(["1：获奖，见附件（4）和证书", "1：获奖（3）项", "1：带徒3、4人", "1：截至4.2019年"])(
  "%j holds one item",
  (text) => {
    expect([...conditionProofs(text, ["1", "4"]).keys()]).toEqual(["1"]);
  },
);

test("one item speaks for several conditions", () => {
  for (const text of ["1、4：2019年带徒", "1和4：2019年带徒", "第1、4项：2019年带徒", "一、四：2019年带徒"]) {
    expect([...conditionProofs(text, ["1", "4"])]).toEqual([
      ["1", "2019年带徒"],
      ["4", "2019年带徒"],
    ]);
  }
});

test("a text without numbers proves the only condition ticked, and none of several", () => {
  expect(conditionProofs("绝技。", ["3"])).toEqual(new Map([["3", "绝技"]]));
  expect(conditionProofs("绝技。", ["3", "4"])).toEqual(new Map());
});
