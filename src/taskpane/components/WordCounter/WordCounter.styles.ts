import { makeStyles, tokens } from "@fluentui/react-components";

export const useWordCounterStyles = makeStyles({
  counter: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
