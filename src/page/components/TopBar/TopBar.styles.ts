import { makeStyles, tokens } from "@fluentui/react-components";

const narrow = "@media (max-width: 599px)";

export const useTopBarStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  /** On a small screen its room goes to the sheet; the tab of the browser has it, too. */
  heardOnly: {
    [narrow]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: "32px" },
    [narrow]: {
      "& button": { minWidth: "32px", paddingInline: tokens.spacingHorizontalS },
      // Beside their words pictures are a help, but no more.
      "& button:not([aria-label]) .fui-Button__icon": { display: "none" },
    },
  },
  file: {
    display: "flex",
    minWidth: 0,
    flexGrow: 1,
    flexBasis: "200px",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  fileName: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});
