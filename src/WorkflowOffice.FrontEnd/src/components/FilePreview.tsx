import { useQuery } from '@tanstack/react-query';
import { Radio, Space } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { refused } from '../api/client';
import { unreachable } from '../api/problem';
import { texts } from '../texts';
import { ProblemAlert } from './ProblemAlert';
import { QueryView } from './QueryView';

const t = texts.documents;
const DocxPages = lazy(() => import('./DocxPages'));

interface FilePreviewProps {
  /** Addresses of the Word file and of its PDF. */
  word: string;
  pdf: string;
  /** Changes when the content does. */
  version: string;
  extra?: ReactNode;
}

/** A Word file as pages in the browser, or as the PDF that the server makes of it. */
export function FilePreview({ word, pdf, version, extra }: FilePreviewProps) {
  const [as, setAs] = useState<'word' | 'pdf'>('word');
  return (
    <>
      <Space className="file-preview-bar" wrap>
        <Radio.Group
          size="small"
          optionType="button"
          value={as}
          onChange={(event) => setAs(event.target.value as 'word' | 'pdf')}
          options={[
            { value: 'word', label: t.view.word },
            { value: 'pdf', label: t.view.pdf },
          ]}
        />
        {extra}
      </Space>
      <Content key={`${as} ${version}`} as={as} address={as === 'word' ? word : pdf} version={version} />
    </>
  );
}

function Content({ as, address, version }: { as: 'word' | 'pdf'; address: string; version: string }) {
  const file = useQuery({
    queryKey: ['file', address, version],
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    queryFn: () => fetchFile(address),
  });
  if (as === 'pdf' && file.isError) return <ProblemAlert error={file.error} title={t.pdfFailed} onRetry={() => void file.refetch()} />;
  return (
    <QueryView query={file} rows={16}>
      {(blob) =>
        as === 'pdf' ? (
          <PdfFrame blob={blob} />
        ) : (
          <Suspense fallback={texts.common.loading}>
            <DocxPages blob={blob} />
          </Suspense>
        )
      }
    </QueryView>
  );
}

function PdfFrame({ blob }: { blob: Blob }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([blob], { type: 'application/pdf' }));
    if (frame.current) frame.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return <iframe ref={frame} className="document-pdf" title={t.view.pdf} />;
}

async function fetchFile(address: string): Promise<Blob> {
  const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => {
    throw unreachable();
  });
  if (!answer.ok) throw refused(answer.status, await answer.json().catch(() => undefined));
  return answer.blob();
}
