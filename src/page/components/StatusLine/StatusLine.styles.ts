import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusLineStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalS}`,
    minHeight: "22px",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { marginLeft: "auto" },
});
