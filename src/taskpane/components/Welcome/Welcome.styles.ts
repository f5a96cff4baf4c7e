import { makeStyles, tokens } from "@fluentui/react-components";

export const useWelcomeStyles = makeStyles({
  welcome: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  // No wider than its place, however long a notice's title is.
  unit: { width: "100%", maxWidth: "360px", gridTemplateColumns: "minmax(0, 1fr)" },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
