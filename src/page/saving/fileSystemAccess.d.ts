/** What of File System Access TypeScript does not know: browsers on Chromium have it, on secure pages. */

interface Window {
  readonly showOpenFilePicker?: (options?: {
    readonly types?: readonly {
      readonly description?: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

interface FileSystemHandle {
  readonly requestPermission?: (descriptor: { readonly mode: "read" | "readwrite" }) => Promise<PermissionState>;
}

interface DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
