/** @jest-environment ./test/support/browserEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { noticeInForce } from "../../../src/app/noticeInForce";
import { noticeShelf } from "../../../src/app/noticeShelf";
import { cellText } from "../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { applyAndTell } from "../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { Page } from "../../../src/page/Page";
import { zhCN } from "../../../src/taskpane/strings/zhCN";
import { deskInPlace } from "../../support/deskInPlace";
import { cellIn, noticeFile } from "../../support/noticeWorkbook";
import { renderPane } from "../../support/openPane";
import { setScreenSize } from "../../support/screenSize";
import { secondNotice } from "../../support/secondNotice";

beforeAll(() => setScreenSize(600, 360));

test("a notice's workbook is recognised; one unit's workbook is made by it, and it can judge on this computer", async () => {
  const made: [string, string][] = [];
  const notices = noticeShelf(kunming2020);
  const { user } = renderPane(await noticeFile(secondNotice), {
    surroundings: {
      notices,
      openNew: async (unit, { id }) => {
        made.push([unit, id]);
        return { ok: true, fileName: "新.xlsx" };
      },
    },
  });
  await screen.findByText(
    "《云雾市总工会关于推荐2031年云雾市金牌工人的通知（虚构）》（云雾工通〔2031〕3号）没有错误，可以据此生成各单位的工作簿。",
  );
  expect(screen.getByText(/^在 Excel 中每次生成一份/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("推荐单位"), "西雾县总工会");
  await user.click(screen.getByText("生成此单位的工作簿"));
  await waitFor(() => expect(made).toEqual([["西雾县总工会", "yunwu-2031"]]));
  await user.click(screen.getByText("本机校验都按此通知"));
  await waitFor(() => expect(notices.state().chosen?.id).toBe("yunwu-2031"));
});

test("its mistakes are listed and marked, and nothing is made of it", async () => {
  const file = openXlsx(await noticeFile(secondNotice));
  const { sheets } = await file.read();
  const [at] = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column) =>
        name === "通知" && cellText(cell) === "云雾工通〔2031〕3号" ? [{ sheet: name, row, column }] : [],
      ),
    ),
  );
  if (!at) throw new Error("the notice has no number");
  await file.write({ edits: [{ at, value: null }] });
  const { host, user } = renderPane(file.bytes());
  await screen.findByText("通知有1处错误，改正后才能使用；点一处错误可转到所在单元格。");
  expect(screen.queryByText("生成此单位的工作簿")).toBeNull();
  await user.click(screen.getByText(new RegExp(`^通知!C${at.row}`)));
  expect(host.shown().active).toEqual(at);
  await user.click(screen.getByText("校验通知"));
  await waitFor(async () => {
    expect((await host.read()).sheets.map(({ name }) => name)).toContain("检查结果");
  });
});

test("the page makes all units' workbooks in one archive, each with its notice", async () => {
  const bytes = await noticeFile(secondNotice);
  const saved: { name: string; bytes: Uint8Array }[] = [];
  render(
    <Page
      notices={noticeShelf(kunming2020)}
      openHelp={() => undefined}
      incomingDesk={deskInPlace}
      now={() => "2031-03-28 16:20"}
      words={zhCN}
      opensSample
      loadWriter={async () => applyAndTell}
      loadSample={async () => ({ name: "通知.xlsx", bytes, isNew: false })}
      saveFile={(bytes, name) => saved.push({ bytes, name })}
    />,
  );
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  await user.click(await screen.findByText("生成各单位的工作簿（2份，压缩包）"));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe("2031推荐工作簿_2份.zip");
  const files = unzipSync(saved[0]?.bytes ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(["2031推荐_990101_东雾县总工会.xlsx", "2031推荐_990102_西雾县总工会.xlsx"]);
  for (const file of Object.values(files)) {
    const known = { builtIn: kunming2020, chosen: null };
    const { notice, source } = await noticeInForce(await openXlsx(file).read(), known);
    expect([notice.id, source]).toEqual(["yunwu-2031", "carried"]);
  }
});

test.each<[string, string, string | number, RegExp]>([
  ["a negative quota", "名额", -3, /^名额!.*不能小于0/],
  ["a quota in words", "名额", "若干", /^名额!.*读不懂名额“若干”/],
])("the page lists %s by its cell, and makes nothing", async (_, sheet, value, says) => {
  const file = openXlsx(await noticeFile(secondNotice));
  const at = cellIn(await file.read(), sheet, secondNotice.awards[0]?.name ?? "", secondNotice.units[0]?.name ?? "");
  await file.write({ edits: [{ at, value }] });
  const bytes = file.bytes();
  const saveFile = jest.fn();
  render(
    <Page
      notices={noticeShelf(kunming2020)}
      openHelp={() => undefined}
      incomingDesk={deskInPlace}
      now={() => "2031-03-28 16:20"}
      words={zhCN}
      opensSample
      loadWriter={async () => applyAndTell}
      loadSample={async () => ({ name: "通知.xlsx", bytes, isNew: false })}
      saveFile={saveFile}
    />,
  );
  await screen.findByText(says);
  expect(screen.queryByText(/^生成各单位的工作簿/)).toBeNull();
  expect(saveFile).not.toHaveBeenCalled();
});
