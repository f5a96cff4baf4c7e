/** @jest-environment ./test/support/browserEnvironment.js */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { FailureBar } from "../../../src/taskpane/components/FailureBar/FailureBar";
import { TaskProgress } from "../../../src/taskpane/components/TaskProgress/TaskProgress";
import type { Failure, Session } from "../../../src/taskpane/session";
import { zhCN } from "../../../src/taskpane/strings/zhCN";

describe("what is being done", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function shown(task: Session["task"]) {
    const left = jest.fn();
    render(<TaskProgress words={zhCN} task={task} onCancel={left} />);
    return { left, button: () => screen.getByRole<HTMLButtonElement>("button") };
  }

  test("can be called off at once while it reads", () => {
    const { left, button } = shown({ name: "check", phase: "reading" });
    expect(button().textContent).toBe("取消");
    fireEvent.click(button());
    expect(left).toHaveBeenCalledTimes(1);
  });

  test("can be left while it writes only when that takes long", () => {
    const { left, button } = shown({ name: "check", phase: "writing" });
    act(() => jest.advanceTimersByTime(7_900));
    expect(button().disabled).toBe(true);
    act(() => jest.advanceTimersByTime(200));
    expect([button().disabled, button().textContent]).toEqual([false, "不再等待"]);
    fireEvent.click(button());
    expect(left).toHaveBeenCalledTimes(1);
  });
});

test.each<[name: string, failure: Failure, says: RegExp, not: RegExp]>([
  ["a fault before anything was sent", { kind: "fault", text: "TypeError: x", written: "nothing" }, /未作改动/, /可能/],
  ["a fault on the way", { kind: "fault", text: "TypeError: x", written: "partly" }, /可能已写入一部分/, /未作改动/],
  ["a fault when all was written", { kind: "fault", text: "TypeError: x", written: "all" }, /已写入工作簿/, /未作改动/],
  ["a refusal on the way", { kind: "said", text: "请再做一次。", written: "partly" }, /可能已写入一部分/, /未作改动/],
  [
    "a refusal beforehand, which says enough",
    { kind: "said", text: "请解除。", written: "nothing" },
    /请解除/,
    /改动|写入/,
  ],
  ["a write that was left", { kind: "left", text: "", written: "partly" }, /不再等待.+可能已写入一部分/, /未作改动/],
])("%s says what has become of the workbook", (_, failure, says, not) => {
  const { container } = render(<FailureBar words={zhCN.failure} failure={failure} onClose={() => undefined} />);
  expect(container.textContent).toMatch(says);
  expect(container.textContent).not.toMatch(not);
});
