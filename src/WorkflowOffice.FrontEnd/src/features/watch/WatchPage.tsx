import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import type { WatchScheme, WatchSchemeView } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { SchemeTabs } from './SchemeTabs';
import { useDecideWatchScheme } from './useDecideWatchScheme.mutation';
import { useSaveWatchScheme } from './useSaveWatchScheme.mutation';
import { useWatchScheme } from './useWatchScheme.query';
import './watch.css';

const t = texts.watch;

export function WatchPage() {
  const scheme = useWatchScheme();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <QueryView query={scheme} rows={12}>
        {(view) => <Scheme key={view.draft?.version ?? view.version} view={view} />}
      </QueryView>
    </>
  );
}

function Scheme({ view }: { view: WatchSchemeView }) {
  const mayEdit = useMay('watch.edit');
  const mayPublish = useMay('watch.publish');
  const [edited, setEdited] = useState<WatchScheme>();
  const [note, setNote] = useState('');
  const [showsDraft, setShowsDraft] = useState(view.draft != null);
  const [saved, setSaved] = useState(false);
  const save = useSaveWatchScheme(() => {
    setEdited(undefined);
    setSaved(true);
  });
  const decide = useDecideWatchScheme(() => setShowsDraft(false));
  const shown = edited ?? (showsDraft && view.draftContent ? view.draftContent : view.current);
  const draft = view.draft;

  return (
    <>
      <div className="watch-bar">
        <span>{t.inForce(view.version)}</span>
        {draft && (
          <>
            <span>{t.draft(draft.version, draft.savedBy, instantText(draft.savedAt))}</span>
            <Button size="small" onClick={() => setShowsDraft(!showsDraft)} disabled={edited !== undefined}>
              {showsDraft ? t.showCurrent : t.showDraft}
            </Button>
            {mayPublish && (
              <>
                <Button size="small" type="primary" loading={decide.isPending} onClick={() => decide.mutate({ version: draft.version, publish: true })}>
                  {t.publish}
                </Button>
                <Button size="small" danger onClick={() => decide.mutate({ version: draft.version, publish: false })}>
                  {t.discard}
                </Button>
              </>
            )}
          </>
        )}
        {mayEdit && !edited && (
          <Button size="small" type={draft ? 'default' : 'primary'} onClick={() => setEdited(shown)}>
            {t.edit}
          </Button>
        )}
      </div>
      {saved && <Alert type="success" showIcon role="status" title={t.saved} closable={{ onClose: () => setSaved(false) }} />}
      {decide.isError && <ProblemAlert error={decide.error} onClose={decide.reset} />}
      {edited && (
        <div className="watch-save">
          <Input aria-label={t.note} placeholder={t.notePlaceholder} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
          <Button onClick={() => setEdited(undefined)}>{t.cancel}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate({ content: edited, note })}>
            {t.save}
          </Button>
        </div>
      )}
      {save.isError && <ProblemAlert error={save.error} title={t.refused} onClose={save.reset} />}
      <SchemeTabs scheme={shown} rules={view.rules} versions={view.versions} onChange={edited ? setEdited : undefined} />
    </>
  );
}
