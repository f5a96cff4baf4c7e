import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetTabsStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { minWidth: "32px" },
  },
  strip: { overflowX: "auto", minWidth: 0, flexGrow: 1 },
  count: { marginLeft: tokens.spacingHorizontalXS },
  tab: { whiteSpace: "nowrap" },
});
