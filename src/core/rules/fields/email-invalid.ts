import { isBlank, plainForm } from "../../cells/characters";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { saysNone } from "../../workbook/saysNone";
import { defineFieldRule } from "../rule";

/** Of the forms that RFC 5322 allows, those that offices use: letters, digits and ._+- before one @, and a domain. */
const address = /^[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

/** 五（一）: electronic material goes by e-mail, so an address must be one. The full-width ＠ is understood. */
export default defineFieldRule({
  meta: {
    id: "email-invalid",
    summary: "Reject what is no e-mail address",
    messages: {
      invalid: "“{text}”不是有效的电子邮箱；请核对更正，写作“名称@域名”的样式，中间不加空格。",
    },
    fix: "none",
  },
  columns: ({ content }) => content === "email",
  *check(field, { notice }) {
    const { at, value } = field;
    if (typeof value !== "string" || isPlaceholder(notice, value) || saysNone(value)) return;
    const parts = plainForm(value).split(/[、,;/|\n]/);
    const given = parts.map((part) => part.trim()).filter((part) => !isBlank(part));
    const wrong = given.filter((part) => !address.test(part));
    // Where none is right, what was typed is shown: the comma of zhang@qq,com parts no addresses.
    const text = wrong.length < given.length ? wrong : value.trim();
    if (wrong.length > 0) yield { messageId: "invalid", at: [at], data: { text } };
  },
});
