import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuotaViewStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  bar: { height: "10px" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  striking: { margin: 0, color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  chart: { width: "100%", borderCollapse: "collapse" },
  band: { width: "1px", padding: 0, fontWeight: tokens.fontWeightRegular, textAlign: "left", whiteSpace: "nowrap" },
  bandName: { width: "100%", justifyContent: "start", paddingInline: tokens.spacingHorizontalXS },
  share: { padding: `0 ${tokens.spacingHorizontalS}` },
  shareBar: { display: "block", width: "100%", height: "16px" },
  shareFill: { fill: tokens.colorBrandBackground },
  count: { width: "1px", textAlign: "right" },
  beyond: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
