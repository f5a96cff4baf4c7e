import type { CellRef } from "../../cells/cellRef";
import { lookKey } from "../../cells/characters";
import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import type { Notice } from "../../notice/notice";
import { withoutCity } from "../../notice/withoutPlace";
import { submissionKey } from "../../quotas/submissions";
import { textsOf } from "../../workbook/fields";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { defineRule } from "../rule";

/** 附件1, 4, 6, 8, covers: units stand there as on their seals, and one unit everywhere alike. Branches are other units. */
export default defineRule({
  meta: {
    id: "unit-name-form",
    summary: "Ask for full names of units, each written one way",
    messages: {
      notFull: "“{name}”不像单位全称，请按公章填写全称。",
      spelling: "同一单位写法不一：此处为“{name}”，别处为“{standard}”，请按公章统一。",
      companyForm: "“{name}”与别处的“{standard}”疑为同一单位，请按公章核对统一。",
    },
    fix: "proposed",
    toldOnce: ["notFull"],
  },
  *check({ records, notice }) {
    const entries = [...textsOf(records, "unitName")].map(({ field, source }) => {
      return { field, name: field.value, at: field.at, submission: submissionKey({ source }) };
    });
    for (const { field, name, at } of entries) {
      if (isFullName(name) || standIn(field, notice) || saysNone(name)) continue;
      yield { messageId: "notFull", at: [at], data: { name } };
    }
    const written = groupBy(entries, ({ name, submission }) => `${submission}\n${name}`).values();
    for (const alike of groupBy(
      written,
      ([{ name, submission }]) => `${submission}\n${companyKey(name, notice)}`,
    ).values()) {
      if (alike.length < 2) continue;
      const writings = new Map(alike.map((same) => [same[0].name, same]));
      const standard = preferred(writings);
      for (const [name, [first, ...more]] of writings) {
        if (name === standard) continue;
        const at: NonEmpty<CellRef> = [first.at, ...more.map((entry) => entry.at)];
        yield {
          messageId: spelling(name, notice) === spelling(standard, notice) ? "spelling" : "companyForm",
          at,
          data: { name, standard },
          fix: { safe: false, edits: [edit(first.at, standard), ...more.map((entry) => edit(entry.at, standard))] },
        };
      }
    }
  },
});

/** 云机厂 and 我单位 are no full names; 云南大学 is; a company's takes more than 昆钢公司. */
function isFullName(name: string): boolean {
  const length = [...name].length;
  if (/^[本我该](?:单位|公司|集团|厂|院|校|局|所|站)$/.test(name)) return false;
  return length >= (name.endsWith("公司") ? 7 : 4);
}

/** Spaces, width and the city before it aside. The province stays: the province's and the city's hospital are two. */
function spelling(name: string, notice: Notice): string {
  return withoutCity(lookKey(name), notice);
}

/** 有限责任公司 is often cut to 有限公司, but two such companies may exist. */
function companyKey(name: string, notice: Notice): string {
  return spelling(name, notice).replace("有限责任公司", "有限公司");
}

/** The most frequent writing; of equals the fullest, of these the one without spaces. */
function preferred(writings: ReadonlyMap<string, readonly unknown[]>): string {
  const fullness = (name: string) => name.replace(/\s/g, "").length;
  const [best] = [...writings].sort(
    ([a, as], [b, bs]) => bs.length - as.length || fullness(b) - fullness(a) || a.length - b.length,
  );
  return best?.[0] ?? "";
}

function edit(at: CellRef, value: string) {
  return { at, value };
}
