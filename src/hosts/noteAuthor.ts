/** Under whose name our notes stand. */
export const noteAuthor = "推荐申报助手";

/** How the text of each of our notes begins, since not every program keeps or lets one set a note's author. */
export const noteFirstLine = `${noteAuthor}：\n`;
