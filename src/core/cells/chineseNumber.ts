/** 5 → 五 and 2 → 两, as official papers count; numbers above nine stay in digits. */
export function inChinese(count: number): string {
  return "零一两三四五六七八九"[count] ?? String(count);
}
