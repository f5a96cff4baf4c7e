import { makeStyles, tokens } from "@fluentui/react-components";

export const useRecordBarStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  /** In two lines where there is not room for one, so that the buttons beside it stay beside it. */
  place: { flex: "1 1 0", minWidth: "80px", textAlign: "center" },
});
