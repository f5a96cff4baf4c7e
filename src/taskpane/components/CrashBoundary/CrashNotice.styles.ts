import { makeStyles, tokens } from "@fluentui/react-components";

export const useCrashNoticeStyles = makeStyles({
  notice: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    "& h1, & p": { margin: 0 },
  },
  detail: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});
