import { makeStyles, tokens } from "@fluentui/react-components";
import { lineHeights } from "./listWindow";

const line = { position: "absolute", top: 0, left: 0, right: 0, boxSizing: "border-box" } as const;

export const useIssueListStyles = makeStyles({
  list: {
    flex: "1 1 0",
    minHeight: "96px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "-2px",
  },
  whole: { position: "relative" },
  heading: {
    ...line,
    height: `${lineHeights.heading}px`,
    padding: "8px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  option: {
    ...line,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: `${lineHeights.issue}px`,
    padding: "4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  text: { minWidth: 0, maxHeight: "40px", overflow: "hidden" },
  message: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  place: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  /** For screen readers only. */
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
