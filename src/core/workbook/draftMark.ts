/** With what a letter begins that was made while errors were open. */
export const draftMark = "草稿：";
