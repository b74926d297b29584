import { useContext, useEffect } from 'react';
import { SessionContext } from '../lib/session/sessionContext';
import { texts } from '../texts';

export function useDocumentTitle(title: string) {
  const product = useContext(SessionContext)?.productName || texts.common.productName;
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
