import { makeStyles, tokens } from "@fluentui/react-components";

export const useLevelFilterStyles = makeStyles({
  levels: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: "none",
  },
  shown: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  level: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});
