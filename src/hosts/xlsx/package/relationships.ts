import { memoised } from "../../../core/cells/memoised";
import type { XmlAttributes } from "./parseXml";
import type { XmlDocument } from "./xmlDocument";
import { childrenNamed } from "./xmlTree";
import type { Parts } from "./zipPackage";

/** A relationship to another part of the same package. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, which transitional and strict files share: `worksheet`. */
  readonly type: string;
  /** The part's path from the root of the package: `xl/worksheets/sheet1.xml`. */
  readonly target: string;
}

/** The relationships of a part, or of the package itself when `part` is "". Those that lead out of the package are left out. */
export function readRelationships(pkg: Parts, part: string): Relationship[] {
  const within = attributesOfAll(pkg, part).filter((each) => !leadsOut(each));
  return within.map(({ Id = "", Type = "", Target = "" }) => {
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolveTarget(part, Target) };
  });
}

/** By the relationship's id: the addresses outside the package that a part leads to. */
export function linkAddresses(pkg: Parts, part: string): ReadonlyMap<string, string> {
  const out = attributesOfAll(pkg, part).filter(leadsOut);
  return new Map(out.map(({ Id = "", Target = "" }) => [Id, Target]));
}

function leadsOut({ TargetMode }: XmlAttributes): boolean {
  return TargetMode === "External";
}

function attributesOfAll(pkg: Parts, part: string): readonly XmlAttributes[] {
  const name = relationshipsPart(part);
  return pkg.has(name) ? attributesIn(pkg.content(name).xml()) : [];
}

const attributesIn = memoised(({ root }: XmlDocument) =>
  childrenNamed(root, "Relationship").map(({ attributes }) => attributes),
);

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `xl/media/a.png` as seen from `xl/drawings/drawing1.xml`: `../media/a.png`, which every program resolves. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** `../media/a.png` or `/xl/media/a.png`, as seen from `part`, → `xl/media/a.png`. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
