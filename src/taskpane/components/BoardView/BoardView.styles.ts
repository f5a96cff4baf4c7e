import { makeStyles, tokens } from "@fluentui/react-components";

export const useBoardViewStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: { width: "100%", minWidth: 0, justifyContent: "start", textAlign: "left", height: "100%" },
  state: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  missing: { boxShadow: `inset 4px 0 ${tokens.colorNeutralStroke1}` },
  unsettled: { boxShadow: `inset 4px 0 ${tokens.colorPaletteMarigoldBorderActive}` },
  faulty: { boxShadow: `inset 4px 0 ${tokens.colorPaletteRedBorderActive}` },
  received: { boxShadow: `inset 4px 0 ${tokens.colorBrandStroke1}` },
  decided: { boxShadow: `inset 4px 0 ${tokens.colorPaletteGreenBorderActive}` },
  unit: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});
