import { makeStyles, tokens } from "@fluentui/react-components";

export const useIssueCardStyles = makeStyles({
  card: { display: "grid", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  head: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, paddingTop: "2px" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  remedies: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  waiver: { display: "grid", gap: tokens.spacingVerticalXS, width: "100%" },
});
