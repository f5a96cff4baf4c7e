import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that opens the computer's own choice of workbook files. */
export function FileChooser({
  label,
  multiple,
  primary = false,
  onFiles,
}: {
  readonly label: string;
  readonly multiple: boolean;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={multiple}
        aria-label={label}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Choosing the same file again shall bring it again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
