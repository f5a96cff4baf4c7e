/** How a cell style shows, colours resolved to `#RRGGBB`; null where the style says nothing. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: Readonly<Record<Side, Border | null>>;
  readonly alignment: Alignment;
  /** The number format. */
  readonly format: string;
}

export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly colour: string | null;
}

export const sides = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof sides)[number];

export interface Border {
  /** Pixels. */
  readonly width: 1 | 2 | 3;
  readonly line: "solid" | "dashed" | "dotted" | "double";
  readonly colour: string | null;
}

export interface Alignment {
  /** `general`: texts left, numbers right, the rest in the middle. */
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  /** Steps, each about three spaces wide. */
  readonly indent: number;
}
