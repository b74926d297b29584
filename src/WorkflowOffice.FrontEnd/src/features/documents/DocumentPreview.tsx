import { Alert } from 'antd';
import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';
import { QueryView } from '../../components/QueryView';
import { texts } from '../../texts';
import { useDocumentFile } from './useDocumentFile.query';

const t = texts.documents;

/** The pages of a .docx, drawn in the browser. A chunk of its own: only who opens a document loads the previewer. */
export default function DocumentPreview({ id, sha256 }: { id: string; sha256: string }) {
  const file = useDocumentFile(id, sha256);
  return (
    <QueryView query={file} rows={16}>
      {(blob) => <Pages blob={blob} />}
    </QueryView>
  );
}

function Pages({ blob }: { blob: Blob }) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    const pages = document.createElement('div');
    renderAsync(blob, pages, undefined, { inWrapper: true, useBase64URL: true, ignoreLastRenderedPageBreak: false })
      .then(() => {
        if (current) place.current?.replaceChildren(pages);
      })
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [blob]);

  if (failed) return <Alert type="warning" showIcon title={t.previewFailed} />;
  return (
    <>
      <div ref={place} className="document-pages" role="document" aria-label={t.preview} tabIndex={0} />
      <p className="quiet">{t.previewNote}</p>
    </>
  );
}
