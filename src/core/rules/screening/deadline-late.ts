import { hoursBefore, showMoment } from "../../cells/moments";
import { defineRule } from "../rule";

/**
 * 五（三）: material arrives by the deadline, to the second and inclusive. Of paper only the day is known, and of electronic
 * material where the hour was left out: then the day before is in time, and of the day itself it cannot be told.
 */
export default defineRule({
  meta: {
    id: "deadline-late",
    summary: "Reject what is handed in after the deadline, and warn of what comes close to it",
    messages: {
      undecided:
        "{column.submittedAt}只写到截止当日{submitted}，没有写明几时几分，看不出是否在截止时间{deadline}前；请补填时间。",
      late: "{column.submittedAt}{submitted}，已过截止时间{deadline}，逾期不再受理；请核对时间。",
      near: "{column.submittedAt}{submitted}，距截止时间{deadline}不足{hours}小时；请尽早报送。",
      paperLate: "{column.paperSubmittedOn}{submitted}，已过截止时间{deadline}，逾期不再受理；请核对日期。",
      paperNear: "纸质材料于截止当日报送；请在{deadline}前送达。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const hours = notice.deadlineNearHours;
    const deadline = showMoment(notice.deadline);
    const near = hoursBefore(notice.deadline, hours);
    const lastDay = notice.deadline.slice(0, 10);
    for (const { submittedAt, paperSubmittedOn } of records.unitInfo) {
      if (submittedAt.value === lastDay) {
        yield { messageId: "undecided", at: [submittedAt.at], data: { submitted: lastDay, deadline } };
      } else if (submittedAt.value !== null && submittedAt.value > near) {
        const submitted = showMoment(submittedAt.value);
        const messageId = submittedAt.value > notice.deadline ? "late" : "near";
        yield { messageId, at: [submittedAt.at], data: { submitted, deadline, hours } };
      }
      if (paperSubmittedOn.value !== null && paperSubmittedOn.value >= lastDay) {
        const messageId = paperSubmittedOn.value > lastDay ? "paperLate" : "paperNear";
        yield { messageId, at: [paperSubmittedOn.at], data: { submitted: paperSubmittedOn.value, deadline } };
      }
    }
  },
});
