import { makeStyles, tokens } from "@fluentui/react-components";

export const useReviewViewStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  results: { flexWrap: "wrap", whiteSpace: "nowrap" },
  issues: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  issue: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  facts: { margin: 0 },
  fact: {
    display: "grid",
    gridTemplateColumns: "96px 1fr",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  },
});
