import { formatMessage } from "../../../src/core/issues/formatMessage";

test("fills placeholders; lists are joined", () => {
  expect(formatMessage("{a}超出{n}人：{names}。", { a: "富民", n: 2, names: ["岩温", "刀应"] })).toBe(
    "富民超出2人：岩温、刀应。",
  );
});

test("a value that looks like a placeholder stays as it is", () => {
  expect(formatMessage("“{v}”不对。", { v: "{n}$&" })).toBe("“{n}$&”不对。");
});

test("a missing value is a fault of ours", () => {
  expect(() => formatMessage("{v}", {})).toThrow("{v}");
});
