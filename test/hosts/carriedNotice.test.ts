import { checkWorkbook } from "../../src/app/checkWorkbook";
import { createWorkbook } from "../../src/app/createWorkbook";
import { noticeInForce } from "../../src/app/noticeInForce";
import { restoreWorkbook } from "../../src/app/restoreWorkbook";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { partsOf } from "../support/parts";
import { secondNotice } from "../support/secondNotice";
import { hosts } from "./contract";

const template = createWorkbook({ unit: "东雾县总工会", notice: secondNotice, build: buildTemplate }).then((made) => {
  if (!made.ok) throw new Error(made.message);
  return made.bytes;
});

test.each(hosts)("the %s host reads the notice that a workbook carries, and nothing takes it away", async (_, open) => {
  const { host } = await open(await template);
  const known = { builtIn: kunming2020, chosen: null };
  const inForce = await noticeInForce(await host.read(), known);
  expect(inForce).toEqual({ notice: secondNotice, source: "carried", unusable: false });
  const { issues } = await checkWorkbook(host, inForce.notice, { reportAt: "2031-03-28 16:20" });
  expect(issues.filter(({ rule }) => rule === "wb-carried-notice" || rule === "wb-pack-version")).toEqual([]);
  await restoreWorkbook(host);
  expect((await noticeInForce(await host.read(), known)).source).toBe("carried");
});

test("a file that carries its notice has every part as it was after check and clear", async () => {
  const file = await template;
  const host = openXlsx(file);
  await checkWorkbook(host, secondNotice, { notes: true, reportAt: "2031-03-28 16:20" });
  expect(partsOf(host.bytes())).not.toEqual(partsOf(file));
  await restoreWorkbook(host);
  expect(partsOf(host.bytes())).toEqual(partsOf(file));
});
