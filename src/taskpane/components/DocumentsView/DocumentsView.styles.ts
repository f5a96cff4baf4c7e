import { makeStyles, tokens } from "@fluentui/react-components";

export const useDocumentsViewStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  missing: { fontSize: tokens.fontSizeBase200, cursor: "pointer" },
  errors: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  handIn: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  choices: { display: "grid", maxHeight: "240px", overflowY: "auto" },
  sign: { marginRight: tokens.spacingHorizontalXS, verticalAlign: "text-bottom", fontSize: "16px" },
  current: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
