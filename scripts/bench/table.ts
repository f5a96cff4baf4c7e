/** Prints lines of a table whose columns are as wide as their heads. */
export function table(...heads: readonly string[]): (...values: readonly (string | number)[]) => void {
  console.log(`\n${heads.join("   ")}`);
  return (...values) => {
    const shown = values.map((value, column) => {
      const width = heads[column]?.length ?? 0;
      return typeof value === "number" ? value.toFixed(0).padStart(width) : value.padEnd(width);
    });
    console.log(shown.join("   "));
  };
}
