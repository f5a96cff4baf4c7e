/** Milliseconds of work between two pauses: what is typed meanwhile is on the screen before it is missed. */
const slice = 20;

/** Does work of many short steps, with a pause whenever it has gone on for a while. */
export async function inSlices<T>(steps: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < slice) continue;
    await pause();
    begun = performance.now();
  }
}
