/** What a cell holds that is filled on from. */
export interface FilledFrom {
  readonly value: string | number | null;
  readonly isDate: boolean;
}

/** More digits than this are a number of a person or a telephone, and never counted on. */
const mostDigits = 6;

/**
 * How cells go on that stand in a row, as Excel's fill handle has it: numbers and days by their common step, a single day
 * and texts that end in a number one by one; all else is repeated. `by`: the direction, -1 upwards and to the left.
 */
export function continued(source: readonly FilledFrom[], count: number, by: 1 | -1): readonly FilledFrom["value"][] {
  const ordered = by === 1 ? source : [...source].reverse();
  const next = numbersFrom(ordered, by) ?? textsFrom(ordered, by);
  return Array.from(
    { length: count },
    (_, index) => next?.(index + 1) ?? ordered[index % ordered.length]?.value ?? null,
  );
}

type Next = (index: number) => string | number | null;

function numbersFrom(source: readonly FilledFrom[], by: 1 | -1): Next | null {
  const numbers = source.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const areDates = source.every(({ isDate }) => isDate);
  if (numbers.length < source.length || (!areDates && source.some(({ isDate }) => isDate))) return null;
  const step = numbers.length > 1 ? commonStep(numbers) : areDates ? by : null;
  const last = numbers.at(-1);
  if (step === null || last === undefined) return null;
  // Sums of fractions must not show that they are binary.
  return (index) => Number((last + step * index).toPrecision(15));
}

function textsFrom(source: readonly FilledFrom[], by: 1 | -1): Next | null {
  const parts = source.map(({ value }) => (typeof value === "string" ? /^(.*?)(\d+)$/s.exec(value) : null));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => part?.[1] !== first[1])) return null;
  const digits = parts.map((part) => part?.[2] ?? "");
  if (digits.some(({ length }) => length > mostDigits)) return null;
  const step = digits.length > 1 ? commonStep(digits.map(Number)) : by;
  if (step === null) return null;
  return (index) => {
    const number = Number(last[2]) + step * index;
    return number < 0 ? null : `${last[1]}${String(number).padStart(last[2]?.length ?? 0, "0")}`;
  };
}

function commonStep(numbers: readonly number[]): number | null {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const [step = 0] = steps;
  return steps.every((each) => Math.abs(each - step) < 1e-9) ? step : null;
}
