/** The dot in the names of minorities and foreigners, as 民委发〔2016〕33号 and GB 18030 (A1A4) have it. */
export const middleDot = "·";

/** What is typed in its place: a full stop, or another dot, between two Han characters. */
export const otherDots = /(?<=\p{Script=Han}\s*)[.．•・･‧∙⋅](?=\s*\p{Script=Han})/gu;
