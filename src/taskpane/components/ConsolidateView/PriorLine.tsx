import { Button, Text } from "@fluentui/react-components";
import type { PriorList } from "../../../app/incomingDesk";
import type { Words } from "../../strings/words";
import { FailureText } from "../FailureBar/FailureText";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import type { IncomingFile } from "./useIncomingFiles";

/** The chosen list of those honoured before. */
export function PriorLine({
  words,
  file: { name, state, content, failure },
  onRemove,
}: {
  readonly words: Words["consolidate"];
  readonly file: IncomingFile<PriorList>;
  readonly onRemove: () => void;
}) {
  const styles = useConsolidateViewStyles();
  return (
    <div className={styles.file}>
      <div>
        <Text block weight="semibold">
          {words.prior(name)}
        </Text>
        <Text block size={200} className={failure ? styles.failed : undefined}>
          {content ? words.entries(content.entries) : words.state[state]}
          {failure && words.because}
          {failure && <FailureText words={words} failure={failure} />}
        </Text>
      </div>
      <Button aria-label={words.removeFile(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
