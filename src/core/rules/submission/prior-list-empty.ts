import { issuerName } from "../../notice/issuerName";
import { comparedWith } from "../../workbook/priorList";
import { standardRows } from "../../workbook/schema";
import { isStanding } from "../../workbook/standing";
import { sheetsOf } from "../../workbook/tables";
import { defineRule } from "../rule";

/** 四（五）: with an empty list of former honours nobody is compared, and silence would read as if everybody had been. */
export default defineRule({
  meta: {
    id: "prior-list-empty",
    summary: "Say that nobody was compared with former honours where their list is empty",
    messages: {
      unit: "“{sheet}”为空，是否已获命名、创建未作核对；{issuer}已发名单的请填入后重新检查。",
      city: "“{sheet}”为空，是否已获命名、创建未作核对；请选择往届名单后重新汇总，没有往届的可不处理。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const { workbook, scope, observations } = records;
    if (!workbook.has("priorHonours") || !records.nominations.some(isStanding)) return;
    const { persons, teams } = comparedWith(records);
    if (persons + teams > 0) return;
    const sheet = workbook.nameOf("priorHonours");
    const places = sheetsOf(records, "priorHonours");
    for (const seen of observations) {
      // That the list could not be read at all is wb-header-changed's.
      if (seen.kind === "sheet-missing" && seen.sheet === sheet) return;
      if ((seen.kind === "headers-missing" || seen.kind === "too-many-rows") && places.includes(seen.at.sheet)) return;
    }
    const at = [{ sheet: places[0], row: standardRows.firstRecord, column: 1 }] as const;
    if (scope === "city") yield { messageId: "city", at, data: { sheet } };
    else yield { messageId: "unit", at, data: { sheet, issuer: issuerName(notice) } };
  },
});
