import { FluentProvider } from "@fluentui/react-components";
import { CrashBoundary } from "./components/CrashBoundary/CrashBoundary";
import { Pane } from "./Pane";
import type { Words } from "./strings/words";
import type { Surroundings, ThemeName } from "./surroundings";
import { useTheme } from "./themes";

export interface AppProps {
  /** The same object as long as the host is the same; for another host give the app another key. */
  readonly surroundings: Surroundings;
  readonly words: Words;
  readonly theme: ThemeName;
}

/** The task pane, whole: as high as the element it stands in. */
export function App({ surroundings, words, theme }: AppProps) {
  return (
    <FluentProvider theme={useTheme(theme)} lang={words.language} style={{ height: "100%" }}>
      <CrashBoundary words={words.crash}>
        <Pane surroundings={surroundings} words={words} />
      </CrashBoundary>
    </FluentProvider>
  );
}
