import { middleDot, otherDots } from "../../cells/characters";
import { defineFieldRule } from "../rule";

/** 民委发〔2016〕33号: the dot within a name is U+00B7; another one breaks searching and printing. */
export default defineFieldRule({
  meta: {
    id: "name-middle-dot",
    summary: "Write the middle dot of names as U+00B7",
    messages: { otherDot: "姓名“{name}”的间隔号写作“{dot}”，应改为“·”：“{standard}”。" },
    fix: "safe",
  },
  columns: ({ content }) => content === "personName",
  *check({ at, value: name }) {
    if (typeof name !== "string") return;
    const dot = name.match(otherDots)?.[0];
    if (dot === undefined) return;
    const standard = name.replace(otherDots, middleDot);
    yield {
      messageId: "otherDot",
      at: [at],
      data: { name, dot, standard },
      fix: { safe: true, edits: [{ at, value: standard }] },
    };
  },
});
