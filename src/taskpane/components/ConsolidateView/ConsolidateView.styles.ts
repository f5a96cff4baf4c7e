import { makeStyles, tokens } from "@fluentui/react-components";

export const useConsolidateViewStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalM,
    minHeight: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
  dropHere: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-6px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  files: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  file: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  changes: { gridColumn: "1 / -1" },
  changeTable: { overflowX: "auto", maxHeight: "320px", overflowY: "auto", marginTop: tokens.spacingVerticalXS },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  failed: { color: tokens.colorStatusDangerForeground1 },
});
