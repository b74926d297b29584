import type { ReactNode } from 'react';
import type { Shade } from '../lib/colours';
import './shadeTag.css';

/** A quiet label whose colour repeats what its words say. */
export function ShadeTag({ shade, children, title, strong }: { shade: Shade; children: ReactNode; title?: string; strong?: boolean }) {
  return (
    <span className={strong ? 'shade-tag shade-tag-strong' : 'shade-tag'} style={{ color: shade.text, background: shade.paper }} title={title}>
      {children}
    </span>
  );
}
