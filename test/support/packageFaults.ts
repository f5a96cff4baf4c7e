import { findWorkbookPart } from "../../src/hosts/xlsx/package/findWorkbookPart";
import { partKey } from "../../src/hosts/xlsx/package/partKey";
import { readRelationships } from "../../src/hosts/xlsx/package/relationships";
import { childrenNamed, descendants, parseTree, parseVmlTree } from "../../src/hosts/xlsx/package/xmlTree";
import { openPackage, type ZipPackage } from "../../src/hosts/xlsx/package/zipPackage";

/** What Excel would mend or refuse in a package: types, relationships, shape ids, priorities; `before` had its own faults. */
export function packageFaults(file: Uint8Array, before?: Uint8Array): string[] {
  const known = new Set(before ? faultsOf(openPackage(before)) : []);
  return faultsOf(openPackage(file)).filter((fault) => !known.has(fault));
}

function faultsOf(pkg: ZipPackage): string[] {
  return [...typeFaults(pkg), ...relationshipFaults(pkg), ...sheetFaults(pkg), ...shapeFaults(pkg)];
}

function typeFaults(pkg: ZipPackage): string[] {
  const root = parseTree(pkg.content("[Content_Types].xml").text(), "types");
  const defaults = new Map(
    childrenNamed(root, "Default").map((each) => [each.attributes.Extension, each.attributes.ContentType]),
  );
  const overrides = childrenNamed(root, "Override").map(({ attributes }) => partKey(attributes.PartName ?? ""));
  const twice = overrides.filter((name, index) => overrides.indexOf(name) !== index);
  const untyped = pkg.names.filter((name) => {
    if (name === "[Content_Types].xml" || overrides.includes(partKey(name))) return false;
    return defaults.get(name.slice(name.lastIndexOf(".") + 1)) === undefined;
  });
  return [...twice.map((name) => `${name} is declared twice`), ...untyped.map((name) => `${name} has no type`)];
}

function relationshipFaults(pkg: ZipPackage): string[] {
  const lists = pkg.names.filter((name) => name.endsWith(".rels"));
  return lists.flatMap((name) => {
    const part = name.replace("_rels/", "").replace(/\.rels$/, "");
    const all = readRelationships(pkg, part);
    const missing = all
      .filter(({ target }) => !pkg.has(target))
      .map(({ target }) => `${target} of ${name} is not there`);
    const ids = all.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} of ${name} is there twice`);
    return [...missing, ...twice, ...(part !== "" && !pkg.has(part) ? [`${part} has relationships only`] : [])];
  });
}

function sheetFaults(pkg: ZipPackage): string[] {
  const sheets = readRelationships(pkg, findWorkbookPart(pkg)).filter(({ type }) => type === "worksheet");
  return sheets.flatMap(({ target }) => {
    const root = parseTree(pkg.content(target).text(), target);
    const priorities = descendants(root, "cfRule").map(({ attributes }) => attributes.priority);
    const twice = priorities.filter((each, index) => priorities.indexOf(each) !== index);
    const drawings = descendants(root, "legacyDrawing").length;
    return [
      ...twice.map((each) => `${target} has two rules of priority ${each}`),
      ...(drawings > 1 ? [`${target} has ${drawings} drawings`] : []),
    ];
  });
}

function shapeFaults(pkg: ZipPackage): string[] {
  const blocks = new Map<string, string>();
  return pkg.names
    .filter((name) => name.endsWith(".vml"))
    .flatMap((name) => {
      const root = parseVmlTree(pkg.content(name).text(), name);
      const own = (descendants(root, "idmap")[0]?.attributes.data ?? "").split(",");
      const shared = own
        .filter((block) => blocks.has(block))
        .map((block) => `${name} shares block ${block} of shape ids`);
      for (const block of own) blocks.set(block, name);
      const ids = descendants(root, "shape").map(({ attributes }) => Number(attributes.id?.replace("_x0000_s", "")));
      const outside = ids.filter((id) => !own.includes(String(Math.floor(id / 1024))));
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return [
        ...shared,
        ...[...outside, ...twice].map((id) => `shape ${id} of ${name} is out of its block, or there twice`),
      ];
    });
}
