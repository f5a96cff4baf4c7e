import { makeStyles, tokens } from "@fluentui/react-components";

export const usePasteDialogStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalM },
  scroller: { maxHeight: "240px", overflow: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
});
