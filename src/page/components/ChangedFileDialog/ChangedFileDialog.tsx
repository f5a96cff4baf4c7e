import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";

export interface ChangedFileDialogProps {
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Asks before what somebody else has written to a file is written over. */
export function ChangedFileDialog({ fileName, onDownload, onOverwrite, onClose }: ChangedFileDialogProps) {
  return (
    <DialogBody>
      <DialogTitle>文件已被改动</DialogTitle>
      <DialogContent>
        “{fileName}
        ”在此打开之后，已被其他程序、其他窗口或他人改动。请下载一份另行核对；确定以此处为准的，点“覆盖”，被覆盖的内容留作原件。
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={onDownload}>
          下载一份
        </Button>
        <Button onClick={onOverwrite}>覆盖</Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogBody>
  );
}
