import type { Page } from "playwright-core";

/** Of Chromium's trace, as far as it is used. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** What the thread itself has worked of it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The milliseconds of work in each task of the page's main thread while something is done. Time in which other programs
 * had the processor does not count, so that a busy machine measures as an idle one does.
 */
export async function mainThreadTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"] },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const threads = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  return events
    .filter((event) => event.name.endsWith("RunTask") && threads.has(threadOf(event)))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
