import { makeStyles, tokens } from "@fluentui/react-components";

const print = "@media print";

export const usePrintViewStyles = makeStyles({
  surface: {
    position: "fixed",
    top: 0,
    left: 0,
    display: "flex",
    flexDirection: "column",
    width: "100vw",
    maxWidth: "none",
    height: "100vh",
    maxHeight: "none",
    margin: 0,
    padding: 0,
    border: "none",
    borderRadius: 0,
    [print]: { position: "static", display: "block", width: "auto", height: "auto", boxShadow: "none" },
  },
  bar: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [print]: { display: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  /** Between the paper and the window. */
  pages: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground5,
    [print]: { overflow: "visible", padding: 0, backgroundColor: "#ffffff" },
  },
  /** Paper is white in every theme, and is printed with its colours. */
  page: {
    position: "relative",
    flexShrink: 0,
    overflow: "hidden",
    margin: `0 auto ${tokens.spacingVerticalM}`,
    backgroundColor: "#ffffff",
    color: "#000000",
    boxShadow: tokens.shadow8,
    forcedColorAdjust: "none",
    WebkitPrintColorAdjust: "exact",
    printColorAdjust: "exact",
    colorAdjust: "exact",
    "@media screen": { contentVisibility: "auto" },
    [print]: { margin: 0, boxShadow: "none", breakInside: "avoid" },
  },
  /** What lies across on upright paper, or upright on paper that lies across. */
  turned: {
    [print]: { transformOrigin: "0 0", transform: "rotate(90deg) translateY(-100%)" },
  },
  sheet: { position: "relative", width: "100%", height: "100%" },
  part: { position: "absolute", overflow: "hidden" },
  cell: {
    position: "absolute",
    display: "flex",
    boxSizing: "border-box",
    lineHeight: 1.3,
    overflowWrap: "anywhere",
  },
  wrapped: { overflow: "hidden" },
  text: { width: "100%" },
  number: {
    position: "absolute",
    left: 0,
    right: 0,
    textAlign: "center",
    lineHeight: 1,
    fontFamily: "宋体, SimSun, serif",
  },
  photo: { position: "absolute", objectFit: "contain" },
});
