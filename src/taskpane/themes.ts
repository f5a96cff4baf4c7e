import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ThemeName } from "./surroundings";

/** The Chinese fonts of Windows, Mac and Linux behind the Latin one, so that no browser picks a Japanese one. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const themes: Readonly<Record<Exclude<ThemeName, "system">, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The theme by its name; `system` changes with the settings of the computer. */
export function useTheme(name: ThemeName): Theme {
  const contrast = useMediaQuery("(forced-colors: active)");
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  if (name !== "system") return themes[name];
  return themes[contrast ? "highContrast" : dark ? "dark" : "light"];
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
