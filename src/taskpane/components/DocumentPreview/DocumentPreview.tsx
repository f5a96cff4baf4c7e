import type { CSSProperties } from "react";
import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";
import { type CellStyle, styles as cellStyles, fontFallbacks } from "../../../core/documents/styles";
import { pointsPerCharacter } from "../../../core/documents/textLayout";
import { useDocumentPreviewStyles } from "./DocumentPreview.styles";
import { previewRows } from "./previewRows";

/** A document about as it will be printed, as wide as there is room. */
export function DocumentPreview({ document }: { readonly document: SheetDocument }) {
  const styles = useDocumentPreviewStyles();
  const width = document.columns.reduce((sum, characters) => sum + characters, 0) * pointsPerCharacter;
  /** A length of the paper, on the screen. */
  const scaled = (points: number) => `calc(${points} * 100cqw / ${width})`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section lang="zh-CN" aria-label={document.name} tabIndex={0} className={styles.paper}>
      <table role="presentation" className={styles.table}>
        <colgroup>
          {document.columns.map((characters, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
            <col key={index} style={{ width: scaled(characters * pointsPerCharacter) }} />
          ))}
        </colgroup>
        <tbody>
          {previewRows(document).map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
            <tr key={index} style={{ height: scaled(document.rows[index]?.height ?? 15) }}>
              {cells.map(({ column, columnSpan, cell }) => (
                <td
                  key={column}
                  colSpan={columnSpan}
                  rowSpan={cell?.rowSpan}
                  style={cell ? look(cell, scaled) : undefined}
                >
                  {cell?.value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function look({ style }: DocumentCell, scaled: (points: number) => string): CSSProperties {
  const { font, size, bold, colour, fill, align, vertical, wrap, border }: CellStyle = cellStyles[style];
  return {
    fontFamily: [font, ...fontFallbacks[font]].join(", "),
    fontSize: scaled(size),
    fontWeight: bold ? "bold" : "normal",
    color: `#${colour ?? "000000"}`,
    ...(fill && { backgroundColor: `#${fill}` }),
    textAlign: align,
    verticalAlign: vertical === "top" || vertical === "bottom" ? vertical : "middle",
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(border === "all" && { border: "1px solid #000000" }),
    ...(border === "redLine" && { borderBottom: `${scaled(2)} solid #e60012` }),
    ...(border === "underline" && { borderBottom: "1px solid #000000" }),
  };
}
