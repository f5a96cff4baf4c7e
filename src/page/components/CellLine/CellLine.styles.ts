import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellLineStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    minHeight: "28px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: {
    boxSizing: "border-box",
    width: "64px",
    flexShrink: 0,
    padding: "4px 8px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    flexGrow: 1,
    maxHeight: "60px",
    overflowY: "auto",
    padding: "4px 8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  link: { flexShrink: 0, padding: "4px 8px" },
});
