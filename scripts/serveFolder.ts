import { readFile, stat } from "node:fs/promises";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { type AddressInfo, BlockList } from "node:net";
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

/** No browser comes near these; what does is no browser, and is turned away or let go. Times in ms. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
};
const idleTimeout = 30_000;
const mostConnections = 200;

/**
 * Serves a folder's files to this computer alone. Whatever is asked is answered, and nothing that is asked ends the
 * server. Rejects when the port is taken, or when `localhost` is not this computer.
 */
export async function serveFolder(folder: string, { port, tls }: ServeOptions): Promise<Served> {
  const listener = filesOf(resolve(folder));
  const server = tls ? createHttpsServer({ ...limits, ...tls }, listener) : createHttpServer(limits, listener);
  server.maxConnections = mostConnections;
  server.setTimeout(idleTimeout);
  // A proxy is what we are not; without a listener Node hangs up without a word.
  server.on("connect", (_, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
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

function filesOf(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Whoever hangs up early does no harm.
    request.on("error", () => response.destroy());
    response.on("error", () => response.destroy());
    const { method = "", url = "/" } = request;
    if (hasBody(request)) response.shouldKeepAlive = false;
    if (method !== "GET" && method !== "HEAD") {
      answer(response.setHeader("Allow", "GET, HEAD"), 405, "只能读取文件。");
      return;
    }
    const bytes = await fileAt(folder, url);
    if (bytes) answer(response, 200, bytes, contentTypeOf(url));
    else answer(response, 404, "没有这个文件。");
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = "text/plain; charset=utf-8",
): void {
  response
    .writeHead(status, {
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(body),
      // A page that is built anew must not be answered from the browser's memory.
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    })
    .end(body);
}

/** Nothing here wants one: it is not read, and its connection not used again. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** The file of a request, the folder's `index.html` for the folder itself; null when there is none in the folder. */
async function fileAt(folder: string, url: string): Promise<Buffer | null> {
  const path = resolve(folder, pathOf(url));
  if (!path.startsWith(folder + sep)) return null;
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch {
    // Not there, not to be read, or no path at all, such as one with a zero in it.
    return null;
  }
}

/**
 * The path in the folder that a request asks for, which may give the whole address. A malformed escape stands for
 * itself, and finds no file.
 */
function pathOf(url: string): string {
  const [target = ""] = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").split(/[?#]/);
  const path = target === "" || target.endsWith("/") ? `${target}/index.html` : target;
  return `./${path.replace(/(?:%[0-9A-F]{2})+/gi, decoded)}`;
}

function decoded(escapes: string): string {
  return Buffer.from(escapes.replaceAll("%", ""), "hex").toString("utf8");
}

function contentTypeOf(url: string): string {
  return contentTypes[extname(pathOf(url))] ?? "application/octet-stream";
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
  const { address, family } = server.address() as AddressInfo;
  if (loopback.check(address, family === "IPv6" ? "ipv6" : "ipv4")) return;
  server.close();
  throw new Error(`localhost 指向 ${address}，不是本机，为免他人访问未启动；请检查本机的 hosts 文件。`);
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
