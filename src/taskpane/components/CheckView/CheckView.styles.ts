import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  filters: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { flex: "1 1 80px", minWidth: 0 },
  step: { minWidth: "32px", paddingInline: 0 },
  toFill: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  none: { flex: "1 1 0", padding: tokens.spacingHorizontalM },
});
