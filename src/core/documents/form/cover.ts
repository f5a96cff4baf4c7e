import { chineseDate } from "../../cells/chineseDate";
import type { Notice } from "../../notice/notice";
import type { Form } from "../../notice/schema/form";
import type { Nomination } from "../../workbook/records";
import { heightOf } from "../pageRoom";
import type { DocumentRow } from "../sheetDocument";
import type { StyleName } from "../styles";
import { tableRow } from "../tableRow";
import { pageHeight, type Section } from "./formPages";
import { filledIn, shown } from "./formText";

const lineHeight = 40;

/** The form's first page: title, 推荐表 or 申报表 from top to bottom, who applies, and the date. */
export function cover(
  nomination: Nomination,
  notice: Notice,
  { title, kind, cover: fields, coverSpans: spans }: Form,
  columns: readonly number[],
): Section {
  const { filledOn } = nomination;
  const whole = (value: string, style: StyleName, least: number) =>
    tableRow(columns, [{ value, style, span: columns.length }], { least });
  const date = filledOn.value ? chineseDate(filledOn.value) : shown(filledOn) || `${notice.year}年　　月　　日`;

  const upper = [
    whole(title, "formTitle", 54),
    space(24),
    ...[...kind].map((character) => whole(character, "formKind", 66)),
  ];
  const lines = fields.map(({ label, show }, index) =>
    tableRow(
      columns,
      [
        { value: label, style: "formCoverLabel", span: spans[0] },
        { value: filledIn(show, nomination) || null, style: "formCoverValue", span: spans[1] },
        ...(index === 0 ? [{ value: "（盖章）", style: "formCoverSeal", span: spans[2] } as const] : []),
      ],
      { least: lineHeight },
    ),
  );
  const lower = [
    whole(`填表日期：${date}`, "formCoverLine", lineHeight),
    whole(`${[...notice.issuer].join(" ")} 制`, "formCoverLine", lineHeight),
  ];
  const left = pageHeight - heightOf([...upper, ...lines, ...lower]);
  const rows = [space(left * 0.3), ...upper, space(left * 0.35), ...lines, space(left * 0.35), ...lower];
  return [{ rows }];
}

function space(height: number): DocumentRow {
  return { cells: [], height: Math.max(0, Math.floor(height)) };
}
