import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Select, Space } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { today } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { YearView } from './YearView';
import { VersionTable } from './maintain/VersionTable';
import { useVersions } from './maintain/useVersions.query';
import { useCalendarYear } from './useCalendarYear.query';
import { useCalendarYears } from './useCalendarYears.query';

const t = texts.calendar;

export function CalendarPage() {
  const year = Number(useParams().year ?? today().slice(0, 4));
  const navigate = useNavigate();
  const years = useCalendarYears();
  const calendar = useCalendarYear(year);
  const mayEdit = useMay('calendar.edit');
  const pending = useVersions().data?.versions.find((version) => version.state === 'Submitted');
  const known = years.data?.years.map((entry) => entry.year) ?? [year];
  const show = (next: number) => void navigate(`/calendar/${next}`, { replace: true });
  const source = years.data?.years.find((entry) => entry.year === year);

  return (
    <>
      <PageHeader
        title={t.title}
        hint={t.hint}
        tags={
          calendar.data && (
            <ShadeTag shade={calendar.data.published ? deadlineShades.Green : deadlineShades.Yellow}>
              {calendar.data.published ? t.published : t.provisional}
            </ShadeTag>
          )
        }
        extra={
          <Space>
            {calendar.data?.notice && <Button href={`/api/calendar/${year}/export`} download={`${year}.json`}>{t.exportYear}</Button>}
            {mayEdit && (
              <Button type="primary" disabled={pending !== undefined} onClick={() => void navigate('/calendar/new')}>
                {t.enter}
              </Button>
            )}
          <Space.Compact>
            <Button icon={<LeftOutlined />} aria-label={t.previous} disabled={!known.includes(year - 1)} onClick={() => show(year - 1)} />
            <Select
              aria-label={t.year}
              value={year}
              style={{ width: 110 }}
              onChange={show}
              options={known.map((value) => ({ value, label: t.yearName(value) }))}
            />
            <Button icon={<RightOutlined />} aria-label={t.next} disabled={!known.includes(year + 1)} onClick={() => show(year + 1)} />
          </Space.Compact>
          </Space>
        }
      />
      {pending && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={t.pending(pending.enteredBy, pending.noticeTitle)}
          action={<Link to={`/calendar/versions/${pending.id}`}>{t.openPending}</Link>}
        />
      )}
      <QueryView query={calendar} rows={14}>
        {(data) => (
          <>
            {!data.published && <Alert type="warning" showIcon title={t.provisionalText} style={{ marginBottom: 12 }} />}
            <YearView calendar={data} notice={data.notice ?? source?.notice ?? undefined} source={data.source ?? source?.source ?? undefined} />
          </>
        )}
      </QueryView>
      <VersionTable />
    </>
  );
}
