import { Alert, Button, Table, Tabs } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { TemplateDetail, TemplateVersion } from '../../api/models';
import { ComparisonView } from '../../components/ComparisonView';
import { FilePreview } from '../../components/FilePreview';
import { FindingsTable } from '../../components/FindingsTable';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { citation } from '../../lib/citation';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { TemplateVersions } from './TemplateVersions';
import { templatePdf, templatePreview } from './templateFiles';
import { UploadTemplate } from './UploadTemplate';
import { useTemplate } from './useTemplate.query';
import { useTemplateComparison } from './useTemplateComparison.query';

const t = texts.templates;
type Tab = keyof typeof t.tabs;

/** One template: its versions, preview with sample data, differences, fields, history. */
export function TemplatePage() {
  const { id = '', tab = 'versions' } = useParams();
  const template = useTemplate(id);
  return (
    <QueryView query={template} rows={12}>
      {(data) => <Content key={id} template={data} tab={tab in t.tabs ? (tab as Tab) : 'versions'} />}
    </QueryView>
  );
}

function Content({ template, tab }: { template: TemplateDetail; tab: Tab }) {
  const navigate = useNavigate();
  const newest = template.versions.find((version) => version.state !== 'Discarded') ?? template.versions[0];
  const [chosen, setChosen] = useState<string>();
  const [uploading, setUploading] = useState(false);
  const shown = template.versions.find((version) => version.id === chosen) ?? newest;
  const open = (next: Tab) => void navigate(`/templates/${template.templateId}/${next}`, { replace: true });
  if (!shown) return null;

  const contents: Record<Tab, React.ReactNode> = {
    versions: (
      <TemplateVersions
        template={template}
        onShow={(version, next) => {
          setChosen(version.id);
          open(next);
        }}
      />
    ),
    preview: (
      <FilePreview
        word={templatePreview(shown.id)}
        pdf={templatePdf(shown.id)}
        version={shown.id}
        extra={
          <span className="quiet">
            {t.showing(shown.version)} {t.sample}
          </span>
        }
      />
    ),
    comparison: <Comparison version={shown} />,
    fields: <Fields template={template} />,
    history: (
      <ul className="document-history">
        {template.history.map((entry) => (
          <li key={`${entry.at} ${entry.version} ${entry.action}`}>
            <span className="number quiet">{instantText(entry.at)}</span> {t.n(entry.version)} {entry.who} {entry.action}{' '}
            <span className="quiet">{entry.note}</span>
          </li>
        ))}
      </ul>
    ),
  };

  return (
    <>
      <PageHeader
        title={template.title}
        hint={
          <>
            <span>{template.code}</span>
            <span className="task-procedure">
              {t.basis}
              {texts.common.colon}
              {citation(template.basis) ?? '—'}
            </span>
            <span className="task-procedure">
              {t.number}
              {texts.common.colon}
              {template.numberFormat ?? t.noNumber}
            </span>
          </>
        }
        extra={
          template.mayEdit && (
            <Button type="primary" onClick={() => setUploading(true)}>
              {t.upload}
            </Button>
          )
        }
      />
      <Panel label={template.title}>
        <Tabs
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => open(key as Tab)}
          items={Object.entries(contents).map(([key, children]) => ({ key, label: t.tabs[key as Tab], children }))}
        />
      </Panel>
      {uploading && <UploadTemplate templateId={template.templateId} onClose={() => setUploading(false)} />}
    </>
  );
}

function Comparison({ version }: { version: TemplateVersion }) {
  const comparison = useTemplateComparison(version.id);
  return (
    <>
      {version.findings.length > 0 && (
        <Alert type="warning" showIcon title={t.warnings(version.findings.length)} description={<FindingsTable findings={version.findings} />} />
      )}
      <QueryView query={comparison}>{(data) => <ComparisonView comparison={data} />}</QueryView>
    </>
  );
}

const Fields = ({ template }: { template: TemplateDetail }) => (
  <Table
    size="small"
    rowKey="path"
    pagination={false}
    dataSource={template.fields}
    columns={[
      { title: t.columns.label, dataIndex: 'label' },
      { title: t.columns.field, width: 260, render: (_, field) => <code className="path">{field.path}</code> },
      { title: t.columns.type, width: 120, render: (_, field) => t.types[field.type ?? 'text'] ?? field.type },
      { title: t.columns.mandatory, width: 90, render: (_, field) => (field.mandatory ? t.yes : '—') },
    ]}
  />
);
