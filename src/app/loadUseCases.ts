export type UseCases = typeof import("./useCases");

/**
 * The pages' way to what is asked of a workbook. They can be seen before it has come, begin to load it with the first
 * reading, and have it at hand from then on.
 */
export const loadUseCases = (): Promise<UseCases> => import(/* webpackChunkName: "useCases" */ "./useCases");
