import type { CSSProperties } from "react";
import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";
import { type CellStyle, styles as cellStyles } from "../../../core/documents/styles";
import { pointsPerCharacter } from "../../../core/documents/textLayout";
import { documentLook } from "../../documentLook";
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
  const { vertical }: CellStyle = cellStyles[style];
  return {
    ...documentLook(style, scaled),
    verticalAlign: vertical === "top" || vertical === "bottom" ? vertical : "middle",
  };
}
