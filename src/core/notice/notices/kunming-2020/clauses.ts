/** The notice's own words, by the references that rules cite. */
export const clauses: Record<string, string> = {};
