import { Component, type ReactNode } from "react";
import type { Words } from "../../strings/words";
import { CrashNotice } from "./CrashNotice";

interface Props {
  readonly words: Words["crash"];
  readonly children: ReactNode;
}

/**
 * Catches what goes wrong while the pane is drawn. The workbook is in no danger: drawing never writes. React offers
 * this to classes only.
 */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { words, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return <CrashNotice words={words} error={error} onAgain={() => this.setState({ error: null })} />;
  }
}
