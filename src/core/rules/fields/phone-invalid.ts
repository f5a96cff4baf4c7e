import { readPhones } from "../../cells/phones";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { defineFieldRule } from "../rule";

/** 附件1, 4, 6, 8, covers: the office must be able to ring. Networks change; a mobile number is 1, 3–9 and nine digits. */
export default defineFieldRule({
  meta: {
    id: "phone-invalid",
    summary: "Reject what is no mobile number and no landline",
    messages: {
      invalid:
        "“{phones}”不是有效的电话号码，请更正：手机号为1开头的11位数字，固定电话写作{areaCode}-加{digits}位号码。",
    },
    fix: "none",
    toldOnce: ["invalid"],
  },
  columns: ({ content }) => content === "phone",
  *check({ at, value }, { notice }) {
    if (typeof value !== "string") return;
    const phones = readPhones(value, notice.landline).filter(({ kind }) => kind === "unknown");
    if (phones.length === 0 || isPlaceholder(notice, value)) return;
    yield {
      messageId: "invalid",
      at: [at],
      data: { phones: phones.map(({ text }) => text), ...notice.landline },
    };
  },
});
