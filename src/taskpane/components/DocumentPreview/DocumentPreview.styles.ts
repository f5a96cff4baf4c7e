import { makeStyles, tokens } from "@fluentui/react-components";

export const useDocumentPreviewStyles = makeStyles({
  /** Paper is white in every theme. */
  paper: {
    containerType: "inline-size",
    maxHeight: "70vh",
    overflow: "auto",
    padding: "4%",
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    lineHeight: 1.35,
    "& td": { padding: 0, overflowWrap: "anywhere" },
  },
});
