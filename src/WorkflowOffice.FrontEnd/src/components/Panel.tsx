import type { ReactNode } from 'react';

interface PanelProps {
  title?: ReactNode;
  extra?: ReactNode;
  flush?: boolean;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A titled sheet of paper. */
export function Panel({ title, extra, flush, label, className = '', children }: PanelProps) {
  return (
    <section className={`panel ${className}`} aria-label={label ?? (typeof title === 'string' ? title : undefined)}>
      {(title || extra) && (
        <div className="panel-head">
          <h2>{title}</h2>
          {extra}
        </div>
      )}
      <div className={flush ? 'panel-body panel-body-flush' : 'panel-body'}>{children}</div>
    </section>
  );
}
