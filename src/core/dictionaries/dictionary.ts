/** The lists of the sheet `字典` that columns take their values from. */
export type DictionaryName = "民族" | "文化程度" | "政治面貌" | "技能等级";

/** A list of standard values, and what clerks write instead of them. */
export interface Dictionary {
  readonly name: DictionaryName;
  /** Where the list comes from, e.g. `GB/T 3304-1991`; "" for one of our own. */
  readonly source: string;
  readonly values: readonly string[];
  /** What is written → the standard value it can only mean. */
  readonly aliases: Readonly<Record<string, string>>;
}
