import { basename } from "node:path";
import { type Served, serveFolder } from "../../scripts/serveFolder";
import { folderOf } from "../support/folder";

let served: Served;

beforeAll(async () => {
  const { path } = folderOf({ "index.html": "<p>首页</p>", "a b.js": "1" });
  served = await serveFolder(path, { port: 0 });
});
afterAll(() => served.close());

test("the folder itself is its index.html", async () => {
  const response = await fetch(served.url);
  expect(await response.text()).toBe("<p>首页</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("a file comes with its type, whatever is asked behind its name", async () => {
  const response = await fetch(`${served.url}a%20b.js?v=1`);
  expect(await response.text()).toBe("1");
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
});

test("nothing outside the folder is served", async () => {
  const { path } = folderOf({ "secret.txt": "外面" });
  const response = await fetch(`${served.url}..%2f${basename(path)}%2fsecret.txt`);
  expect(response.status).toBe(404);
});

test.each(["missing.js", "%ff", "%"])("%s is not there", async (path) => {
  expect((await fetch(served.url + path)).status).toBe(404);
});

test("a port that is taken is told", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveFolder(".", { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
