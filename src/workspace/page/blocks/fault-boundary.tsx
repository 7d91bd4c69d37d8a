import { Component, type ReactNode } from 'react';
import { copy } from '../copy.ts';
import { Fault } from './fault.tsx';

interface Props {
  type: string;
  children: ReactNode;
}

/** React offers error boundaries to classes only. */
export class FaultBoundary extends Component<Props, { reason?: string }> {
  override state: { reason?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.reason === undefined) return this.props.children;
    return <Fault reason={copy.blocks.invalid(this.props.type, this.state.reason)} />;
  }
}
