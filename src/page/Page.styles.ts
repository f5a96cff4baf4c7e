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
  /** In sight wherever a small screen is scrolled to. */
  bar: { flexShrink: 0, [narrow]: { position: "sticky", top: 0, zIndex: 9 } },
  parts: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column", flexShrink: 0 } },
  workbook: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { minHeight: "340px" },
  },
  busy: {
    position: "absolute",
    bottom: "64px",
    left: tokens.spacingHorizontalL,
    zIndex: 8,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    borderRadius: tokens.borderRadiusMedium,
    // Not for what is done at once. It is drawn though the thread is busy then.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "250ms",
    animationDuration: "50ms",
    animationFillMode: "backwards",
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
