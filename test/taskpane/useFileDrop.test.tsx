/** @jest-environment ./test/support/browserEnvironment.js */
import { fireEvent, render, screen } from "@testing-library/react";
import { type Dropped, useFileDrop } from "../../src/taskpane/useFileDrop";

// Entries of the file system exist in a browser's drop alone, which no test can make with a folder that cannot be read.
const file = (name: string) => ({
  name,
  isFile: true,
  file: (done: (file: File) => void) => done(new File([], name)),
});
const goneFile = (name: string) => ({
  name,
  isFile: true,
  file: (_: unknown, failed: (error: Error) => void) => failed(new DOMException("gone", "NotFoundError")),
});
function folder(name: string, portions: readonly (readonly object[])[]) {
  const left = [...portions, []];
  return {
    name,
    isDirectory: true,
    createReader: () => ({ readEntries: (done: (entries: unknown) => void) => done(left.shift()) }),
  };
}
const lockedFolder = (name: string) => ({
  name,
  isDirectory: true,
  createReader: () => ({
    readEntries: (_: unknown, failed: (error: Error) => void) => failed(new DOMException("locked", "NotReadableError")),
  }),
});

function Target({ onFiles }: { readonly onFiles: (dropped: Dropped) => void }) {
  return <div {...useFileDrop(onFiles).handlers}>here</div>;
}

async function drop(...entries: readonly object[]): Promise<{ files: string[]; unread: readonly string[] }> {
  const dropped = await new Promise<Dropped>((done) => {
    render(<Target onFiles={done} />);
    const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
    fireEvent.drop(screen.getByText("here"), { dataTransfer: { types: ["Files"], files: [], items } });
  });
  return { files: dropped.files.map(({ name }) => name), unread: dropped.unread };
}

it("takes the files of folders within folders, in portions", async () => {
  const within = folder("乡镇", [[file("甲.xlsx")], [file("乙.xlsx")]]);
  expect(await drop(folder("富民", [[within], [file("丙.xlsx")]]), file("丁.xlsx"))).toEqual({
    files: ["甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx"],
    unread: [],
  });
});

it("names what cannot be read, and takes the rest", async () => {
  const dropped = await drop(folder("富民", [[file("甲.xlsx"), goneFile("乙.xlsx")]]), lockedFolder("西山"));
  expect(dropped).toEqual({ files: ["甲.xlsx"], unread: ["乙.xlsx", "西山"] });
});
