import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixPreviewStyles = makeStyles({
  preview: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { padding: "4px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& ins": { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
    "& del": { color: tokens.colorNeutralForeground2 },
  },
  // Thousands of rows cost only what is in sight.
  row: { contentVisibility: "auto" },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
