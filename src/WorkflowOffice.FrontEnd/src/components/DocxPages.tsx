import { Alert } from 'antd';
import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import './docxPages.css';

const t = texts.documents;
const margin = 32;
const above = 28;

/** The pages of a .docx, drawn in the browser: as wide as the place they have, opened where the text begins. Loaded only by who opens one. */
export default function DocxPages({ blob }: { blob: Blob }) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    const pages = document.createElement('div');
    renderAsync(blob, pages, undefined, { inWrapper: true, useBase64URL: true, ignoreLastRenderedPageBreak: false })
      .then(() => {
        const frame = place.current;
        if (!current || !frame) return;
        frame.replaceChildren(pages);
        fitWidth(frame, pages);
        scrollToText(frame, pages);
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

/** A page of A4 is wider than the column on a small screen; on a large one it may grow a little. */
function fitWidth(frame: HTMLElement, pages: HTMLElement) {
  const page = pages.querySelector<HTMLElement>('section');
  const width = page?.offsetWidth ?? 0;
  if (width > 0) pages.style.zoom = String(Math.min(1.15, Math.max(0.4, (frame.clientWidth - margin) / width)));
}

/** An official document begins with a hand's breadth of blank paper. */
function scrollToText(frame: HTMLElement, pages: HTMLElement) {
  const walker = document.createTreeWalker(pages.querySelector('section') ?? pages, NodeFilter.SHOW_TEXT);
  const top = frame.getBoundingClientRect().top;
  let first = Number.POSITIVE_INFINITY;
  for (let seen = 0, node = walker.nextNode(); node && seen < 40; node = walker.nextNode()) {
    if (!node.textContent?.trim() || node.parentElement?.closest('style, header, footer')) continue;
    const box = node.parentElement?.getBoundingClientRect();
    if (!box || box.height === 0) continue;
    seen++;
    first = Math.min(first, box.top - top);
  }
  if (Number.isFinite(first)) frame.scrollTop = Math.max(0, first - above);
}
