import { resolve } from "node:path";
import { escapeXml } from "../src/hosts/xlsx/write/xml/escapeXml";

export const manifestPath = resolve(__dirname, "../manifest.xml");

/** Where the manifest in the repository expects the add-in: on the developer's own computer. */
export const developmentUrl = "https://localhost:3000/";

/**
 * The manifest with all its addresses moved to another folder. Throws an `Error` with a sentence in Chinese when Office
 * would not load an add-in from there.
 */
export function manifestFor(manifest: string, url: string): string {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target?.protocol !== "https:")
    throw new Error(`“${url}”不是 https:// 开头的网址；Office 只从 https 网址加载加载项。`);
  if (target.search || target.hash) throw new Error(`“${url}”带有“?”或“#”；请给出存放加载项的文件夹的网址。`);
  const folder = target.href.endsWith("/") ? target.href : `${target.href}/`;
  return manifest.replaceAll(developmentUrl, escapeXml(folder));
}
