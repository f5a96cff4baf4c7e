import type { FrameLocator, Page } from "playwright-core";

/** Where the pane stands: in Excel's frame, or in the browser page. */
type Pane = FrameLocator | Page;
type Screen = readonly [name: string, open: (pane: Pane) => Promise<void>];

const press = (pane: Pane, name: string) => pane.getByRole("button", { name, exact: true }).click();

function view(name: string, sign: string): Screen {
  return [
    name,
    async (pane) => {
      await pane.getByRole("tab", { name, exact: true }).click();
      await pane.getByText(sign, { exact: true }).first().waitFor();
    },
  ];
}

/** Every screen of the pane beside the sample workbook, in an order in which each leads to the next. */
export const paneScreens: readonly Screen[] = [
  view("校验", "当前单元格"),
  [
    "校验完成",
    async (pane) => {
      await press(pane, "校验");
      await pane.getByText(/^校验完成/).waitFor();
    },
  ],
  [
    "一项问题",
    async (pane) => {
      await press(pane, "关闭提示");
      // The list draws only what is in sight.
      await pane.getByRole("searchbox").fill("符合条件第2项没有佐证");
      await pane.getByRole("option", { name: "符合条件第2项没有佐证" }).click();
      await press(pane, "写例外说明");
      await pane.getByText("保留的理由").waitFor();
    },
  ],
  [
    "自动修正",
    async (pane) => {
      await press(pane, "自动修正");
      await pane.getByRole("table").waitFor();
    },
  ],
  view("名额", "名额使用情况"),
  view("填报", "新增一条"),
  view("审核", "基本情况"),
  view("文书", "推荐承诺书"),
  [
    "承诺书预览",
    async (pane) => {
      await press(pane, "预览：金牌工人");
      await pane.getByRole("region", { name: /承诺书/ }).waitFor();
    },
  ],
  [
    "承诺书已生成",
    async (pane) => {
      await press(pane, "生成承诺书");
      await pane.getByText(/^已生成承诺书/).waitFor();
    },
  ],
];
