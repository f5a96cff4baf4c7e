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
  },
  parts: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column" } },
  workbook: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0, flexBasis: 0 },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    [narrow]: {
      width: "auto !important",
      flexGrow: 1,
      flexBasis: 0,
      borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  bar: { flexShrink: 0 },
  empty: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalXL,
    textAlign: "center",
  },
  dropHere: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase500,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    boxSizing: "border-box",
    pointerEvents: "none",
  },
});
