import { inWords } from "./refusals";

/** `Excel.run`. */
export type ExcelRun = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/**
 * Runs a batch once the user has left the cell that is being typed into, and puts Excel's refusals that a clerk can do
 * something about into words. Throws `HostError`.
 */
export async function runExcel<T>(run: ExcelRun, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw inWords(error);
  }
}

/** The same `Excel.run`, which sends nothing more once the signal is aborted: it then throws the signal's reason. */
export function stoppable(run: ExcelRun, signal: AbortSignal): ExcelRun {
  return (options, batch) =>
    run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (value) => {
        signal.throwIfAborted();
        return sync(value);
      };
      return batch(context);
    });
}
