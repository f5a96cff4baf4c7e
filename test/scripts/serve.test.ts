import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";

/** `npm start` without its build, on any free port. */
let server: ChildProcess;
let url: URL;

beforeAll(async () => {
  const script = resolve(__dirname, "../../scripts/serve.ts");
  server = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: resolve(__dirname, "../.."),
    env: { ...process.env, PORT: "0", CI: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout?.setEncoding("utf8") as NodeJS.ReadableStream, "data");
  url = new URL(/http:\S+\//.exec(line)?.[0] ?? "");
});
afterAll(async () => {
  server.kill();
  await once(server, "close");
});

/** It is there, and answers as it should. */
async function expectAlive(): Promise<void> {
  expect([server.exitCode, server.signalCode]).toEqual([null, null]);
  const response = await fetch(url, { headers: { Connection: "close" } });
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("<html")]);
}

function open(): Socket {
  // A server that has hung up is told by what it has answered.
  return connect({ port: Number(url.port), host: "localhost" }).on("error", () => undefined);
}

/** All that comes back for these bytes until the server hangs up, or no more comes for a while. */
async function ask(request: string | Buffer): Promise<string> {
  const socket = open();
  let answer = "";
  socket.setEncoding("latin1").on("data", (data: string) => {
    answer += data;
  });
  socket.write(request);
  await Promise.race([once(socket, "close").catch(() => undefined), pause(500)]);
  socket.destroy();
  return answer;
}

const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");
const method = (name: string) => get("/").replace("GET", name);
const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

test.each<[what: string, request: string | Buffer, answers: number[]]>([
  ["two slashes", get("//"), [200]],
  ["many slashes", get("////////"), [200]],
  ["slashes before a name", get("//evil.example/index.html"), [404]],
  ["a whole address", get("http://localhost/index.html"), [200]],
  ["a whole address without a path", get("http://localhost"), [200]],
  ["another server's address", get("https://evil.example/missing"), [404]],
  ["a broken address", get("http://[::1"), [200]],
  ["an address with a bad port", get("http://localhost:99999999/"), [200]],
  ["a zero", get("/%00"), [404]],
  ["a zero in a name", get("/index.html%00.png"), [404]],
  ["a lone percent sign", get("/%"), [404]],
  ["half an escape", get("/%e4%b8"), [404]],
  ["two dots", get("/.."), [404]],
  ["two dots to a file outside", get("/../../package.json"), [404]],
  ["two dots, escaped", get("/%2e%2e/%2e%2e/package.json"), [404]],
  ["two dots, with backslashes", get("/..\\..\\package.json"), [404]],
  ["two dots, with slashes escaped", get("/..%2f..%2fpackage.json"), [404]],
  ["an absolute path", get(`/${resolve(__dirname, "../../package.json")}`), [404]],
  ["a folder", get("/icons"), [404]],
  ["a name too long for the disk", get(`/${"长".repeat(300)}`), [400]],
  ["a name too long for the disk, escaped", get(`/${"%e9%95%bf".repeat(300)}`), [404]],
  ["a query", get("/?a=//&b=%"), [200]],
  ["a fragment", get("/#/x"), [200]],
  ["an asterisk", get("*"), [404]],
  ["a target that is no path", get("index.html"), [400]],
  ["HEAD", method("HEAD"), [200]],
  ["HEAD of nothing", method("HEAD").replace("/", "/missing"), [404]],
  ["OPTIONS", method("OPTIONS"), [405]],
  ["POST", method("POST"), [405]],
  ["PUT", method("PUT"), [405]],
  ["DELETE", method("DELETE"), [405]],
  ["TRACE", method("TRACE"), [405]],
  ["CONNECT", method("CONNECT").replace(" / ", " localhost:80 "), [405]],
  ["no method that there is", method("ÄÖ"), [400]],
  ["an upgrade", get("/", "Upgrade: websocket", "Connection: Upgrade"), [200]],
  ["an expectation", get("/", "Expect: the-impossible"), [417]],
  ["a header as large as all may be", get("/", `X: ${"x".repeat(17_000)}`), [431]],
  [
    "a thousand headers",
    get("/", ...Array.from({ length: 1000 }, (_, index) => `X-${index}: a value of some length`)),
    [431],
  ],
  ["an address as large as all headers may be", get(`/${"x".repeat(17_000)}`), [431]],
  ["no host", "GET / HTTP/1.1\r\n\r\n", [400]],
  ["another protocol", Buffer.from("160301020001000001fc0303", "hex"), [400]],
  ["nothing but line ends", "\r\n\r\n\r\n", []],
  ["two lengths", get("/", "Content-Length: 1", "Content-Length: 2"), [400]],
  ["two ways of telling the length", get("/", "Content-Length: 5", "Transfer-Encoding: chunked"), [400]],
  ["a body that nobody wants", `${get("/", "Content-Length: 5")}abcde`, [200]],
  [
    "three requests at once",
    [get("/"), get("//"), get("/missing")].join("").replaceAll("Connection: close\r\n", ""),
    [200, 200, 404],
  ],
  ["a broken one behind a good one", `${get("/").replace("Connection: close\r\n", "")}BAD\r\n\r\n`, [400]],
])("%s is answered, and ends nothing", async (_, request, answers) => {
  expect(statuses(await ask(request))).toEqual(answers);
  await expectAlive();
});

test("HEAD has the headers of GET and no body", async () => {
  const [head = "", body] = (await ask(method("HEAD"))).split("\r\n\r\n");
  const [whole = ""] = (await ask(get("/"))).split("\r\n\r\n");
  const undated = (headers: string) => headers.replace(/Date: .*\r\n/, "");
  expect([undated(head), body]).toEqual([undated(whole), ""]);
});

test("an upload that is broken off ends nothing, and one without end is not read to its end", async () => {
  for (let upload = 0; upload < 20; upload++) {
    const socket = open();
    socket.write(
      `${method("POST").replace("\r\n\r\n", "\r\nContent-Length: 1000000\r\n\r\n")}${"x".repeat(100 * upload)}`,
    );
    await pause(upload % 5);
    socket.destroy();
  }
  const endless = open();
  endless.write(method("POST").replace("\r\n\r\n", "\r\nTransfer-Encoding: chunked\r\n\r\n"));
  const closed = once(endless, "close");
  const [answer] = await once(endless.setEncoding("latin1"), "data");
  expect(statuses(String(answer))).toEqual([405]);
  await closed;
  await expectAlive();
});

test("who asks for a file and goes away ends nothing", async () => {
  for (let asked = 0; asked < 50; asked++) {
    const socket = open();
    socket.write(get("/office/excel-win32-16.01.js"));
    if (asked % 2 === 0) await once(socket, "data");
    socket.resetAndDestroy();
  }
  await expectAlive();
});

test("it listens on this computer alone", async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal }) => !internal);
  for (const { address, family, scopeid } of outside) {
    if (family === "IPv6" && scopeid !== 0) continue;
    const socket = connect({ port: Number(url.port), host: address });
    await expect(once(socket, "connect")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  }
  await expectAlive();
});

test("no bytes end it", async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000);
  const names = [
    "/",
    "//",
    "/.",
    "/..",
    "%",
    "%00",
    "%2e",
    "%ff",
    "index.html",
    "icons",
    "\\",
    ":",
    "http://",
    "?",
    "#",
    "\u0000",
    "长",
  ];
  const target = fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 8,
  });
  const header = fc.oneof(
    fc.constantFrom(
      "Host: x",
      "Host:",
      "Range: bytes=5-1",
      "Expect: 100-continue",
      "Connection: keep-alive",
      "Connection: Upgrade",
      "Upgrade: h2c",
      "Content-Length: 3",
      "Content-Length: -1",
      "Transfer-Encoding: chunked",
      "X",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const structured = fc
    .tuple(
      fc.constantFrom("GET", "HEAD", "POST", "OPTIONS", "CONNECT", "get", ""),
      target,
      fc.constantFrom("HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", ""),
      fc.array(header, { maxLength: 4 }),
      fc.string({ unit: "binary", maxLength: 30 }),
    )
    .map(([verb, parts, version, headers, rest]) =>
      Buffer.from([`${verb} ${parts.join("")} ${version}`, ...headers, "", rest].join("\r\n")),
    );
  const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  const attacks = fc.sample(
    fc.record({
      bytes: fc.oneof(structured, noise),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom("end", "reset", "leave"),
    }),
    { seed, numRuns: 400 },
  );
  const left: Socket[] = [];
  for (const { bytes, cut, how } of attacks) {
    const socket = open();
    const at = Math.floor(bytes.length * cut);
    await once(socket, "connect");
    socket.write(bytes.subarray(0, at));
    if (how === "end") socket.end(bytes.subarray(at));
    else if (how === "reset") socket.resetAndDestroy();
    else left.push(socket);
    if (left.length > 50) left.shift()?.destroy();
    if (server.exitCode !== null)
      throw new Error(`SEED=${seed}: the server ended at ${JSON.stringify(bytes.toString("latin1"))}`);
  }
  for (const socket of left) socket.destroy();
  await expectAlive();
});
