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
  level: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});
