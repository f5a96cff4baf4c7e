import type { KeyboardEvent, PointerEvent } from "react";
import { usePageWords } from "../../strings/usePageWords";
import { useSplitterStyles } from "./Splitter.styles";

export interface SplitterProps {
  /** Pixels of the part to its right. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}

/** Pixels that an arrow key moves it. */
const step = 24;

/** Divides the page; moved with the mouse or the arrow keys. */
export function Splitter({ width, least, most, onWidth }: SplitterProps) {
  const styles = useSplitterStyles();
  const words = usePageWords();
  const resize = (wanted: number) => onWidth(Math.min(Math.max(wanted, least), most));

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") resize(width + step);
    if (key === "ArrowRight") resize(width - step);
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
