import * as v from "valibot";
import { atLeastOne, text, texts, wordings } from "./values";

/** A commitment letter: 四（四）. */
export const letter = v.strictObject({
  annex: text,
  /** A line each; `literal` as in `wordings`. */
  title: v.strictObject({ corrected: texts, literal: v.optional(texts) }),
  /** What was received: `2020年“昆明市金牌工人”推荐材料`. */
  received: wordings,
  /** The sentence above the list. */
  proposed: wordings,
  /**
   * The columns of the list; widths relative to each other. Each shows `number` (序号), `nominee` (whom or what is put
   * forward), `leader`, `employer`, or a column of the award by key.
   */
  columns: v.pipe(
    v.array(v.strictObject({ header: wordings, show: text, width: atLeastOne })),
    v.check((columns) => columns[0]?.show === "number", "第一列应为序号（show 为 number）"),
    v.check((columns) => columns.some(({ show }) => show === "nominee"), "应有一列为推荐对象（show 为 nominee）"),
  ),
});
export type Letter = v.InferOutput<typeof letter>;
