/** `2020-09-08` → 2020年9月8日, `1985-06` → 1985年6月: as official papers write dates, without leading zeros. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}
