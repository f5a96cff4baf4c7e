import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { usePageWords } from "../../strings/usePageWords";

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
  const { discard: words, cancel } = usePageWords();
  return (
    <DialogBody>
      <DialogTitle>{words.title(canSave)}</DialogTitle>
      <DialogContent>{words.advice(fileName, canSave)}</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={onKeep}>
          {words.keep(canSave)}
        </Button>
        <Button onClick={onDiscard}>{words.discard(canSave)}</Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
