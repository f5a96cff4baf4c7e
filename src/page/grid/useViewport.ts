import { type RefObject, useLayoutEffect, useState } from "react";
import type { Viewport } from "./visibleCells";

/** The window that a scrolling element leaves on its content, kept up to date. */
export function useViewport(element: RefObject<HTMLElement>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const update = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = current;
      setViewport({ top, left, width, height });
    };
    update();
    current.addEventListener("scroll", update, { passive: true });
    const sizes = new ResizeObserver(update);
    sizes.observe(current);
    return () => {
      current.removeEventListener("scroll", update);
      sizes.disconnect();
    };
  }, [element]);
  return viewport;
}
