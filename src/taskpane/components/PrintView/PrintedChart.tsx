import type { Area } from "../../../core/cells/cellRef";
import type { Chart, DocumentRow } from "../../../core/documents/sheetDocument";

/** Points. */
const titleSize = 12;
const textSize = 9;
const font = "宋体, SimSun, serif";

/** A chart of columns beside each other, each with its number above it; sizes in points. */
export function PrintedChart({
  chart: { title, categories, series },
  rows,
  width,
  height,
}: {
  readonly chart: Chart;
  readonly rows: readonly DocumentRow[];
  readonly width: number;
  readonly height: number;
}) {
  const names = valuesIn(rows, categories);
  const columns = series.map(({ values }) =>
    valuesIn(rows, values).map((value) => (typeof value === "number" ? value : 0)),
  );
  const most = Math.max(1, ...columns.flat());
  const [top, bottom] = [titleSize * 2 + textSize * 1.5, height - textSize * (series.length > 1 ? 4 : 2)];
  const step = width / Math.max(1, names.length);
  const breadth = Math.min(36, (step * 0.7) / Math.max(1, series.length));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" fontFamily={font} aria-label={title} role="img">
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="#ffffff" stroke="#d9d9d9" />
      <text x={width / 2} y={titleSize * 1.6} fontSize={titleSize} textAnchor="middle">
        {title}
      </text>
      <line x1="8" x2={width - 8} y1={bottom} y2={bottom} stroke="#bfbfbf" />
      {names.map((name, index) => {
        const middle = step * (index + 0.5);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: categories are known by their place
          <g key={index} fontSize={textSize} textAnchor="middle">
            <text x={middle} y={bottom + textSize * 1.4}>
              {name}
            </text>
            {series.map(({ name: of, colour }, at) => {
              const number = columns[at]?.[index] ?? 0;
              const left = middle + (at - series.length / 2) * breadth;
              const tall = ((bottom - top) * number) / most;
              return (
                <g key={of}>
                  <rect x={left} y={bottom - tall} width={breadth * 0.9} height={tall} fill={`#${colour}`} />
                  <text x={left + breadth * 0.45} y={bottom - tall - 2}>
                    {number}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      {series.length > 1 &&
        series.map(({ name, colour }, at) => {
          const left = width / 2 + (at - series.length / 2) * 90;
          return (
            <g key={name} fontSize={textSize}>
              <rect x={left} y={height - textSize * 1.6} width="8" height="8" fill={`#${colour}`} />
              <text x={left + 12} y={height - textSize * 0.7}>
                {name}
              </text>
            </g>
          );
        })}
    </svg>
  );
}

function valuesIn(rows: readonly DocumentRow[], { top, bottom, left }: Area): (string | number)[] {
  return rows.slice(top - 1, bottom).map(({ cells }) => cells.find(({ column }) => column === left)?.value ?? "");
}
