import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { earlyDesigner } from '../../lib/earlyDesigner';
import { keys } from '../../lib/queryKeys';
import { texts } from '../../texts';
import { openFrame } from './earlyFrame';

export type DesignerKind = 'definitions' | 'instances';

/** The version that the designer shows: as opened, saved or published. */
export interface ShownVersion {
  definitionId: string;
  versionId: string;
  version: number;
  published: boolean;
}

/** Why the designer's last change or publication was not carried out. */
export interface Refusal {
  /** The editor says the reason itself, the lists cannot. */
  place: 'editor' | 'list';
  publishing: boolean;
  code: string;
  detail: string;
}

type StudioMessage =
  | { studio: 'open'; path: string }
  | { studio: 'signed-out' }
  | { studio: 'gone' }
  | ({ studio: 'version' } & ShownVersion)
  | ({ studio: 'refused' } & Refusal);

interface StudioFrameProps {
  kind: DesignerKind;
  id: string | undefined;
  /** A step to show; a new object shows it again. */
  located: { step: string } | undefined;
  onVersion: (version: ShownVersion) => void;
  onRefusal: (refusal: Refusal) => void;
  /** What was to be shown is not there. */
  onGone: () => void;
}

/** The page of the host that carries one element of Elsa Studio. Each has a page of its own: two elements in one page stop the Studio. */
export function StudioFrame({ kind, id, located, onVersion, onRefusal, onGone }: StudioFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [address] = useState(() => `/studio/${kind}${id ? `/${encodeURIComponent(id)}` : ''}${window.location.search}`);

  const hear = useEffectEvent((message: StudioMessage) => {
    if (message.studio === 'open' && message.path.startsWith('/designer')) void navigate(message.path);
    else if (message.studio === 'signed-out') void queries.invalidateQueries({ queryKey: keys.session });
    else if (message.studio === 'refused') onRefusal(message);
    else if (message.studio === 'gone') onGone();
    else if (message.studio === 'version') {
      onVersion(message);
      void queries.invalidateQueries({ queryKey: keys.workflows });
    }
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const opened = openFrame(place.current, address, texts.designer.frame);
    frame.current = opened;
    return () => opened.remove();
  }, [address]);

  useEffect(() => {
    const listen = (event: MessageEvent<StudioMessage>) => {
      if (event.origin === window.location.origin && event.source === frame.current?.contentWindow) hear(event.data);
    };
    window.addEventListener('message', listen);
    for (const message of earlyDesigner()?.takeMessages() ?? []) hear(message as StudioMessage);
    frame.current?.contentWindow?.postMessage({ office: 'hello' }, window.location.origin);
    return () => window.removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    if (located) frame.current?.contentWindow?.postMessage({ office: 'locate', step: located.step }, window.location.origin);
  }, [located]);

  return <div ref={place} className="designer-place" />;
}
