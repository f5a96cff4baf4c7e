/** True where the clerk wrote 无: there is nothing to tell. */
export function saysNone(text: string): boolean {
  return /^(无|没有)[。.]?$/.test(text.trim());
}
