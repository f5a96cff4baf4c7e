import { readFileSync } from "node:fs";
import { manifestPath } from "../../scripts/manifestFor";
import { parseTree, type XmlElement } from "../../src/hosts/xlsx/package/xmlTree";

export const manifestText = readFileSync(manifestPath, "utf8");
export const manifest = parseTree(manifestText, "manifest.xml");

/** All elements of a manifest, the root first. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(elementsOf)];
}

/** Those of a name, wherever they stand. */
export function named(name: string, root = manifest): XmlElement[] {
  return elementsOf(root).filter((element) => element.name === name);
}

/** Every address that the manifest names. */
export function addressesOf(root: XmlElement): string[] {
  return elementsOf(root)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Url])
    .filter((value): value is string => /^https?:/.test(value ?? ""));
}
