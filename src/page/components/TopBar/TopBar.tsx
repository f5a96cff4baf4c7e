import { Button, Text } from "@fluentui/react-components";
import { FileChooser } from "../../../taskpane/components/FileChooser/FileChooser";
import { useTopBarStyles } from "./TopBar.styles";

export interface TopBarProps {
  /** Null while no workbook is open. */
  readonly fileName: string | null;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onMerge: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDownload: () => void;
  /** Lets the user choose a file that can be saved back; gives whether the browser could. */
  readonly onChoose?: () => Promise<boolean>;
  /** Left out where the open file cannot be saved back. */
  readonly onSave?: () => void;
  /** Left out where there is no original of it. */
  readonly onOriginals?: () => void;
}

/** What can be done with the file as a whole. */
export function TopBar(props: TopBarProps) {
  const { fileName, changed, canUndo, canRedo, onOpen, onNew, onSample, onMerge, onUndo, onRedo, onDownload } = props;
  const { onChoose, onSave, onOriginals } = props;
  const styles = useTopBarStyles();
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.title}>
        推荐申报助手
      </Text>
      <div className={styles.buttons}>
        <FileChooser
          label="打开文件"
          inputLabel="选择工作簿文件"
          size="small"
          appearance="primary"
          onFiles={([file]) => file && onOpen(file)}
          {...(onChoose && { onPress: onChoose })}
        />
        <Button size="small" onClick={onNew}>
          新建
        </Button>
        <Button size="small" onClick={onSample}>
          示例
        </Button>
        <Button size="small" disabled={fileName === null} title="合并各单位的工作簿（发文单位）" onClick={onMerge}>
          合并
        </Button>
        <Button size="small" disabled={!canUndo} title="撤销（Ctrl+Z）" onClick={onUndo}>
          撤销
        </Button>
        <Button size="small" disabled={!canRedo} title="重做（Ctrl+Y）" onClick={onRedo}>
          重做
        </Button>
        {onSave && (
          <Button
            size="small"
            title="保存到原文件（Ctrl+S）"
            appearance={changed ? "primary" : "secondary"}
            onClick={onSave}
          >
            保存
          </Button>
        )}
        {onOriginals && (
          <Button size="small" title="保存前的内容" onClick={onOriginals}>
            另存原件
          </Button>
        )}
        <Button
          size="small"
          appearance={changed && !onSave ? "primary" : "secondary"}
          disabled={fileName === null}
          onClick={onDownload}
        >
          下载
        </Button>
      </div>
      {fileName !== null && (
        <div className={styles.file}>
          <span className={styles.fileName} title={fileName}>
            {fileName}
          </span>
          <span className={styles.state} role="status">
            {changed ? (onSave ? "有改动未保存" : "有改动未下载") : ""}
          </span>
        </div>
      )}
    </header>
  );
}
