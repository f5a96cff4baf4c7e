import { readFile, stat } from "node:fs/promises";
import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** Certificate and key; plain http without. */
  readonly tls?: ServerOptions;
}

export interface Served {
  /** `http://localhost:3001/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder's files to this computer alone. Rejects when the port is taken. */
export async function serveFolder(folder: string, { port, tls }: ServeOptions): Promise<Served> {
  const listener = filesOf(resolve(folder));
  const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://localhost:${taken}/`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function filesOf(folder: string): RequestListener {
  return async ({ url = "/" }, response) => {
    const bytes = await fileAt(folder, url);
    // A page that is built anew must not be answered from the browser's memory.
    const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
    if (!bytes) {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件。");
      return;
    }
    response.writeHead(200, { ...headers, "Content-Type": contentTypeOf(url) }).end(bytes);
  };
}

/** The file of a request, the folder's `index.html` for the folder itself; null when there is none in the folder. */
async function fileAt(folder: string, url: string): Promise<Buffer | null> {
  const path = resolve(folder, pathOf(url));
  if (!path.startsWith(folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? readFile(path) : null;
}

/** The path in the folder that an address asks for. A malformed escape stands for itself, and finds no file. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, "http://localhost");
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  return `.${path.replace(/(?:%[0-9A-F]{2})+/gi, decoded)}`;
}

function decoded(escapes: string): string {
  return Buffer.from(escapes.replaceAll("%", ""), "hex").toString("utf8");
}

function contentTypeOf(url: string): string {
  return contentTypes[extname(pathOf(url))] ?? "application/octet-stream";
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
}
