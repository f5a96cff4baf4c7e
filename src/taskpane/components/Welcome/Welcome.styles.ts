import { makeStyles, tokens } from "@fluentui/react-components";

export const useWelcomeStyles = makeStyles({
  welcome: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  unit: { width: "100%", maxWidth: "360px" },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
