const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "<br>",
  " ": "&nbsp;",
};

/** A cell's text as a table of one cell, so that its line breaks and tabs come back into one cell where it is pasted. */
export function copiedHtml(text: string): string {
  const cell = text.replace(/[&<>\n ]/g, (character) => escapes[character] ?? character);
  return `<table><tr><td>${cell.replace(/\t/g, "<span style='mso-tab-count:1'>&nbsp;</span>")}</td></tr></table>`;
}
