import { formatMessage } from "../../issues/formatMessage";
import type { Form } from "../../notice/schema/form";
import { styles } from "../styles";
import { cellEm, emWidth } from "../textLayout";
import type { Section } from "./formPages";

/** Points of a box: five fill the page. */
const boxHeight = 128;
const verdict = "＿＿＿＿";

/** The form's last page: opinions, blank, with the room for seals and signatures. */
export function opinions({ opinions: boxes }: Form, columns: readonly number[]): Section {
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
  return boxes.map(({ title, sentence, signed: by }) => box(title, sentence ?? "", by));
}
