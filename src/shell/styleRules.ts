/** What a shorthand stands for, in the order of its values; of fewer values, each stands for its opposite too. */
const longhands: Readonly<Record<string, readonly string[]>> = {
  inset: ["top", "right", "bottom", "left"],
  "margin-block": ["margin-block-start", "margin-block-end"],
  "margin-inline": ["margin-inline-start", "margin-inline-end"],
  "padding-block": ["padding-block-start", "padding-block-end"],
  "padding-inline": ["padding-inline-start", "padding-inline-end"],
};
const shorthand = new RegExp(String.raw`([{;]\s*)(${Object.keys(longhands).join("|")})\s*:([^;}]+)`, "g");
/** One of a declaration's values, which may be a function of others. */
const oneValue = /(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g;

/** Fluent's styles, and ours, say in one word what Chromium understands from 87 on. */
function writtenOut(rule: string): string {
  return rule.replace(shorthand, (_, before: string, name: string, value: string) => {
    const values = value.match(oneValue) ?? [];
    const sides = longhands[name] ?? [];
    return before + sides.map((side, index) => `${side}:${values[index] ?? values[index - 2] ?? values[0]}`).join(";");
  });
}

if (!CSS.supports("inset", "0")) {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return insertRule.call(this, writtenOut(rule), index);
  };
}
