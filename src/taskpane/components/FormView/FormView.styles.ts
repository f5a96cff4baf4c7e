import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormViewStyles = makeStyles({
  none: { padding: tokens.spacingHorizontalM },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
  },
  badge: { marginLeft: tokens.spacingHorizontalS },
  fields: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  problem: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  choices: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: "none" },
  choice: { display: "flex", alignItems: "center", paddingRight: tokens.spacingHorizontalM },
  long: { display: "grid" },
});
