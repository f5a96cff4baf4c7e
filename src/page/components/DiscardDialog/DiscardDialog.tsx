import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";

export interface DiscardDialogProps {
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks before another workbook takes the place of one with changes. */
export function DiscardDialog({ fileName, onDownload, onDiscard, onClose }: DiscardDialogProps) {
  return (
    <DialogBody>
      <DialogTitle>改动还没有下载</DialogTitle>
      <DialogContent>“{fileName}”的改动还没有下载。打开另一个工作簿后，这些改动就没有了。</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={onDownload}>
          下载后打开
        </Button>
        <Button onClick={onDiscard}>不下载，直接打开</Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogBody>
  );
}
