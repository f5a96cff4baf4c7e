import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Text } from "@fluentui/react-components";
import type { OriginalHead } from "../../drafts/draft";
import { usePageWords } from "../../strings/usePageWords";

export interface OriginalsDialogProps {
  readonly originals: readonly OriginalHead[];
  readonly onSave: (original: OriginalHead) => void;
  readonly onRemove: (original: OriginalHead) => void;
  readonly onClose: () => void;
}

/** What stood in the file before it was saved back, to be saved elsewhere or deleted. */
export function OriginalsDialog({ originals, onSave, onRemove, onClose }: OriginalsDialogProps) {
  const { originals: words, time, close } = usePageWords();
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent>
        <Text block>{words.advice}</Text>
        {originals.map((original) => (
          <div key={original.id} style={{ display: "flex", gap: 8, alignItems: "center", marginTop: 8 }}>
            <Text style={{ flexGrow: 1 }}>{words.before(time(new Date(original.savedAt)))}</Text>
            <Button onClick={() => onSave(original)}>{words.save}</Button>
            <Button onClick={() => onRemove(original)}>{words.remove}</Button>
          </div>
        ))}
        {originals.length === 0 && <Text block>{words.none}</Text>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{close}</Button>
      </DialogActions>
    </DialogBody>
  );
}
