import type { BrowserContext } from "playwright-core";

/** Tells what pages do that they must never do: ask another server, break their policy, or throw what nobody catches. */
export function findOffences(context: BrowserContext, origin: string, tell: (offence: string) => void): void {
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) tell(`asked for ${url}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => tell(`thrown: ${error.error().message}`));
}
