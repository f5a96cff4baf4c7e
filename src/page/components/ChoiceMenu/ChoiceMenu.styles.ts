import { makeStyles, tokens } from "@fluentui/react-components";

export const useChoiceMenuStyles = makeStyles({
  popover: { maxHeight: "260px", overflowY: "auto", maxWidth: "min(420px, 90vw)" },
  item: { maxWidth: "none", minHeight: "28px" },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});
