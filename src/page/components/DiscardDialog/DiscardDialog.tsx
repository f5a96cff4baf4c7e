import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";

export interface DiscardDialogProps {
  readonly fileName: string;
  /** The file can be saved back. */
  readonly canSave: boolean;
  /** Saves or downloads it. */
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks before another workbook takes the place of one with changes. */
export function DiscardDialog({ fileName, canSave, onKeep, onDiscard, onClose }: DiscardDialogProps) {
  const keep = canSave ? "保存" : "下载";
  return (
    <DialogBody>
      <DialogTitle>改动还没有{keep}</DialogTitle>
      <DialogContent>
        “{fileName}”的改动还没有{keep}。打开另一个工作簿后，这些改动就没有了。
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={onKeep}>
          {keep}后打开
        </Button>
        <Button onClick={onDiscard}>不{keep}，直接打开</Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogBody>
  );
}
