import rule from "../../../../src/core/rules/fields/email-invalid";
import { testRule } from "../../../support/testRule";

const email = (text: string | null) => ({ unitInfo: [{ email: text }] });
const cells = ["单位信息!B11"];

testRule(rule, {
  valid: [
    ...[
      "fm_gonghui@163.com",
      "gong.hui+2020@mail.km.gov.cn",
      "fmgh＠163.com",
      " fmgh@163.com ",
      "a@163.com、b@qq.com",
      "a@163.com；b@qq.com",
    ].map((text) => ({ name: text, given: email(text) })),
    { name: "nothing", given: email(null) },
    { name: "无 and a placeholder, of which others speak", given: email("无") },
    { name: "a placeholder, of which another rule speaks", given: email("待补") },
  ],
  invalid: [
    ...[
      "gonghui.163.com",
      "gong hui@163.com",
      "gonghui @163.com",
      "gonghui@",
      "@163.com",
      "gonghui@163",
      "gonghui@163.",
      "gonghui@163,com",
      "gonghui@@163.com",
      "工会@163.com",
      "68811234",
      "gonghui#163.com",
    ].map((text) => ({ name: text, given: email(text), issues: [{ messageId: "invalid", cells, data: { text } }] })),
    {
      name: "the second of two",
      given: email("a@163.com、b.qq.com"),
      issues: [{ messageId: "invalid", cells, data: { text: ["b.qq.com"] } }],
    },
  ],
});
