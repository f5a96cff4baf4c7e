const secondsInDay = 86_400;
/** How many days the 1904 system counts fewer than the 1900 system. */
const daysTo1904 = 1_462;
/** The serial of 9999-12-31 in the 1900 system. */
const lastDay = 2_958_465;

/**
 * The ISO text `2020-09-28T16:20:00` of a spreadsheet's serial number, to the nearest second; null outside 1900–9999.
 * Serials of the 1900 system count a 29 February 1900 that never was.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const days = date1904 ? serial + daysTo1904 : serial;
  if (!(serial >= 0 && days < lastDay + 1)) return null;
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const seconds = Math.min(Math.round(days * secondsInDay), (lastDay + 1) * secondsInDay - 1);
  return new Date(epoch + seconds * 1000).toISOString().slice(0, 19);
}

/** True for number formats that show a date or time: y, m, d, h or s outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs年月日]/i.test(bareFormat(format));
}

/** True for number formats that show the time of day. */
export function showsTime(format: string): boolean {
  return /[hs时分]/i.test(bareFormat(format));
}

/** A format without its literal text and its colours and languages; elapsed time `[h]` stays. */
function bareFormat(format: string): string {
  if (format === "" || format === "General" || format === "@") return "";
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
