import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { usePageWords } from "../../strings/usePageWords";

export interface ChangedFileDialogProps {
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Asks before what somebody else has written to a file is written over. */
export function ChangedFileDialog({ fileName, onDownload, onOverwrite, onClose }: ChangedFileDialogProps) {
  const { changed: words, cancel } = usePageWords();
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent>{words.advice(fileName)}</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={onDownload}>
          {words.download}
        </Button>
        <Button onClick={onOverwrite}>{words.overwrite}</Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
