import { formatMessage } from "../../issues/formatMessage";
import type { Form } from "../../notice/schema/form";
import type { Flow, Section } from "./formPages";

/** Points of a box: five fill the page. */
const boxHeight = 128;
const verdict = "＿＿＿＿";

/** The form's last page: opinions, blank, with the room for seals and signatures. */
export function opinionsSection({ opinions: boxes }: Form, columns: readonly number[]): Section {
  return boxes.map(({ title, sentence, signed: by }): Flow => {
    const text = [title, sentence ? `　　${formatMessage(sentence, { verdict })}` : ""].join("\n");
    const signed = [`${by}　　　　　　　`, "年　　月　　日"];
    return {
      cells: [{ column: 1, columnSpan: columns.length, text, style: "formText", signed }],
      least: boxHeight,
      stretches: true,
    };
  });
}
