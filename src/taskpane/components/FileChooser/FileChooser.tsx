import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that opens the computer's own choice of files. */
export function FileChooser({
  label,
  inputLabel = label,
  multiple = false,
  accept = ".xlsx,.xlsm",
  onFiles,
  ...look
}: {
  readonly label: string;
  /** What the hidden input is called, where that says more than the button. */
  readonly inputLabel?: string;
  readonly multiple?: boolean;
  /** Endings of the files. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
} & Pick<ButtonProps, "appearance" | "size">) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={multiple}
        aria-label={inputLabel}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Choosing the same file again shall bring it again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button {...look} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
