import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useDocumentTitle } from './useDocumentTitle';

interface PageHeaderProps {
  title: string;
  hint?: ReactNode;
  extra?: ReactNode;
  tags?: ReactNode;
}

/** The heading of a page. It takes the focus when the page opens, so that a screen reader reads it and Tab starts below it. */
export function PageHeader({ title, hint, extra, tags }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <header className="page-header">
      <div className="page-header-main">
        <div className="page-header-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {tags}
        </div>
        {hint && <div className="page-header-hint">{hint}</div>}
      </div>
      {extra && <div className="page-header-extra">{extra}</div>}
    </header>
  );
}
