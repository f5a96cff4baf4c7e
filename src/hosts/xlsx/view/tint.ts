/** `rgb` (RRGGBB) made darker (down to -1) or lighter (up to 1), its hue kept, as a theme colour's tint asks (18.8.19). */
export function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const lightness = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  // With hue and saturation kept, each channel keeps its place between the lightest and the darkest one.
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * before - 1));
  const spread = saturation * (1 - Math.abs(2 * lightness - 1));
  const channel = (value: number) => {
    const place = most === least ? 0 : (value - least) / (most - least);
    const level = Math.round((lightness - spread / 2 + place * spread) * 255);
    return level.toString(16).padStart(2, "0");
  };
  return [red, green, blue].map(channel).join("").toUpperCase();
}
