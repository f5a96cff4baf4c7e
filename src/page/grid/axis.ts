/** Where the rows or columns of a sheet lie along one direction, in pixels; hidden ones are 0 wide. */
export interface Axis {
  readonly count: number;
  /** Where one begins; that of `count + 1` is where the last one ends. */
  offset(index: number): number;
  size(index: number): number;
  /** The one that lies at so many pixels; the first or last one beyond the ends. */
  at(pixels: number): number;
}

/** @param sizeOf pixels of each, counted from 1 */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 2);
  for (let index = 1; index <= count; index++) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }
  const offset = (index: number) => offsets[Math.min(Math.max(index, 1), count + 1)] ?? 0;
  return {
    count,
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at(pixels) {
      let from = 1;
      let to = count;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (offset(middle + 1) <= pixels) from = middle + 1;
        else to = middle;
      }
      return from;
    },
  };
}
