import { makeStyles, tokens } from "@fluentui/react-components";

export const useImportViewStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  form: { display: "grid", gap: tokens.spacingVerticalS },
  fields: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
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
