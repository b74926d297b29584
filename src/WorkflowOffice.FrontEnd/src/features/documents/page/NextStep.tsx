import { App, Button, Form, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentDetail } from '../../../api/models';
import { FileButton } from '../../../components/FileButton';
import { Panel } from '../../../components/Panel';
import { texts } from '../../../texts';
import type { useDocumentAct } from '../useDocumentAct.mutation';

const t = texts.documents;

interface NextStepProps {
  document: DocumentDetail;
  act: ReturnType<typeof useDocumentAct>;
}

/** What is to be done now, by whom, and the button for who may do it. */
export function NextStep({ document, act }: NextStepProps) {
  const { next, rights } = document;
  return (
    <Panel title={t.next.title}>
      {next ? (
        <p>
          <strong>{next.name}</strong>
          <br />
          <span className="quiet">{t.next.waits(next.by)}</span>
          {next.step === 'serve' && document.serviceTo && <div className="quiet">{t.next.serveTo(document.serviceTo)}</div>}
        </p>
      ) : (
        <p className="quiet">{document.state === 'Archived' ? t.next.archived : t.next.none}</p>
      )}
      <div className="document-acts">
        {next?.step === 'submit' && rights.submit && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate({ act: 'submit' })}>
            {t.next.submit}
          </Button>
        )}
        {rights.sign && next?.step === 'sign' && <Sign document={document} act={act} />}
        {rights.seal && <Seal document={document} act={act} />}
        {rights.issue && <Issue act={act} />}
        {next?.taskId && next.mayAct && <Link to={`/tasks/${next.taskId}`}>{t.next.goToTask(next.taskTitle ?? next.name)}</Link>}
        {rights.sealedScan && (
          <FileButton
            label={t.acts.sealedScan}
            accept=".pdf,.png,.jpg,.jpeg,.docx"
            busy={act.isPending}
            onFile={(file) => act.mutate({ act: 'sealed-scan', file })}
          />
        )}
      </div>
    </Panel>
  );
}

function Sign({ document, act }: NextStepProps) {
  const { modal } = App.useApp();
  const places = document.signaturePlaces;
  const [chosen, setChosen] = useState<string>();
  const place = places.length === 1 ? places[0]?.tag : chosen;
  return (
    <>
      <span className="quiet">{t.next.signHint}</span>
      <Space wrap>
        <FileButton
          label={t.acts.scan}
          accept=".pdf,.png,.jpg,.jpeg,.docx"
          busy={act.isPending}
          onFile={(file) => act.mutate({ act: 'signature', file, fields: { as: 'scan' } })}
        />
        {places.length > 1 && (
          <Select
            aria-label={t.acts.place}
            placeholder={t.acts.place}
            style={{ minWidth: 180 }}
            value={chosen}
            onChange={setChosen}
            options={places.map(({ tag, label }) => ({ value: tag, label }))}
          />
        )}
        {place && (
          <FileButton
            label={t.acts.image}
            accept=".png"
            busy={act.isPending}
            onFile={(file) => act.mutate({ act: 'signature', file, fields: { as: 'image', place } })}
          />
        )}
      </Space>
      <Button
        type="primary"
        loading={act.isPending}
        onClick={() =>
          modal.confirm({
            title: t.next.signConfirm,
            okText: t.next.sign,
            cancelText: texts.common.cancel,
            onOk: () => act.mutate({ act: 'sign', body: {} }),
          })
        }
      >
        {t.next.sign}
      </Button>
    </>
  );
}

interface SealForm {
  seal: string;
  copies: number;
  approver?: string;
  note?: string;
}

function Seal({ document, act }: NextStepProps) {
  return (
    <>
      {document.hasSealPlace && (
        <>
          <span className="quiet">{t.seal.imageHint}</span>
          <FileButton label={t.seal.image} accept=".png" busy={act.isPending} onFile={(file) => act.mutate({ act: 'seal-image', file })} />
        </>
      )}
      <SealRegistration act={act} />
    </>
  );
}

function SealRegistration({ act }: Pick<NextStepProps, 'act'>) {
  return (
    <Form<SealForm>
      layout="vertical"
      size="small"
      style={{ width: '100%' }}
      initialValues={{ seal: t.seal.own, copies: 1 }}
      onFinish={(values) => act.mutate({ act: 'seal', body: values })}
    >
      <Form.Item name="seal" label={t.seal.name} rules={[{ required: true }]}>
        <Input maxLength={100} aria-label={t.seal.name} />
      </Form.Item>
      <Form.Item name="copies" label={t.seal.copies} rules={[{ required: true }]}>
        <InputNumber min={1} max={1000} precision={0} aria-label={t.seal.copies} />
      </Form.Item>
      <Form.Item name="approver" label={t.seal.approver} extra={t.seal.approverHint}>
        <Input maxLength={100} aria-label={t.seal.approver} />
      </Form.Item>
      <Form.Item name="note" label={t.seal.note}>
        <Input maxLength={500} aria-label={t.seal.note} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        {t.seal.submit}
      </Button>
    </Form>
  );
}

function Issue({ act }: Pick<NextStepProps, 'act'>) {
  const { modal } = App.useApp();
  return (
    <Button
      type="primary"
      loading={act.isPending}
      onClick={() =>
        modal.confirm({
          title: t.next.issueConfirm,
          okText: texts.common.confirm,
          cancelText: texts.common.cancel,
          onOk: () => act.mutate({ act: 'issue' }),
        })
      }
    >
      {t.next.issue}
    </Button>
  );
}
