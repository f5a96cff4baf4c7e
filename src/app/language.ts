/** What the pane and the ribbon speak; the command line speaks Chinese. */
export type Language = "zh-CN" | "en-US";
