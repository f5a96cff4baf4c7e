import { firstSubmission } from "../../quotas/firstSubmission";
import { screenedLists } from "../../quotas/screenedLists";
import type { Field, Screening } from "../../workbook/records";
import { defineRule } from "../rule";

/**
 * 四（三）: publicity lies between the notice and the handing in, and is not over before there is something to make public;
 * the letter is signed after it, and handed in after that.
 */
export default defineRule({
  meta: {
    id: "pub-order",
    summary: "Keep publicity, letter and handing in in their order",
    messages: {
      beforeNotice: "公示开始{from}早于通知印发日期{issuedOn}；请核对日期。",
      reversed: "公示结束{to}早于公示开始{from}；请更正。",
      overBefore:
        "公示结束{to}早于{column}{date}，届时拟推荐对象尚未确定；请核对先后，属实的在本行“{column.note}”中写明理由。",
      afterSubmission: "公示须在上报前结束：公示结束{to}，报送{submitted}；请更正日期，公示未满的期满后再报送。",
      afterLetter: "公示结束{to}不早于承诺书落款日期{letter}；请更正，公示结束后再落款。",
      letterAfterSubmission: "承诺书落款日期{letter}晚于报送日期{submitted}；请更正。",
    },
    fix: "none",
    toldOnce: ["beforeNotice", "reversed", "afterSubmission", "afterLetter", "letterAfterSubmission"],
  },
  *check({ records, notice: { issuedOn, deadline } }) {
    for (const { screening, unitInfo } of screenedLists(records)) {
      if (!screening) continue;
      const { publicFrom, publicTo, letterOn } = screening;
      const [from, to, letter] = [publicFrom.value, publicTo.value, letterOn.value];
      const submission = unitInfo && firstSubmission(unitInfo);

      if (from !== null && from < issuedOn) {
        yield { messageId: "beforeNotice", at: [publicFrom.at], data: { from, issuedOn } };
      }
      if (from !== null && to !== null && to < from) {
        yield { messageId: "reversed", at: [publicTo.at, publicFrom.at], data: { to, from } };
      }
      const outlasted =
        from !== null && to !== null && to >= from && lastStep(screening, issuedOn, deadline.slice(0, 10));
      if (outlasted && to < outlasted.value) {
        const data = { to, column: outlasted.column.header, date: outlasted.value };
        yield { messageId: "overBefore", at: [publicTo.at, outlasted.at], data };
      }
      if (submission && to !== null && to >= submission.day) {
        const data = { to, submitted: submission.day };
        yield { messageId: "afterSubmission", at: [publicTo.at, submission.at], data };
      } else if (to !== null && letter !== null && to >= letter) {
        yield { messageId: "afterLetter", at: [publicTo.at, letterOn.at], data: { to, letter } };
      }
      if (submission && letter !== null && letter > submission.day) {
        const data = { letter, submitted: submission.day };
        yield { messageId: "letterAfterSubmission", at: [letterOn.at, submission.at], data };
      }
    }
  },
});

/** The last of the steps by which it becomes known who is put forward; of dates that are wrong anyhow, letter-date-order speaks. */
function lastStep({ receivedUntil, reviewedOn }: Screening, from: string, to: string) {
  const isRight = (field: Field<string>): field is Field<string> & { readonly value: string } =>
    field.value !== null && field.value >= from && field.value <= to;
  const [first, second] = [receivedUntil, reviewedOn].filter(isRight);
  return first && second && first.value > second.value ? first : (second ?? first);
}
