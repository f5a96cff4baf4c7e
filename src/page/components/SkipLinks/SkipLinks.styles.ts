import { makeStyles, tokens } from "@fluentui/react-components";

export const useSkipLinksStyles = makeStyles({
  links: {
    position: "absolute",
    top: tokens.spacingVerticalS,
    left: tokens.spacingHorizontalS,
    zIndex: 11,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    // Out of sight, not out of reach of the keys.
    ":not(:focus-within)": { width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
});
