import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { texts } from '../texts';

const t = texts.common.crashed;

/** A fault of a page ends here, in words; never as an empty window or a stack trace. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <Result
        status="warning"
        title={t.title}
        subTitle={t.text}
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        }
      />
    );
  }
}
