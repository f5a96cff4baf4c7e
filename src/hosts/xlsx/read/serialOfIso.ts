const dayInMs = 86_400_000;

/** The serial number of `2020-09-28` or `2020-09-28T16:20:00`, zone ignored; null when the text is no date. */
export function serialOfIso(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(iso);
  if (!match) return null;
  const time = Date.parse(`${match[1]}${match[2] ?? "T00:00"}Z`);
  if (Number.isNaN(time)) return null;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / dayInMs;
  // Before March 1900 the 1900 system is a day behind: it counts a 29 February that never was.
  const serial = (time - Date.UTC(1899, 11, 30)) / dayInMs;
  return serial < 61 ? serial - 1 : serial;
}
