/** Excel allows 31 characters. */
const longest = 31;

/** The name under which a sheet that was edited by hand is kept beside the new one: `通报名单（手工稿）`. */
export function handCopyName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = `（手工稿${number === 1 ? "" : number}）`;
    const free = name.slice(0, longest - suffix.length) + suffix;
    if (!taken.has(free)) return free;
  }
}
