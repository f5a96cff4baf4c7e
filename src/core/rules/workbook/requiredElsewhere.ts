/** The columns that other rules ask for, by rule, so that one blank gives one issue. A path is sheet and column key. */
const askedBy: Readonly<Record<string, readonly string[]>> = {
  "eligible-group": ["goldWorkers.identity"],
  "condition-missing": ["goldWorkers.conditions"],
  "pair-assertions": ["pairs.activity", "pairs.contribution"],
  "photo-missing": ["goldWorkers.photo", "pairs.master.photo", "pairs.apprentice.photo"],
  "mat-copies-seal": ["goldWorkers", "pairs", "stations", "studios"].flatMap((sheet) => [
    `${sheet}.seals`,
    `${sheet}.copies`,
  ]),
  "prelim-incomplete": ["goldWorkers", "pairs", "stations", "studios"].map((sheet) => `${sheet}.review`),
};

const paths = new Set(Object.values(askedBy).flat());

export function isRequiredElsewhere(sheet: string, key: string): boolean {
  return paths.has(`${sheet}.${key}`);
}
