import { Badge, Button, Tab, TabList } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { SheetTab } from "../../../hosts/xlsx/view/workbookView";
import { usePageWords } from "../../strings/usePageWords";
import { useSheetTabsStyles } from "./SheetTabs.styles";

export interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  /** How many cells of a sheet are marked, as far as that is known. */
  readonly marked: ReadonlyMap<string, number>;
  readonly onSheet: (name: string) => void;
}

/** The sheets that have a tab; a hidden one only while it is shown. */
export function shownTabs(tabs: readonly SheetTab[], active: string): readonly SheetTab[] {
  return tabs.filter(({ name, visibility }) => visibility === "visible" || name === active);
}

/** The tabs at the foot of the sheet, with arrows where they do not all fit. */
export function SheetTabs({ tabs, active, marked, onSheet }: SheetTabsProps) {
  const styles = useSheetTabsStyles();
  const { tabs: words } = usePageWords();
  const strip = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const { current } = strip;
    if (!current) return;
    const sizes = new ResizeObserver(() => setIsCut(current.scrollWidth > current.clientWidth));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  const shown = shownTabs(tabs, active);
  const place = shown.findIndex(({ name }) => name === active);
  // By its place: the tabs themselves learn only later which of them is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet's tab is to be seen
  useEffect(() => {
    const tab = strip.current?.querySelectorAll("[role=tab]")[place];
    tab?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [active]);

  function scroll(by: 1 | -1): void {
    const { current } = strip;
    if (current) current.scrollLeft += by * current.clientWidth * 0.6;
  }

  return (
    <div className={styles.line}>
      {isCut && (
        <>
          <Button
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={words.before}
            onClick={() => scroll(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={words.behind}
            onClick={() => scroll(1)}
          />
        </>
      )}
      <div ref={strip} className={styles.strip}>
        <TabList
          size="small"
          aria-label={words.label}
          selectedValue={active}
          onTabSelect={(_, { value }) => onSheet(String(value))}
        >
          {shown.map(({ name, colour }) => (
            <Tab
              key={name}
              value={name}
              className={styles.tab}
              style={colour ? { boxShadow: `inset 0 3px ${colour}` } : {}}
            >
              {name}
              <MarkedCount count={marked.get(name) ?? 0} />
            </Tab>
          ))}
        </TabList>
      </div>
    </div>
  );
}

function MarkedCount({ count }: { readonly count: number }) {
  const styles = useSheetTabsStyles();
  const { tabs: words } = usePageWords();
  if (count === 0) return null;
  return (
    <Badge className={styles.count} appearance="tint" color="danger" size="medium" aria-label={words.marked(count)}>
      {count}
    </Badge>
  );
}
