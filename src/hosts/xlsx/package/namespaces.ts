/** Which namespaces names are in while a part is gone through (Namespaces in XML 1.0). */
export interface Namespaces {
  /** For each attribute of a start tag; those that declare nothing are passed over. */
  declare(attribute: { readonly name: string; readonly value: string }): void;
  /** Behind the attributes of a start tag, before its name is asked about. */
  enter(): void;
  /** At each end tag, behind everything that is asked about the element. */
  leave(): void;
  /** The namespace of an element by its name as written, or of an attribute with a prefix; "" for none. */
  of(name: string): string;
}

type Declaration = readonly [prefix: string, namespace: string | undefined];

/** saxes knows namespaces too, but a third slower: it asks anew for every element and attribute. */
export function makeNamespaces(): Namespaces {
  const current = new Map<string, string>();
  /** For every open element what its declarations have hidden; most declare nothing. */
  const hidden: (readonly Declaration[])[] = [];
  let around: Declaration[] = none;
  /** That of names without a prefix, which most are. */
  let plain = "";
  return {
    declare({ name, value }) {
      if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) return;
      const prefix = name.slice(6);
      if (around === none) around = [];
      around.push([prefix, current.get(prefix)]);
      current.set(prefix, value);
      plain = current.get("") ?? "";
    },
    enter() {
      hidden.push(around);
      around = none;
    },
    leave() {
      const declarations = hidden.pop() ?? none;
      if (declarations === none) return;
      for (const [prefix, namespace] of declarations) {
        if (namespace === undefined) current.delete(prefix);
        else current.set(prefix, namespace);
      }
      plain = current.get("") ?? "";
    },
    of(name) {
      const colon = name.indexOf(":");
      return colon < 1 ? plain : (current.get(name.slice(0, colon)) ?? "");
    },
  };
}

const none: Declaration[] = [];

/** Without the prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
