import type { CellEdit } from "../cells/cellEdit";
import type { CellRef } from "../cells/cellRef";
import type { NonEmpty } from "../cells/nonEmpty";
import type { FixedSheet, KindName, Notice } from "../notice/notice";
import { fieldsOf } from "../workbook/fields";
import type { Field, FieldContent, Records } from "../workbook/records";
import type { ColumnSpec } from "../workbook/schema";
import type { ChildSheet } from "../workbook/standardWorkbook/fixedSheets";

/** What a rule may look at. */
export interface RuleContext {
  readonly records: Records;
  readonly notice: Notice;
}

export interface RuleMeta<M extends Messages = Messages> {
  /** The file's name; the notice gives it severity and clause under this id. */
  readonly id: string;
  /** What the rule does, in English, for those who maintain it. */
  readonly summary: string;
  /**
   * What the clerk reads: what is wrong and what to do. `{name}` stands for a value of the finding's data,
   * `{column.waiver}` and `{sheet.members}` for what the notice calls them: see `inNoticeWords`.
   */
  readonly messages: M;
  /** `safe`: its edits lose nothing and may be made in bulk; `proposed`: one click a cell; `none`: only the clerk can mend it. */
  readonly fix: "safe" | "proposed" | "none";
  /** What it says of a row follows from that row alone: it may be given the rows some at a time. Rules about fields do. */
  readonly rowByRow?: true;
  /**
   * Messages whose sentence is one fault wherever a unit's workbook gives it: one correction, or one step of work, mends
   * all of its cells. They make one issue with all those cells, apart only where a reason keeps some of them.
   */
  readonly toldOnce?: readonly string[];
  /** What it must see to look after what an award asks; where the award lacks that, it asks in vain. */
  readonly needs?: readonly Need[];
}

export interface Need {
  /** The part of an award that asks: `core.min`. Nothing is asked by null, false, 0 or an empty list. */
  readonly asked: string;
  /** Where awards of several kinds can ask, and the columns differ. */
  readonly kind?: KindName;
  /** Columns of the award's sheet, all of them. */
  readonly columns?: readonly string[];
  /** A sheet of child rows. */
  readonly sheet?: ChildSheet;
}
export type Messages = Readonly<Record<string, string>>;

export type Datum = string | number | readonly string[];

/** Edits that would settle a finding. `safe`: may be made in bulk without asking for each. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: NonEmpty<CellEdit>;
}

/** A fact, before it is a sentence: which message, about which cells, with which values. */
export interface Finding<Id extends string = string, Data = Readonly<Record<string, Datum>>> {
  readonly messageId: Id;
  /** The cells to mark; the first is the one to jump to. */
  readonly at: NonEmpty<CellRef>;
  readonly data: Data;
  /**
   * Of several units' records: the data as the sender of the cells that are its own may know them. Of what others have
   * written there is nothing in them, only who they are.
   */
  readonly dataFor?: (isOwn: (at: CellRef) => boolean) => Data;
  readonly fix?: Fix;
}

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `sheet.${FixedSheet}` | `column.${string}` ? never : Name) | Placeholders<Rest>
  : never;
type FindingOf<M extends Messages> = {
  [Id in keyof M & string]: Finding<Id, { readonly [Name in Placeholders<M[Id]>]: Datum }>;
}[keyof M & string];

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): Iterable<Finding>;
  /** Where it looks at single fields only: how, so that it need not go through all of them by itself. */
  readonly ofField?: FieldCheck;
}

/** What a rule says of single fields. */
export interface FieldCheck<F extends Finding = Finding> {
  /** Which columns it looks at, of the sheets that the unit fills. */
  columns(column: ColumnSpec, context: FieldRuleContext): boolean;
  /** Whether it may say anything of what stands there: of millions few come out, and each that does takes longer than to ask. */
  asked?(content: FieldContent): boolean;
  /** What it says of a field that is asked about. Nothing of what stands in one cell it says of no other in the column where the same stands. */
  check(field: Field, context: FieldRuleContext): Iterable<F>;
}

/** What a rule about fields may know beside the field. */
export interface FieldRuleContext {
  readonly scope: Records["scope"];
  readonly notice: Notice;
}

/**
 * One rule of the notice. It yields findings and knows nothing of colours, hosts, years or severities.
 * The placeholders of its messages type the findings' data.
 */
export function defineRule<const M extends Messages>(rule: {
  readonly meta: RuleMeta<M> & { readonly toldOnce?: readonly (keyof M & string)[] };
  check(context: RuleContext): Iterable<FindingOf<M>>;
}): Rule {
  return rule;
}

/** One rule that looks at single fields, each by itself. */
export function defineFieldRule<const M extends Messages>({
  meta,
  ...ofField
}: FieldCheck<FindingOf<M>> & {
  readonly meta: Omit<RuleMeta<M>, "rowByRow"> & { readonly toldOnce?: readonly (keyof M & string)[] };
}): Rule {
  return {
    meta: { ...meta, rowByRow: true },
    *check({ records, notice }) {
      const context = { scope: records.scope, notice };
      for (const { field } of fieldsOf(records, (column) => ofField.columns(column, context), ofField.asked)) {
        yield* ofField.check(field, context);
      }
    },
    ofField,
  };
}
