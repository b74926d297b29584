import { useEffect } from 'react';
import { texts } from '../texts';

export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} · ${texts.common.productName}` : texts.common.productName;
  }, [title]);
}
