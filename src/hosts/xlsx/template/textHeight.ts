/** How many lines a text takes in a column of `width` characters; Han and other full-width characters count double. */
export function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(characterWidth(line) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

function characterWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) < 0x2e80 && !/[“”‘’…—·●○]/.test(character) ? 1 : 2;
  return width;
}
