import { makeStyles, tokens } from "@fluentui/react-components";

export const useFirstRunStyles = makeStyles({
  place: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  content: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalXL,
    maxWidth: "960px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    textAlign: "center",
    "& h1": { margin: 0 },
  },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});
