import { makeStyles, tokens } from "@fluentui/react-components";

const narrow = "@media (max-width: 899px)";

export const usePageStyles = makeStyles({
  page: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // On a small screen the two parts keep a height to work in, and the page scrolls.
    [narrow]: { overflowY: "auto" },
  },
  parts: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column", flexShrink: 0 } },
  workbook: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { minHeight: "340px" },
  },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    [narrow]: {
      width: "auto !important",
      flexGrow: 1,
      flexBasis: 0,
      minHeight: "560px",
      borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  /** No wider than its dialog, however long a notice's title is. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  cover: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: "none",
  },
  dropHere: { fontSize: tokens.fontSizeBase500, border: `3px dashed ${tokens.colorBrandStroke1}` },
});
