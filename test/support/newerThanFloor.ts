import { parse } from "acorn";

/** Chromium 86 and Firefox 91 have none of these, or one of them has not. What `src/shell/polyfills.ts` gives is left out. */
const newer = {
  globals: names(`
    structuredClone reportError scheduler OffscreenCanvas CompressionStream DecompressionStream Iterator Float16Array
    showOpenFilePicker showSaveFilePicker showDirectoryPicker queryLocalFonts SuppressedError DisposableStack`),
  statics: names(`
    Object.groupBy Map.groupBy Array.fromAsync Promise.try Promise.withResolvers Error.isError RegExp.escape Math.sumPrecise
    AbortSignal.any AbortSignal.timeout Intl.Segmenter Intl.DurationFormat Intl.supportedValuesOf JSON.rawJSON
    Uint8Array.fromBase64 Uint8Array.fromHex URL.canParse URL.parse crypto.randomUUID navigator.locks
    navigator.userAgentData CSS.registerProperty CSS.highlights`),
  members: names(`
    findLast findLastIndex toReversed toSorted toSpliced with hasIndices unicodeSets isWellFormed toWellFormed
    intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference getOrInsert getOrInsertComputed
    setFromBase64 setFromHex toBase64 resizable transferToFixedLength getFloat16 setFloat16 randomUUID
    checkVisibility showModal showPicker showPopover hidePopover togglePopover setHTMLUnsafe getHTML moveBefore
    adoptedStyleSheets computedStyleMap startViewTransition getAsFileSystemHandle convertToBlob databases`),
};
/** `:not` takes one selector there, and no list of them. */
const selector = /:(?:is|where|has)\(|:not\([^()]*,/;

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
type Met = (name: string) => void;

/**
 * What scripts use that the oldest browsers do not have. What a script asks for before it uses it does no harm, and a member
 * that one of them defines is taken for its own. Throws where one is written in a newer language than ES2022; what of that one of them has not is found as a member is.
 */
export function newerThanFloor(scripts: readonly string[]): string[] {
  const used = new Set<string>();
  const own = new Set<string>();
  for (const script of scripts) {
    const met = new Set<string>();
    const asked = new Set<string>();
    const ast = parse(script, { ecmaVersion: 2022 }) as unknown as Node;
    walk(ast, null, { use: (name) => met.add(name), ask: (name) => asked.add(name), define: (name) => own.add(name) });
    for (const name of met) if (!asked.has(lastPart(name))) used.add(name);
  }
  return [...used].filter((name) => !(name.startsWith(".") && own.has(name.slice(1)))).sort();
}

function walk(node: Node, parent: Node | null, found: { readonly use: Met; readonly ask: Met; readonly define: Met }) {
  const { use, ask, define } = found;
  const name = nameOf(node);
  if (node.type === "MemberExpression" && name !== null) {
    const path = `${nameOf(node.object as Node)}.${name}`;
    if (newer.statics.has(path)) use(path);
    else if (newer.members.has(name)) use(`.${name}`);
    else if (newer.globals.has(name) && /^(?:self|window|globalThis)\./.test(path)) use(name);
  } else if (node.type === "Identifier" && name !== null && newer.globals.has(name) && !isKey(node, parent)) use(name);
  else if (node.type === "MethodDefinition" || node.type === "Property") {
    const key = nameOf(node.key as Node);
    if (key !== null && parent?.type !== "ObjectPattern" && !node.computed) define(key);
  }
  for (const each of newerWords(node)) use(each);
  for (const text of textsOf(node)) if (selector.test(text)) use(text);
  for (const each of asksFor(node)) ask(each);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, node, found);
}

/** What of ES2022 one of them cannot read. */
function newerWords(node: Node): string[] {
  if (node.type === "StaticBlock") return ["static {}"];
  if (node.type === "BinaryExpression" && (node.left as Node).type === "PrivateIdentifier") return ["#in"];
  const flags = node.type === "Literal" ? (node.regex as { readonly flags: string } | undefined)?.flags : undefined;
  return flags?.includes("d") ? ["/d"] : [];
}

/** The name of an identifier, of the member that is reached for, or a text. */
function nameOf(node: Node): string | null {
  if (node.type === "Identifier") return String(node.name);
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "MemberExpression") return null;
  const property = node.property as Node;
  return node.computed && property.type === "Identifier" ? null : nameOf(property);
}

function isKey(node: Node, parent: Node | null): boolean {
  if (parent?.type === "MemberExpression") return parent.property === node && !parent.computed;
  return (
    (parent?.type === "Property" || parent?.type === "MethodDefinition") && parent.key === node && !parent.computed
  );
}

/** `typeof x`, `"x" in y`, `x === undefined`, `x?.()`, `x?.y`, `x && …`, `x ? … : …`, `if (x)`. */
function asksFor(node: Node): string[] {
  return askedOf(node).flatMap((asked) => (isNode(asked) ? (nameOf(asked) ?? []) : []));
}

function askedOf(node: Node): unknown[] {
  switch (node.type) {
    case "UnaryExpression":
      return node.operator === "typeof" ? [node.argument] : [];
    case "BinaryExpression":
      return /^(?:in|[!=]==?)$/.test(String(node.operator)) ? [node.left, node.right] : [];
    case "CallExpression":
      return node.optional ? [node.callee] : [];
    case "MemberExpression":
      return node.optional ? [node.object] : [];
    case "LogicalExpression":
      return [node.left];
    case "ConditionalExpression":
    case "IfStatement":
      return [node.test];
    default:
      return [];
  }
}

function textsOf(node: Node): string[] {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  return node.type === "TemplateElement" ? [String((node.value as { readonly raw: string }).raw)] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
