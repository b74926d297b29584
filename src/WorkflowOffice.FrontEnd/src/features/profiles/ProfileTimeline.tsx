import { Button, Popconfirm, Timeline } from 'antd';
import type { ProfileRow } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useConfirmProfileChange } from './useConfirmProfileChange.mutation';

const t = texts.profiles;

/** What was put in force or ended, by the day it counts from; what waits for a second person is confirmed here. */
export function ProfileTimeline({ profiles, onConfirmed }: { profiles: ProfileRow[]; onConfirmed: () => void }) {
  const confirm = useConfirmProfileChange(onConfirmed);
  const changes = profiles
    .flatMap((profile) => profile.changes.map((change) => ({ profile, change })))
    .sort((one, other) => other.change.effectiveFrom.localeCompare(one.change.effectiveFrom) || other.change.proposedAt.localeCompare(one.change.proposedAt));
  if (changes.length === 0) return <span className="quiet">{t.none}</span>;
  return (
    <>
      {confirm.isError && <ProblemAlert error={confirm.error} onClose={confirm.reset} />}
      <Timeline
        items={changes.map(({ profile, change }) => {
          const what = t.change(change.kind, profile.name, change.unit ?? undefined);
          return {
            key: change.id,
            color: change.confirmedAt ? (change.kind === 'Start' ? 'green' : 'gray') : 'orange',
            content: (
              <>
                <span className="cell-main">{`${t.since(change.effectiveFrom)} ${what}`}</span> {change.isPrimary && <ShadeTag shade={deadlineShades.Green}>{t.primary}</ShadeTag>}{' '}
                {!change.confirmedAt && <ShadeTag shade={deadlineShades.Yellow}>{t.pending}</ShadeTag>}{' '}
                {change.mayConfirm && (
                  <Popconfirm title={t.confirmQuestion(what)} okText={t.confirm} cancelText={t.cancel} onConfirm={() => confirm.mutate(change.id)}>
                    <Button size="small" type="primary" loading={confirm.isPending}>
                      {t.confirm}
                    </Button>
                  </Popconfirm>
                )}
                <span className="cell-sub">
                  {[
                    change.reason,
                    t.proposedBy(change.proposedBy, instantText(change.proposedAt)),
                    change.confirmedAt && t.confirmedBy(change.confirmedBy ?? '', instantText(change.confirmedAt)),
                  ]
                    .filter(Boolean)
                    .join('；')}
                </span>
              </>
            ),
          };
        })}
      />
    </>
  );
}
