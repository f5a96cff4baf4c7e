import { otherDots, withoutShapes } from "../../cells/characters";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { defineFieldRule } from "../rule";

/** 民委发〔2016〕33号: registers hold names of up to 25 Han characters; nobody's has fewer than two. */
const shortest = 2;
const longest = 25;

/** As nearly all names are. */
const usual = /^[\u4e00-\u9fa5]{2,25}$/;

/** What other rules speak of: spaces, self-made characters; and the dots that stand rightly. */
const elsewhere = /[\s\p{Co}]|(?<=\p{Script=Han}\s*)·(?=\s*\p{Script=Han})/gu;

/** 民委发〔2016〕33号: a name is Han characters and middle dots. Names without a surname (扎儿, 岩英) are names. */
export default defineFieldRule({
  meta: {
    id: "name-invalid",
    summary: "Allow only Han characters and middle dots in names, and 2 to 25 of them",
    messages: {
      character: "姓名“{name}”含有“{characters}”，姓名只写汉字和间隔号“·”，请更正。",
      short: "姓名“{name}”只有{count}字，请核对是否写全。",
      length: "姓名“{name}”共{count}字，超过{longest}字，请核对是否一格写了多人。",
    },
    fix: "none",
  },
  columns: ({ content }) => content === "personName",
  asked: ({ value }) => typeof value === "string" && !usual.test(value),
  *check(field, { notice }) {
    const name = field.value;
    if (typeof name !== "string") return;
    const plain = withoutShapes(name);
    const rest = plain.replace(otherDots, "").replace(elsewhere, "");
    const characters = [...new Set(rest.match(/\P{Script=Han}/gu))];
    const count = [...plain.replace(/\s/g, "")].length;
    const rightLength = count >= shortest && count <= longest;
    if ((characters.length === 0 && rightLength) || standIn(field, notice) || saysNone(name)) return;
    if (characters.length > 0) {
      yield { messageId: "character", at: [field.at], data: { name, characters: characters.join("") } };
    } else if (count < shortest) {
      yield { messageId: "short", at: [field.at], data: { name, count } };
    } else {
      yield { messageId: "length", at: [field.at], data: { name, count, longest } };
    }
  },
});
