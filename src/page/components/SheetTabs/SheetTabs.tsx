import { Tab, TabList } from "@fluentui/react-components";
import type { SheetTab } from "../../../hosts/xlsx/view/workbookView";
import { useSheetTabsStyles } from "./SheetTabs.styles";

export interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onSheet: (name: string) => void;
}

/** The tabs at the foot of the sheet; a hidden sheet has one only while it is shown. */
export function SheetTabs({ tabs, active, onSheet }: SheetTabsProps) {
  const styles = useSheetTabsStyles();
  return (
    <div className={styles.strip}>
      <TabList
        size="small"
        aria-label="工作表"
        selectedValue={active}
        onTabSelect={(_, { value }) => onSheet(String(value))}
      >
        {tabs
          .filter(({ name, visibility }) => visibility === "visible" || name === active)
          .map(({ name, colour }) => (
            <Tab
              key={name}
              value={name}
              className={styles.tab}
              style={colour ? { boxShadow: `inset 0 3px ${colour}` } : {}}
            >
              {name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
