import { type DragEvent, useState } from "react";

/** Takes files that are dragged onto an element; where one lies in another, the inner one takes them. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
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
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
