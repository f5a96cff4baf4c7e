import { type FontName, fontFallbacks } from "../core/documents/styles";

/** The width of a text in a CSS font, in any unit. */
export type Measure = (text: string, font: string) => number;

/** Narrow and wide letters, digits, and characters: no two families set all of them alike. */
const sample = "iilmW0123456789—（一）永";

/**
 * Which of these fonts the computer lacks: asked for with two generic families to fall back on, such a font is as wide
 * as each of them. Null where it cannot be known.
 */
export function missingFonts(fonts: readonly string[], measure: Measure | null = laidOut()): string[] | null {
  if (!measure) return null;
  const generics = ["serif", "monospace"].map((family) => ({ family, width: measure(sample, `72px ${family}`) }));
  if (new Set(generics.map(({ width }) => width)).size === 1) return null;
  return fonts.filter((font) =>
    generics.every(({ family, width }) => measure(sample, `72px "${font}", ${family}`) === width),
  );
}

/** By the browser's layout, which every browser has; null where there is none. */
function laidOut(): Measure | null {
  if (typeof document === "undefined") return null;
  return (text, font) => {
    const probe = document.createElement("span");
    probe.textContent = text;
    Object.assign(probe.style, { font, position: "absolute", visibility: "hidden", whiteSpace: "nowrap" });
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
}

/** A font that is not installed, and what the computer has in its place; null: some font of its own choice. */
export interface LackingFont {
  readonly font: FontName;
  readonly instead: string | null;
}

const generic: ReadonlySet<string> = new Set(["serif", "sans-serif"]);

/** Which of the fonts of official papers are lacking, and what is shown instead; none where that cannot be known. */
export function lackingFonts(fonts: readonly FontName[], measure?: Measure): LackingFont[] {
  const families = new Set(fonts.flatMap((font) => [font, ...fontFallbacks[font]]));
  const missing = missingFonts([...families], measure) ?? [];
  const isThere = (family: string) => !missing.includes(family) && !generic.has(family);
  return fonts
    .filter((font) => missing.includes(font))
    .map((font) => ({ font, instead: fontFallbacks[font].find(isThere) ?? null }));
}
