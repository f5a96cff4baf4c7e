import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormViewStyles = makeStyles({
  none: { padding: tokens.spacingHorizontalM },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
  },
  badge: { marginLeft: tokens.spacingHorizontalS },
  fields: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  problem: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  choices: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: "none" },
  choice: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM} 6px 0`,
    minHeight: "32px",
    boxSizing: "border-box",
    cursor: "pointer",
  },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0" },
  proofs: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, border: "none" },
  radios: { flexWrap: "wrap" },
  picker: { position: "relative", display: "inline-flex", width: "24px", height: "24px", placeItems: "center" },
  /** Its own button lies invisibly over the sign, so that a click opens the calendar. */
  pickerInput: {
    position: "absolute",
    inset: 0,
    width: "100%",
    opacity: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      cursor: "pointer",
    },
  },
  long: { display: "grid" },
});
