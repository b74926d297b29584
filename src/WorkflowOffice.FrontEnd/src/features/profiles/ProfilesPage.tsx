import { Alert, Select } from 'antd';
import { useState } from 'react';
import type { ProfileRow, ProfilesView } from '../../api/models';
import { DateInput } from '../../components/DateInput';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { today } from '../../lib/dates';
import { texts } from '../../texts';
import { AgencyNames } from './AgencyNames';
import { MergedParameters } from './MergedParameters';
import { ProfileTable } from './ProfileTable';
import { ProfileTimeline } from './ProfileTimeline';
import { ProposeDialog, type Proposed } from './ProposeDialog';
import { useProfiles } from './useProfiles.query';
import { useProfileUnits } from './useProfileUnits.query';
import './profiles.css';

const t = texts.profiles;

/** 制度配置: which regulation holds for whom from when, and what they say together. */
export function ProfilesPage() {
  const [on, setOn] = useState(today());
  const [unitId, setUnitId] = useState<string>();
  const profiles = useProfiles(on, unitId);
  const units = useProfileUnits();
  const unitOptions = (units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <div className="profiles-bar">
        <Select
          className="profiles-unit"
          aria-label={t.unit}
          allowClear
          placeholder={t.wholeOffice}
          value={unitId}
          options={unitOptions}
          onChange={(value?: string) => setUnitId(value)}
        />
        <DateInput label={t.on} value={on} onChange={(date) => setOn(date || today())} />
      </div>
      <QueryView query={profiles} rows={12}>
        {(view) => <Configuration view={view} unitOptions={unitOptions} />}
      </QueryView>
    </>
  );
}

function Configuration({ view, unitOptions }: { view: ProfilesView; unitOptions: { value: string; label: string }[] }) {
  const [proposed, setProposed] = useState<Proposed>();
  const [done, setDone] = useState<string>();
  const propose = (profile: ProfileRow, kind: Proposed['kind']) => setProposed({ profile, kind });
  return (
    <>
      {view.warnings.map((warning) => (
        <Alert key={warning} className="profiles-warning" type="warning" showIcon title={warning} />
      ))}
      {done && <Alert type="success" showIcon role="status" title={done} closable={{ onClose: () => setDone(undefined) }} />}
      <Panel flush title={t.regulations}>
        <ProfileTable rows={view.profiles} onPropose={propose} />
      </Panel>
      <Panel title={t.timeline}>
        <ProfileTimeline profiles={view.profiles} onConfirmed={() => setDone(t.confirmed)} />
      </Panel>
      <Panel flush title={t.parameters}>
        <MergedParameters parameters={view.merged} />
      </Panel>
      <Panel flush title={t.agencyNames}>
        <AgencyNames names={view.agencyNames} />
      </Panel>
      {proposed && (
        <ProposeDialog
          proposed={proposed}
          unitOptions={unitOptions}
          onClose={() => setProposed(undefined)}
          onProposed={() => {
            setProposed(undefined);
            setDone(t.submitted);
          }}
        />
      )}
    </>
  );
}
