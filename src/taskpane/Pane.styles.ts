import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "& h1, & h2, & h3, & p": { margin: 0 },
    // Where a field is too narrow for the hint in it, that is seen.
    "& input": { textOverflow: "ellipsis" },
  },
  /** For those who hear the pane; for those who see it Excel says above it what it is. */
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  view: { flex: "1 1 0", minHeight: 0, overflowY: "auto" },
});
