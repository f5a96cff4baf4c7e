import { formatMessage } from "../../issues/formatMessage";
import type { Notice } from "../../notice/notice";
import type { Category } from "../../workbook/categories";
import { styles } from "../styles";
import { cellEm, emWidth } from "../textLayout";
import type { Section } from "./formPages";

/** Points of a box: five fill the page. */
const boxHeight = 128;
const verdict = "＿＿＿＿";

/** The form's last page: five opinions, blank, with the room for seals and signatures. */
export function opinions(notice: Notice, category: Category, columns: readonly number[]): Section {
  const { experts, decision } = notice.forms[category];
  const em = Math.floor(
    cellEm(
      columns.reduce((sum, width) => sum + width, 0),
      styles.formLongText.size,
    ),
  );
  const toTheRight = (text: string) => "　".repeat(em - 4 - emWidth(text)) + text;
  const signed = (by: string) => [toTheRight(`${by}　　　　　　　`), toTheRight("年　　月　　日")];
  const box = (title: string, sentence: string, by: string) => ({
    cells: [
      {
        column: 1,
        columnSpan: columns.length,
        text: [title, sentence && `　　${formatMessage(sentence, { verdict })}`, "", "", ...signed(by)].join("\n"),
        style: "formText",
      } as const,
    ],
    least: boxHeight,
    stretches: true,
  });
  return [
    box("所在单位行政意见：", "", "（签章）"),
    box("所在单位工会意见：", "", "（签章）"),
    box("各县（市）区总工会、产业工会、工会联合会意见：", "", "（签章）"),
    box("专家推荐意见：", experts, "签字："),
    box(`${notice.issuer}意见：`, decision, "（签章）"),
  ];
}
