import { makeStyles, tokens } from "@fluentui/react-components";

export const useSplitterStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground, outlineStyle: "none" },
    "@media (max-width: 899px)": { display: "none" },
  },
});
