/** Twentieths of a point, in which Word measures pages and lines. */
export const twips = (points: number) => Math.round(points * 20);

export const millimetres = (mm: number) => (mm / 25.4) * 72;

/** A4 in points. */
export const a4 = { width: 595.3, height: 841.9 } as const;
