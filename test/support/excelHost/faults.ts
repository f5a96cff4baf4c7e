/**
 * What goes wrong with one request: it is refused `before` anything is done, at one of its actions (those before it
 * stay done), or its answer is lost `after` everything is done.
 */
export interface Fault {
  /** Which one, of those that an add-in waits for, counted from 1 from now on. */
  readonly request: number;
  readonly at: "before" | "after" | { readonly action: number };
  /** One of `Excel.ErrorCodes` or of the library's own, as `ConnectionFailure`. */
  readonly code: string;
}

/** Counts requests up to the faulty one. */
export function makeFaults() {
  let awaited: Fault | null = null;
  let requests = 0;
  return {
    /** Lets one request go wrong, in place of an earlier fault; null calls that off. */
    breakRequest(fault: Fault | null): void {
      awaited = fault;
      requests = 0;
    },
    /** To be asked once for each request. */
    next(): Fault | null {
      requests++;
      if (awaited?.request !== requests) return null;
      const due = awaited;
      awaited = null;
      return due;
    },
  };
}
