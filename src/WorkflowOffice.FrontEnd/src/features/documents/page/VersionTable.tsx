import { Button, Space, Table } from 'antd';
import type { DocumentDetail, DocumentVersion } from '../../../api/models';
import { ShadeTag } from '../../../components/ShadeTag';
import { deadlineShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { documentFile } from '../documentFiles';

const t = texts.documents.versions;
const word = 'wordprocessingml';

/** Every version that there ever was, newest first. */
export function VersionTable({ document, onCompare }: { document: DocumentDetail; onCompare: (no: number) => void }) {
  return (
    <Table<DocumentVersion>
      size="small"
      rowKey="no"
      pagination={false}
      dataSource={[...document.versions].reverse()}
      columns={[
        {
          title: t.no,
          width: 130,
          render: (_, version) => (
            <Space size={4}>
              {t.n(version.no)}
              {version.current && <ShadeTag shade={deadlineShades.Green}>{t.current}</ShadeTag>}
            </Space>
          ),
        },
        { title: t.kind, width: 110, render: (_, version) => t.kinds[version.kind] },
        {
          title: t.at,
          width: 170,
          render: (_, version) => (
            <>
              <span className="number cell-main">{instantText(version.at)}</span>
              <span className="cell-sub">{version.who}</span>
            </>
          ),
        },
        { title: t.note, render: (_, version) => version.note ?? '—' },
        {
          title: t.digest,
          width: 130,
          render: (_, version) => (
            <span className="path" title={version.sha256}>
              {version.sha256.slice(0, 12)}
            </span>
          ),
        },
        {
          title: texts.documents.columns.actions,
          width: 140,
          render: (_, version) => (
            <Space size={4}>
              {version.no > 1 && version.contentType.includes(word) && (
                <Button size="small" aria-label={t.compareLabel(version.no)} onClick={() => onCompare(version.no)}>
                  {t.compare}
                </Button>
              )}
              <Button size="small" href={documentFile(document.id, false, version.no)} aria-label={t.downloadLabel(version.no)}>
                {texts.documents.download}
              </Button>
            </Space>
          ),
        },
      ]}
    />
  );
}
