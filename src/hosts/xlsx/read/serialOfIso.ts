const dayInMs = 86_400_000;
const dateTime = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/;
const timeOfDay = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/;
const duration = /^(-)?P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * The serial number of `2020-09-28` or `2020-09-28T16:20:00`, of a time of day `16:20:00`, or of a duration `PT26H30M`;
 * zones are ignored. Null when the text is none of these.
 */
export function serialOfIso(iso: string, date1904: boolean): number | null {
  const date = dateTime.exec(iso);
  if (date) return serialOfDate(`${date[1]}${date[2] ?? "T00:00"}Z`, date1904);
  const time = timeOfDay.exec(iso);
  if (time) return daysOf(0, time[1], time[2], time[3]);
  const [whole, sign, days = "0", ...clock] = duration.exec(iso) ?? [];
  if (whole === undefined) return null;
  return daysOf(Number(days), ...clock) * (sign ? -1 : 1);
}

function serialOfDate(iso: string, date1904: boolean): number | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / dayInMs;
  // Before March 1900 the 1900 system is a day behind: it counts a 29 February that never was.
  const serial = (time - Date.UTC(1899, 11, 30)) / dayInMs;
  return serial < 61 ? serial - 1 : serial;
}

function daysOf(days: number, hours = "0", minutes = "0", seconds = "0"): number {
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
