import { headings } from "./visibleCells";

/** Milliseconds between two steps of scrolling, and pixels of each; farther off it goes faster. */
const pace = { pause: 40, least: 8, most: 80 } as const;

/**
 * While the button is down and the mouse beyond the edges of a grid, scrolls it and goes on dragging over what is at the
 * edge then.
 */
export function dragBeyond(grid: HTMLElement, dragTo: (target: Element) => void, onEnd: () => void): void {
  let mouse: { readonly x: number; readonly y: number } | null = null;
  const timer = setInterval(step, pace.pause);

  function step(): void {
    if (!mouse) return;
    const { left, top } = grid.getBoundingClientRect();
    const [right, bottom] = [left + grid.clientWidth, top + grid.clientHeight];
    const across = beyond(mouse.x, left, right);
    const down = beyond(mouse.y, top, bottom);
    if (across === 0 && down === 0) return;
    grid.scrollLeft += across;
    grid.scrollTop += down;
    const within = (at: number, from: number, to: number) => Math.min(Math.max(at, from + 2), to - 2);
    const at = document.elementFromPoint(
      within(mouse.x, left + headings.width, right),
      within(mouse.y, top + headings.height, bottom),
    );
    if (at && grid.contains(at)) dragTo(at);
  }
  function onMove({ clientX: x, clientY: y, buttons }: MouseEvent): void {
    mouse = { x, y };
    // The button may have been let go where nobody tells of it.
    if (buttons === 0) stop();
  }
  function stop(): void {
    clearInterval(timer);
    window.removeEventListener("mousemove", onMove);
    window.removeEventListener("mouseup", stop);
    onEnd();
  }
  window.addEventListener("mousemove", onMove);
  window.addEventListener("mouseup", stop);
}

/** How far to scroll for a mouse that is so far beyond; 0 within. */
function beyond(at: number, from: number, to: number): number {
  const off = at < from ? at - from : at > to ? at - to : 0;
  return Math.sign(off) * Math.min(pace.most, Math.abs(off) === 0 ? 0 : pace.least + Math.abs(off) / 2);
}
