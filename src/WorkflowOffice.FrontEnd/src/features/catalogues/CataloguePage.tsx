import { Alert, App, Input, Space } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { CatalogueKind, CatalogueView, ReferenceList, RegisterDefinition } from '../../api/models';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { VersionHeader, mayEdit } from '../../components/VersionHeader';
import { citation } from '../../lib/citation';
import { texts } from '../../texts';
import { ColumnsPanel } from './ColumnsPanel';
import { EntriesPanel } from './EntriesPanel';
import { FiguresPanel } from './FiguresPanel';
import { usePublishCatalogue, useReturnCatalogue, useSaveCatalogue, useSubmitCatalogue } from './useCatalogue.mutation';
import { useCatalogue } from './useCatalogue.query';

const t = texts.catalogues;
const v = texts.decisions;

export function CataloguePage() {
  const { kind = 'List', id = '' } = useParams();
  const [search] = useSearchParams();
  const version = search.get('version');
  const view = useCatalogue(kind as CatalogueKind, id, version ? Number(version) : undefined);
  return (
    <QueryView query={view} rows={12}>
      {/* A saved draft starts a fresh editor. */}
      {(data) => <CatalogueEditor key={`${data.version} ${data.revision}`} view={data} id={id} />}
    </QueryView>
  );
}

interface Content {
  list: ReferenceList | null;
  register: RegisterDefinition | null;
}

function CatalogueEditor({ view, id }: { view: CatalogueView; id: string }) {
  const [loaded] = useState<Content>({ list: view.list ?? null, register: view.register ?? null });
  const [content, setContent] = useState(loaded);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const place = { kind: view.kind, id };
  const done = (text: string) => () => void message.success(text);
  const save = useSaveCatalogue(place, done(v.saved));
  const submit = useSubmitCatalogue(place, done(v.submitted));
  const giveBack = useReturnCatalogue(place, done(v.givenBack));
  const publish = usePublishCatalogue(place, done(v.published));
  const head = content.list ?? content.register;
  if (!head) return null;

  const editable = mayEdit(view);
  const changed = content !== loaded;
  const change = (values: { name: string } | { source: string }) =>
    setContent(content.list ? { ...content, list: { ...content.list, ...values } } : { ...content, register: content.register && { ...content.register, ...values } });

  return (
    <>
      <VersionHeader
        title={head.name}
        hint={`${t.kinds[view.kind]} · ${citation(head.source)}`}
        publishText={t.publishText}
        back="/catalogues"
        name={head.name}
        view={view}
        changed={changed}
        clean={view.problems.length === 0}
        onSave={() => save.mutate({ ...content, revision: view.state === 'Draft' ? view.revision : 0 })}
        onVersion={(version) => void navigate(`/catalogues/${view.kind}/${id}?version=${version}`)}
        save={save}
        submit={submit}
        giveBack={giveBack}
        publish={publish}
      />
      {editable && (
        <Space style={{ marginBottom: 12 }} wrap>
          <label>
            {t.head.name} <Input style={{ width: 260 }} value={head.name} maxLength={100} onChange={(event) => change({ name: event.target.value })} />
          </label>
          <label>
            {t.head.source} <Input style={{ width: 420 }} value={head.source} maxLength={300} onChange={(event) => change({ source: event.target.value })} />
          </label>
          <span className="quiet">{changed ? v.unsaved : ''}</span>
        </Space>
      )}
      {content.list && (
        <EntriesPanel
          items={content.list.items}
          profiles={view.profiles}
          onChange={editable ? (items) => setContent({ ...content, list: content.list && { ...content.list, items } }) : undefined}
        />
      )}
      {content.register && (
        <>
          <ColumnsPanel
            columns={content.register.columns}
            onChange={editable ? (columns) => setContent({ ...content, register: content.register && { ...content.register, columns } }) : undefined}
          />
          <FiguresPanel
            figures={content.register.figures ?? []}
            columns={content.register.columns}
            onChange={editable ? (figures) => setContent({ ...content, register: content.register && { ...content.register, figures } }) : undefined}
          />
        </>
      )}
      <Problems view={view} changed={changed} />
      <Panel title={v.changes}>
        {view.changeNote && <p>{`${v.note}：${view.changeNote}`}</p>}
        {view.changes.length === 0 ? (
          <span className="quiet">{v.noChanges}</span>
        ) : (
          <ul className="catalogue-list">
            {view.changes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

/** What the last save found; a published version was proved when it was handed over. */
function Problems({ view, changed }: { view: CatalogueView; changed: boolean }) {
  if (view.state !== 'Draft' && view.state !== 'Submitted') return null;
  const count = view.problems.length;
  return (
    <Alert
      role="status"
      showIcon
      type={changed ? 'info' : count === 0 ? 'success' : 'warning'}
      style={{ margin: '12px 0' }}
      title={changed ? t.saveToCheck : count === 0 ? t.proved : v.findings(count)}
      description={
        count > 0 && (
          <ul className="catalogue-list">
            {view.problems.map((problem) => (
              <li key={`${problem.place} ${problem.message}`}>{`${problem.place}：${problem.message}`}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
