import { makeStyles, tokens } from "@fluentui/react-components";

/** Where the system takes away all colours but its own. */
const contrast = "@media (forced-colors: active)";

export const useStepLineStyles = makeStyles({
  /** One line at any width: where it does not fit, it is drawn along. */
  line: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    position: "relative",
    flex: "1 0 auto",
    minWidth: "auto",
    minHeight: "32px",
    padding: "0 3px",
    border: "none",
    borderRadius: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [contrast]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  mark: { flexShrink: 0, fontSize: "12px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  left: { marginLeft: "2px" },
  share: {
    position: "absolute",
    left: 0,
    bottom: 0,
    height: "3px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    [contrast]: { backgroundColor: "Highlight" },
  },
});
