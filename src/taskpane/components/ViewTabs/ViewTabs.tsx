import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { type TabbedView, views } from "../../session";
import type { Words } from "../../strings/words";
import { useViewTabsStyles } from "./ViewTabs.styles";

/**
 * The views as tabs; arrow keys go from one to the next. Fluent's own tabs put hidden focusable elements around
 * themselves, which is no fault for a user but a violation for axe, and bring much code with them.
 */
export function ViewTabs({
  words,
  view,
  onView,
}: {
  readonly words: Words["views"];
  readonly view: TabbedView;
  readonly onView: (view: TabbedView) => void;
}) {
  const styles = useViewTabsStyles();
  const tabs = useRef(new Map<TabbedView, HTMLButtonElement | null>());
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : null;
    const next = step && views.at((views.indexOf(view) + step) % views.length);
    if (!next) return;
    onView(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div role="tablist" className={styles.tabs}>
      {views.map((each) => (
        <button
          key={each}
          ref={(element) => {
            tabs.current.set(each, element);
          }}
          type="button"
          role="tab"
          aria-selected={each === view}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.chosen)}
          onClick={() => onView(each)}
          onKeyDown={onKeyDown}
        >
          {words[each]}
        </button>
      ))}
    </div>
  );
}
