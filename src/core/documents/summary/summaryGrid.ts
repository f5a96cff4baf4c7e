/** The summary's tables share eight columns, in characters; together they fill A4 portrait. */
export const summaryColumns = [11, 11, 11, 11, 11, 11, 11, 13] as const;
