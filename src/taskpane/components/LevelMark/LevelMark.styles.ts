import { makeStyles, tokens } from "@fluentui/react-components";

export const useLevelMarkStyles = makeStyles({
  mark: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    fontSize: "12px",
    lineHeight: 1,
    fontWeight: tokens.fontWeightBold,
    border: "1px solid currentColor",
  },
  error: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: "4px 4px 8px 8px",
  },
  advice: { color: tokens.colorBrandForeground1, borderRadius: tokens.borderRadiusCircular },
  waived: { color: tokens.colorNeutralForeground3, border: "1px dotted currentColor" },
});
