import { makeStyles, tokens } from "@fluentui/react-components";

export const useImportViewStyles = makeStyles({
  view: {
    display: "grid",
    // Long names of files must not make it wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  choice: { width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // Hundreds of fields cost only what is in sight.
  field: {
    display: "grid",
    gap: "2px",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    contentVisibility: "auto",
  },
  doubtful: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  doubt: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
