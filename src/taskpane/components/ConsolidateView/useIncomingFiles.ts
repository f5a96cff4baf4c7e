import { useEffect, useRef, useState } from "react";
import type { Failure } from "../../session";
import { failureOf } from "../../taskQueue";

/** A file that the city office has chosen, and how far its reading has come. */
export interface IncomingFile<T> {
  /** Never that of another file, chosen before or after. */
  readonly id: string;
  /** No two in the list are equal. */
  readonly name: string;
  readonly source: File;
  readonly state: "waiting" | "reading" | "read" | "failed";
  /** Null as long as nothing has been read. */
  readonly content: T | null;
  /** Why nothing can be read. */
  readonly failure: Failure | null;
}

/** What comes in a file's stead: the files of an archive. */
export class Instead {
  constructor(readonly files: readonly File[]) {}
}

export type Read<T> = (file: File, name: string, signal: AbortSignal) => Promise<T | Instead>;

/** Reads chosen files one after the other; one that cannot be read stops none of the others. */
export function useIncomingFiles<T>(read: Read<T>) {
  const [files, setFiles] = useState<readonly IncomingFile<T>[]>([]);
  /** Known before the files are drawn. */
  const names = useRef(new Set<string>());
  const count = useRef(0);
  const atWork = files.find(({ state }) => state === "waiting");

  // biome-ignore lint/correctness/useExhaustiveDependencies: each file begins when the one before it is done
  useEffect(() => {
    if (!atWork) return;
    const { id, name, source } = atWork;
    const controller = new AbortController();
    const done = (found: Pick<IncomingFile<T>, "state" | "content" | "failure">) => {
      if (controller.signal.aborted) return;
      setFiles((all) => all.map((file) => (file.id === id ? { ...file, ...found } : file)));
    };
    read(source, name, controller.signal).then(
      (content) => {
        if (!(content instanceof Instead)) return done({ state: "read", content, failure: null });
        if (controller.signal.aborted) return;
        remove({ id, name });
        add(content.files);
      },
      (error: unknown) => done({ state: "failed", content: null, failure: failureOf(error) }),
    );
    // Done, removed, called off or left: whatever is still at work on it ends.
    return () => controller.abort();
  }, [atWork]);

  function add(more: readonly File[]): void {
    const added = more.map((source): IncomingFile<T> => {
      const name = freeName(source.name, names.current);
      names.current.add(name);
      return { id: String(++count.current), name, source, state: "waiting", content: null, failure: null };
    });
    setFiles((all) => [...all, ...added]);
  }

  function remove({ id, name }: Pick<IncomingFile<T>, "id" | "name">): void {
    names.current.delete(name);
    setFiles((all) => all.filter((file) => file.id !== id));
  }

  return {
    files: files.map((file) => (file === atWork ? { ...file, state: "reading" as const } : file)),
    isReading: atWork !== undefined,
    add,
    remove,
    /** Calls off the reading: what has been read stays, the others leave the list. */
    cancel() {
      for (const { name, state } of files) if (state === "waiting") names.current.delete(name);
      setFiles((all) => all.filter(({ state }) => state !== "waiting"));
    },
  };
}

/** Files of different folders may have one name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}（${number}）`;
    if (!taken.has(free)) return free;
  }
}
