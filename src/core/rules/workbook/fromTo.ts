/** `4`, or `4至6`. */
export function fromTo(from: string, to: string): string {
  return from === to ? from : `${from}至${to}`;
}

/** Numbers that ascend, those that follow each other as one span: `["4至6", "9"]`. */
export function spans(numbers: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => fromTo(`${from}`, `${to}`));
}
