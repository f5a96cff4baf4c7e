/**
 * A worker whose script may lie on a disk, where browsers give a page no file but by way of a script of its own: there the
 * worker begins as a few words that fetch its script.
 */
export class ScriptWorker extends Worker {
  constructor(script: URL) {
    super(script.protocol === "file:" ? wordsThatFetch(script) : script);
  }
}

/** What the script fetches in its turn lies beside it. It would look where the words are, which is nowhere. */
function wordsThatFetch(script: URL): string {
  const words = `
    const fetchScripts = self.importScripts;
    const besideScript = (path) => new URL(path.replace(/.*\\//, ""), ${JSON.stringify(script)}).href;
    self.importScripts = (...paths) => fetchScripts(...paths.map(besideScript));
    importScripts(${JSON.stringify(script)});`;
  return URL.createObjectURL(new Blob([words], { type: "text/javascript" }));
}
