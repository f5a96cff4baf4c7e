const dayInMs = 86_400_000;

/**
 * The ISO text `2020-09-28T16:20:00` of a spreadsheet's serial number, to the nearest second; null outside 1900–9999.
 * Serials of the 1900 system count a 29 February 1900 that never was.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.round(serial * 86_400) * (dayInMs / 86_400)).toISOString().slice(0, 19);
}

/** True for number formats that show a date or time: y, m, d, h or s outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs年月日]/i.test(bare) && !/^general$/i.test(bare.trim());
}
