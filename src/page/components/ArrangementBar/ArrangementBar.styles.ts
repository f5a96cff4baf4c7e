import { makeStyles, tokens } from "@fluentui/react-components";

export const useArrangementBarStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
  },
  text: { flexGrow: 1, flexBasis: "200px", minWidth: 0, overflowWrap: "anywhere" },
});
