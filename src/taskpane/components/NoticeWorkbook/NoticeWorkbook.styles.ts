import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeWorkbookStyles = makeStyles({
  view: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  unit: { width: "100%", maxWidth: "360px" },
  issues: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});
