import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { outdatedLists } from "../../../app/outdatedLists";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";

/** Warns the city office that lists of its workbook are older than what they are made of. */
export default function OutdatedBar({
  words,
  snapshot,
  isBusy,
  onUpdate,
  otherwise,
}: {
  readonly words: Words["outdated"];
  readonly snapshot: Snapshot;
  readonly isBusy: boolean;
  readonly onUpdate: () => void;
  /** Shown where no list is older. */
  readonly otherwise: ReactNode;
}) {
  const lists = useMemo(() => outdatedLists(snapshot, snapshot.inForce.notice), [snapshot]);
  if (lists.length === 0) return otherwise;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{words.lists(lists)}</MessageBarBody>
      <MessageBarActions>
        <Button size="medium" disabled={isBusy} onClick={onUpdate}>
          {words.update}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
