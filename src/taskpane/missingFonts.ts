/** The width of a text in a CSS font, in any unit. */
export type Measure = (text: string, font: string) => number;

/** Narrow and wide letters, digits, and characters: no two families set all of them alike. */
const sample = "iilmW0123456789—（一）永";

/**
 * Which of these fonts the computer lacks: asked for with two generic families to fall back on, such a font is as wide
 * as each of them. Null where it cannot be known.
 */
export function missingFonts(fonts: readonly string[], measure: Measure | null = canvasMeasure()): string[] | null {
  if (!measure) return null;
  const generics = ["serif", "monospace"].map((family) => ({ family, width: measure(sample, `72px ${family}`) }));
  if (new Set(generics.map(({ width }) => width)).size === 1) return null;
  return fonts.filter((font) =>
    generics.every(({ family, width }) => measure(sample, `72px "${font}", ${family}`) === width),
  );
}

function canvasMeasure(): Measure | null {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return null;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
