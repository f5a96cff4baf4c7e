import { makeStyles, tokens } from "@fluentui/react-components";

export const useFirstStepsStyles = makeStyles({
  /** Beside each other where there is room, below each other in a pane. */
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: tokens.spacingHorizontalM,
    textAlign: "left",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { display: "grid" },
  picture: { width: "88px", height: "72px" },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  line: { fill: tokens.colorNeutralStroke2 },
  brand: { fill: tokens.colorBrandBackground },
  wrong: { fill: tokens.colorStatusDangerForeground1 },
  right: { stroke: tokens.colorStatusSuccessForeground1, fill: "none", strokeWidth: "3px" },
  seal: { stroke: tokens.colorStatusDangerForeground1, fill: "none", strokeWidth: "2px" },
});
