import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that opens the computer's own choice of files, or of a folder. */
export function FileChooser({
  label,
  inputLabel = label,
  multiple = false,
  folder = false,
  accept = ".xlsx,.xlsm",
  onFiles,
  onPress,
  ...look
}: {
  readonly label: string;
  /** What the hidden input is called, where that says more than the button. */
  readonly inputLabel?: string;
  readonly multiple?: boolean;
  /** A folder is chosen, and gives all its files, whatever their endings. */
  readonly folder?: boolean;
  /** Endings of the files. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Another way to choose, in place of the hidden input's; gives whether it could be gone. */
  readonly onPress?: () => Promise<boolean>;
} & Pick<ButtonProps, "appearance" | "icon" | "size">) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={multiple || folder}
        aria-label={inputLabel}
        accept={folder ? undefined : accept}
        {...(folder && { webkitdirectory: "" })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Choosing the same file again shall bring it again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        {...look}
        onClick={async () => {
          if (!(await onPress?.())) chooser.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}
