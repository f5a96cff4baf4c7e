import { useEffect, useRef, useState } from "react";
import { failureOf } from "../../taskQueue";

/** A file that the city office has chosen, and how far its reading has come. */
export interface IncomingFile<T> {
  /** No two are equal. */
  readonly name: string;
  readonly state: "waiting" | "read" | "refused";
  /** Null as long as nothing has been read. */
  readonly content: T | null;
  /** Why it cannot be read; "" where it can. */
  readonly reason: string;
}

/** What reading a file came to. */
export type Reading<T> = Pick<IncomingFile<T>, "content" | "reason">;
export type Read<T> = (file: File, name: string, signal: AbortSignal) => Promise<Reading<T>>;

/** Reads chosen files one after the other; one that cannot be read stops none of the others. */
export function useIncomingFiles<T>(read: Read<T>) {
  const [files, setFiles] = useState<readonly IncomingFile<T>[]>([]);
  const sources = useRef(new Map<string, File>());
  /** The one that is being read. */
  const next = files.find(({ state }) => state === "waiting")?.name;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each file begins when the one before it is done
  useEffect(() => {
    const source = next === undefined ? undefined : sources.current.get(next);
    if (next === undefined || !source) return;
    const controller = new AbortController();
    const done = ({ content, reason }: Reading<T>) => {
      if (controller.signal.aborted) return;
      const state = content === null || reason !== "" ? "refused" : "read";
      setFiles((all) => all.map((file) => (file.name === next ? { ...file, state, content, reason } : file)));
    };
    read(source, next, controller.signal).then(done, (error: unknown) => {
      done({ content: null, reason: failureOf(error).text });
    });
    // Done, removed, called off or left: whatever is still at work on it ends.
    return () => controller.abort();
  }, [next]);

  return {
    files,
    isReading: next !== undefined,
    add(more: readonly File[]) {
      const added = more.map((source): IncomingFile<T> => {
        const name = freeName(source.name, sources.current);
        sources.current.set(name, source);
        return { name, state: "waiting", content: null, reason: "" };
      });
      setFiles((all) => [...all, ...added]);
    },
    remove(name: string) {
      sources.current.delete(name);
      setFiles((all) => all.filter((file) => file.name !== name));
    },
    /** Calls off the reading: what has been read stays, the others leave the list. */
    cancel() {
      for (const { name, state } of files) if (state === "waiting") sources.current.delete(name);
      setFiles((all) => all.filter(({ state }) => state !== "waiting"));
    },
  };
}

/** Files of different folders may have one name. */
function freeName(name: string, taken: ReadonlyMap<string, File>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}（${number}）`;
    if (!taken.has(free)) return free;
  }
}
