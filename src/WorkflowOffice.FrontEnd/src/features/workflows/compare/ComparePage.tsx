import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { WorkflowVersion } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { texts } from '../../../texts';
import { useWorkflowVersions } from '../useWorkflowVersions.query';
import { versionState } from '../versionState';
import { ChangeList } from './ChangeList';
import { ComparedDrawings } from './ComparedDrawings';
import { useComparison } from './useComparison.query';
import './compare.css';

const t = texts.workflows.compare;

/** Two versions of one workflow: side by side as drawings, and in words. Which ones stands in the address. */
export function ComparePage() {
  const { definitionId = '' } = useParams();
  const versions = useWorkflowVersions(definitionId);
  return (
    <QueryView query={versions} rows={8}>
      {(list) => <Comparison key={definitionId} versions={[...list].sort((one, other) => other.version - one.version)} />}
    </QueryView>
  );
}

function Comparison({ versions }: { versions: WorkflowVersion[] }) {
  const [search, setSearch] = useSearchParams();
  const [step, setStep] = useState(search.get('step') ?? undefined);
  const after = search.get('after') ?? versions[0]?.id;
  const before = search.get('before') ?? (versions.find(({ isPublished, id }) => isPublished && id !== after) ?? versions[1] ?? versions[0])?.id;
  const comparison = useComparison(before, after);
  const choose = (name: string, id: string) => setSearch({ before: before ?? '', after: after ?? '', [name]: id }, { replace: true });

  return (
    <>
      <PageHeader
        title={`${t.title} · ${versions[0]?.name ?? ''}`}
        hint={t.hint}
        extra={
          <Link to="/workflows">
            <Button>{t.back}</Button>
          </Link>
        }
      />
      <div className="compare-choice">
        <VersionChoice label={t.before} value={before} versions={versions} onChange={(id) => choose('before', id)} />
        <VersionChoice label={t.after} value={after} versions={versions} onChange={(id) => choose('after', id)} />
      </div>
      {before && after ? (
        <QueryView query={comparison} rows={12}>
          {(data) => (
            <>
              <ComparedDrawings comparison={data} chosen={step} />
              <Panel title={t.changes(data.changes.length)}>
                <ChangeList changes={data.changes} chosen={step} onChoose={setStep} />
              </Panel>
            </>
          )}
        </QueryView>
      ) : (
        <EmptyState text={t.needTwo} />
      )}
    </>
  );
}

interface VersionChoiceProps {
  label: string;
  value: string | undefined;
  versions: WorkflowVersion[];
  onChange: (id: string) => void;
}

const VersionChoice = ({ label, value, versions, onChange }: VersionChoiceProps) => (
  <label>
    <span>{label}</span>
    <Select
      aria-label={label}
      style={{ minWidth: 240 }}
      value={value ?? null}
      onChange={(id: string) => onChange(id)}
      options={versions.map((version) => ({
        value: version.id,
        label: t.option(version.version, texts.workflows.states[versionState(version)], version.createdBy),
      }))}
    />
  </label>
);
