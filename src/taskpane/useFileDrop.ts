import { type DragEvent, useState } from "react";

/** Takes files that are dragged onto an element; where one lies in another, the inner one takes them. */
export function useFileDrop(onFiles: (files: readonly File[], handles: Promise<readonly FileSystemHandle[]>) => void) {
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
        void filesOf(event.dataTransfer).then((files) => onFiles(files, handles));
      },
    },
  };
}

/** The ways back to what was dropped; none where the browser does not give them. */
async function handlesOf({ items }: DataTransfer): Promise<readonly FileSystemHandle[]> {
  try {
    const handles = await Promise.all([...(items ?? [])].map((item) => item.getAsFileSystemHandle?.() ?? null));
    return handles.filter((handle) => handle !== null);
  } catch {
    return [];
  }
}

/** Files that were dropped, and those of folders that were. The browser tells both only as long as it handles the drop. */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...(items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return [...files];
  return (await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const within: FileSystemEntry[] = [];
  // A hundred at a time, until none is left.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    within.push(...some);
  }
  return (await Promise.all(within.map(filesIn))).flat();
}
