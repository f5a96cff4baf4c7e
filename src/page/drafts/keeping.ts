/** What keeps drafts. A page can be seen before it can keep anything, so this is loaded after it. */

export { keepDrafts } from "./draftKeeper";
export { openDraftShelf } from "./draftShelf";
export { watchTyping } from "./typing";
