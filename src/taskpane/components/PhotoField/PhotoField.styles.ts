import { makeStyles, tokens } from "@fluentui/react-components";

export const usePhotoFieldStyles = makeStyles({
  field: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    "& > :first-child": { width: "100%" },
  },
  problem: { color: tokens.colorStatusDangerForeground3 },
  content: { display: "grid", justifyItems: "center", gap: tokens.spacingVerticalS },
  frame: { display: "flex", border: `1px solid ${tokens.colorNeutralStroke1}`, cursor: "move", touchAction: "none" },
  canvas: { maxWidth: "100%" },
});
