import { Tab, TabList } from "@fluentui/react-components";
import { type View, views } from "../../session";
import type { Words } from "../../strings/words";
import { useViewTabsStyles } from "./ViewTabs.styles";

export function ViewTabs({
  words,
  view,
  onView,
}: {
  readonly words: Words["views"];
  readonly view: View;
  readonly onView: (view: View) => void;
}) {
  const styles = useViewTabsStyles();
  const choose = (chosen: unknown) => {
    const next = views.find((each) => each === chosen);
    if (next) onView(next);
  };
  return (
    <TabList size="small" selectedValue={view} onTabSelect={(_, { value }) => choose(value)} className={styles.tabs}>
      {views.map((each) => (
        <Tab key={each} value={each}>
          {words[each]}
        </Tab>
      ))}
    </TabList>
  );
}
