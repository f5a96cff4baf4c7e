import { hanCharacter, middleDot } from "../../cells/characters";
import { defineFieldRule } from "../rule";

/**
 * 附件1, 4, 6, 8: names are matched and printed without spaces. `贺 彪` is spread out only to line up with longer names;
 * between longer parts a space may stand for the middle dot.
 */
export default defineFieldRule({
  meta: {
    id: "name-spaces",
    summary: "Write names without spaces",
    messages: {
      spread: "姓名“{name}”中间有空格，应为“{standard}”，请删去空格。",
      parted: "姓名“{name}”中间有空格，请核对是否应为“{standard}”。",
    },
    fix: "safe",
  },
  columns: ({ content }) => content === "personName",
  *check({ at, value: name }) {
    // What holds no Han character is no name on these forms: other rules speak of it.
    if (typeof name !== "string" || !/\s/.test(name) || !/\p{Script=Han}/u.test(name)) return;
    const spread = spreadOut.test(name);
    const standard = spread ? name.replace(/\s/g, "") : joined(name);
    yield {
      messageId: spread ? "spread" : "parted",
      at: [at],
      data: { name, standard },
      fix: { safe: spread, edits: [{ at, value: standard }] },
    };
  },
});

const spreadOut = new RegExp(String.raw`^${hanCharacter}(?:\s+${hanCharacter})+$`, "u");
const threeCharacters = new RegExp(`^(?:${hanCharacter}){3}$`, "u");
const spaceWithin = new RegExp(String.raw`(?<=${hanCharacter})\s+(?=\p{Script=Han})`, "gu");

/** `张 建国` is one short name; longer parts are joined by the dot that a space has replaced. */
function joined(name: string): string {
  const short = threeCharacters.test(name.replace(/\s/g, ""));
  return name.replace(spaceWithin, short ? "" : middleDot).replace(/\s/g, "");
}
