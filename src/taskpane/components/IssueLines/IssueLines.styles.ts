import { makeStyles, tokens } from "@fluentui/react-components";

export const useIssueLinesStyles = makeStyles({
  lines: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});
