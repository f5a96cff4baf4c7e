import { makeStyles, tokens } from "@fluentui/react-components";

export const useTaskProgressStyles = makeStyles({
  progress: {
    position: "absolute",
    bottom: 0,
    left: 0,
    right: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    // Most tasks are done before the eye would catch more than a flicker.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "400ms",
    animationDuration: tokens.durationNormal,
    animationFillMode: "both",
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});
