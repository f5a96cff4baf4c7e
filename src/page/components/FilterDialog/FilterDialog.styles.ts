import { makeStyles, tokens } from "@fluentui/react-components";

export const useFilterDialogStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  values: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "min(260px, 40vh)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
