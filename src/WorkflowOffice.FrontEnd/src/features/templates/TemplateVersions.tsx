import { App, Button, Input, Modal, Space, Table } from 'antd';
import { useState } from 'react';
import type { TemplateDetail, TemplateVersion } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ShadeTag } from '../../components/ShadeTag';
import { templateShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { templateFile } from './templateFiles';
import { type TemplateAct, useTemplateAct } from './useTemplateAct.mutation';

const t = texts.templates;

interface TemplateVersionsProps {
  template: TemplateDetail;
  onShow: (version: TemplateVersion, tab: 'preview' | 'comparison') => void;
}

/** Every version of a template, newest first, with what may be done to it. */
export function TemplateVersions({ template, onShow }: TemplateVersionsProps) {
  const { modal, message } = App.useApp();
  const act = useTemplateAct(() => void message.success(t.done));
  const [asking, setAsking] = useState<{ version: TemplateVersion; act: 'return' | 'retract' }>();

  const publish = (version: TemplateVersion) =>
    modal.confirm({
      title: t.publishTitle(version.version),
      content: t.publishText,
      okText: t.publish,
      cancelText: texts.common.cancel,
      onOk: () => act.mutateAsync({ id: version.id, act: 'publish' }).catch(() => undefined),
    });

  return (
    <>
      {act.isError && <ProblemAlert error={act.error} onClose={act.reset} />}
      <Table<TemplateVersion>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={template.versions}
        columns={[
          {
            title: t.columns.versionNo,
            width: 120,
            render: (_, version) => (
              <>
                <span className="cell-main">{t.n(version.version)}</span>
                <span className="cell-sub">{t.origins[version.origin]}</span>
              </>
            ),
          },
          {
            title: t.columns.state,
            width: 100,
            render: (_, version) => (
              <ShadeTag shade={templateShades[version.state]} {...(version.endReason ? { title: version.endReason } : {})}>
                {t.states[version.state]}
              </ShadeTag>
            ),
          },
          { title: t.columns.made, width: 150, render: (_, version) => <Event at={version.madeAt} who={version.madeBy} /> },
          { title: t.columns.submitted, width: 150, render: (_, version) => <Event at={version.submittedAt} who={version.submittedBy} /> },
          { title: t.columns.published, width: 150, render: (_, version) => <Event at={version.publishedAt} who={version.publishedBy} /> },
          { title: t.columns.used, width: 80, render: (_, version) => <span className="number">{version.used}</span> },
          { title: t.columns.note, render: (_, version) => version.note ?? '—' },
          {
            title: t.columns.actions,
            width: 270,
            render: (_, version) => (
              <Space size={4} wrap>
                <Button size="small" aria-label={t.previewLabel(version.version)} onClick={() => onShow(version, 'preview')}>
                  {t.preview}
                </Button>
                <Button size="small" aria-label={t.compareLabel(version.version)} onClick={() => onShow(version, 'comparison')}>
                  {t.compare}
                </Button>
                <Button size="small" href={templateFile(version.id)} aria-label={t.downloadLabel(version.version)}>
                  {t.download}
                </Button>
                <Acts
                  template={template}
                  version={version}
                  onAct={(what) => act.mutate({ id: version.id, act: what })}
                  onPublish={() => publish(version)}
                  onAsk={(what) => setAsking({ version, act: what })}
                />
              </Space>
            ),
          },
        ]}
      />
      {asking && (
        <Reason
          title={asking.act === 'retract' ? t.retractLabel(asking.version.version) : t.backLabel(asking.version.version)}
          hint={asking.act === 'retract' ? t.retractText : undefined}
          onClose={() => setAsking(undefined)}
          onDone={(note) => {
            act.mutate({ id: asking.version.id, act: asking.act, note });
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}

interface ActsProps {
  template: TemplateDetail;
  version: TemplateVersion;
  onAct: (act: TemplateAct) => void;
  onPublish: () => void;
  onAsk: (act: 'return' | 'retract') => void;
}

function Acts({ template: { mayEdit, mayPublish }, version, onAct, onPublish, onAsk }: ActsProps) {
  const { state, version: n } = version;
  return (
    <>
      {mayEdit && (state === 'Draft' || state === 'Offered') && (
        <Button size="small" type="primary" aria-label={t.submitLabel(n)} onClick={() => onAct('submit')}>
          {t.submit}
        </Button>
      )}
      {mayEdit && (state === 'Draft' || state === 'Offered') && (
        <Button size="small" aria-label={t.discardLabel(n)} onClick={() => onAct('discard')}>
          {t.discard}
        </Button>
      )}
      {mayPublish && state === 'Submitted' && (
        <>
          <Button size="small" type="primary" aria-label={t.publishLabel(n)} onClick={onPublish}>
            {t.publish}
          </Button>
          <Button size="small" aria-label={t.backLabel(n)} onClick={() => onAsk('return')}>
            {t.back}
          </Button>
        </>
      )}
      {mayPublish && (state === 'Published' || state === 'Superseded') && (
        <Button size="small" danger aria-label={t.retractLabel(n)} onClick={() => onAsk('retract')}>
          {t.retract}
        </Button>
      )}
    </>
  );
}

interface ReasonProps {
  title: string;
  hint: string | undefined;
  onClose: () => void;
  onDone: (reason: string) => void;
}

function Reason({ title, hint, onClose, onDone }: ReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={texts.common.confirm}
      cancelText={texts.common.cancel}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => onDone(reason)}
      onCancel={onClose}
    >
      {hint && <p>{hint}</p>}
      <Input.TextArea rows={3} maxLength={500} value={reason} placeholder={t.reason} aria-label={t.reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}

function Event({ at, who }: { at: string | null | undefined; who: string | null | undefined }) {
  if (!at) return <>—</>;
  return (
    <>
      <span className="number cell-main">{instantText(at)}</span>
      <span className="cell-sub">{who}</span>
    </>
  );
}
