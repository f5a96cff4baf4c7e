import { type DragEvent, useState } from "react";

export interface Dropped {
  readonly files: readonly File[];
  /** Names of files and folders that could not be read. */
  readonly unread: readonly string[];
  /** The ways back to what was dropped; none where the browser does not give them. */
  readonly handles: Promise<readonly FileSystemHandle[]>;
}

/** Takes files that are dragged onto an element; where one lies in another, the inner one takes them. */
export function useFileDrop(onFiles: (dropped: Dropped) => void) {
  const [isOver, setIsOver] = useState(false);
  /** Files that nothing within the element has taken. */
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files") && !event.isDefaultPrevented();
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        const isHere = hasFiles(event);
        if (isHere) event.preventDefault();
        setIsOver(isHere);
      },
      onDragLeave(event: DragEvent) {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      },
      onDrop(event: DragEvent) {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const handles = handlesOf(event.dataTransfer);
        void filesOf(event.dataTransfer).then((found) => onFiles({ ...found, handles }));
      },
    },
  };
}

async function handlesOf({ items }: DataTransfer): Promise<readonly FileSystemHandle[]> {
  try {
    const handles = await Promise.all([...(items ?? [])].map((item) => item.getAsFileSystemHandle?.() ?? null));
    return handles.filter((handle) => handle !== null);
  } catch {
    return [];
  }
}

type Found = Pick<Dropped, "files" | "unread">;

/** Files that were dropped, and those of folders that were. The browser tells both only as long as it handles the drop. */
async function filesOf({ items, files }: DataTransfer): Promise<Found> {
  const entries = [...(items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return { files: [...files], unread: [] };
  return together(await Promise.all(entries.filter((entry) => entry !== null).map(filesIn)));
}

async function filesIn(entry: FileSystemEntry): Promise<Found> {
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
      return { files: [file], unread: [] };
    }
    return together(await Promise.all((await entriesIn(entry as FileSystemDirectoryEntry)).map(filesIn)));
  } catch {
    // It was taken away meanwhile, or the user has no right to read it.
    return { files: [], unread: [entry.name] };
  }
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const within: FileSystemEntry[] = [];
  // A hundred at a time, until none is left.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return within;
    within.push(...some);
  }
}

function together(found: readonly Found[]): Found {
  return { files: found.flatMap(({ files }) => files), unread: found.flatMap(({ unread }) => unread) };
}
