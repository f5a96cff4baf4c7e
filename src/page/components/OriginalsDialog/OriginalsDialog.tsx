import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Text } from "@fluentui/react-components";
import type { OriginalHead } from "../../drafts/draft";
import { shownTime } from "../../shownTime";

export interface OriginalsDialogProps {
  readonly originals: readonly OriginalHead[];
  readonly onSave: (original: OriginalHead) => void;
  readonly onRemove: (original: OriginalHead) => void;
  readonly onClose: () => void;
}

/** What stood in the file before it was saved back, to be saved elsewhere or deleted. */
export function OriginalsDialog({ originals, onSave, onRemove, onClose }: OriginalsDialogProps) {
  return (
    <DialogBody>
      <DialogTitle>保存前的原件</DialogTitle>
      <DialogContent>
        <Text block>原件留存在本机浏览器中，每个文件最多三份；不再需要的请删除。</Text>
        {originals.map((original) => (
          <div key={original.id} style={{ display: "flex", gap: 8, alignItems: "center", marginTop: 8 }}>
            <Text style={{ flexGrow: 1 }}>{shownTime(original.savedAt)}保存前</Text>
            <Button size="small" onClick={() => onSave(original)}>
              另存
            </Button>
            <Button size="small" onClick={() => onRemove(original)}>
              删除
            </Button>
          </div>
        ))}
        {originals.length === 0 && <Text block>没有原件。</Text>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </DialogBody>
  );
}
