import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { keys } from '../../lib/queryKeys';
import { texts } from '../../texts';
import type { DesignerKind } from './DesignerPage';

/** The page of the host that carries one element of Elsa Studio. Each has a page of its own: two elements in one page stop the Studio. */
export function StudioFrame({ kind, id }: { kind: DesignerKind; id: string | undefined }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [address] = useState(() => `/studio/${kind}${id ? `/${encodeURIComponent(id)}` : ''}${window.location.search}`);

  useEffect(() => {
    const listen = (event: MessageEvent<{ studio?: string; path?: string }>) => {
      if (event.origin !== window.location.origin || event.source !== frame.current?.contentWindow) return;
      const { studio, path } = event.data;
      if (studio === 'open' && path?.startsWith('/designer')) void navigate(path);
      else if (studio === 'signed-out') void queries.invalidateQueries({ queryKey: keys.session });
      else if (studio === 'changed') void queries.invalidateQueries({ queryKey: keys.workflows });
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [navigate, queries]);

  return <iframe ref={frame} className="designer-frame" title={texts.designer.frame} src={address} />;
}
