import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewTabsStyles = makeStyles({
  tabs: { flexShrink: 0, overflowX: "auto", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});
