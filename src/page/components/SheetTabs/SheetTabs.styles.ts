import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetTabsStyles = makeStyles({
  strip: {
    overflowX: "auto",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { whiteSpace: "nowrap" },
});
