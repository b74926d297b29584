import { Button, Checkbox, Form, Input, Modal, Select, Space } from 'antd';
import type { DocumentDetail } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import type { Correction, useDocumentAct } from '../useDocumentAct.mutation';

const t = texts.documents.correction;

interface CorrectionFormProps {
  document: DocumentDetail;
  act: ReturnType<typeof useDocumentAct>;
  onClose: () => void;
}

/** Which passages are wrong, and what they should say; the server finds each exactly once in the document. */
export function CorrectionForm({ document, act, onClose }: CorrectionFormProps) {
  const [form] = Form.useForm<Correction>();
  return (
    <Modal
      open
      width={760}
      title={t.title(document.title, document.number ?? '')}
      okText={t.submit}
      cancelText={texts.common.cancel}
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t.explain}</p>
      {act.isError && <ProblemAlert error={act.error} onClose={act.reset} />}
      <Form<Correction>
        form={form}
        layout="vertical"
        initialValues={{ errorType: t.errorTypes[0], passages: [{ original: '', corrected: '' }], serveAgain: true }}
        onFinish={(body) => act.mutate({ act: 'correct', body }, { onSuccess: onClose })}
      >
        <Form.List name="passages">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className="document-passage">
                  <Form.Item name={[name, 'original']} label={t.original} rules={[{ required: true, whitespace: true, message: t.needOriginal }]}>
                    <Input.TextArea autoSize maxLength={500} aria-label={`${t.original} ${name + 1}`} />
                  </Form.Item>
                  <Form.Item name={[name, 'corrected']} label={t.corrected} rules={[{ required: true, whitespace: true, message: t.needCorrected }]}>
                    <Input.TextArea autoSize maxLength={500} aria-label={`${t.corrected} ${name + 1}`} />
                  </Form.Item>
                  {rows.length > 1 && (
                    <Button type="link" onClick={() => remove(name)} aria-label={`${t.remove} ${name + 1}`}>
                      {t.remove}
                    </Button>
                  )}
                </div>
              ))}
              <div>
                <Button onClick={() => add({ original: '', corrected: '' })}>{t.add}</Button>
              </div>
            </>
          )}
        </Form.List>
        <Space align="start" size="large" className="document-correction-why">
          <Form.Item name="errorType" label={t.errorType}>
            <Select aria-label={t.errorType} style={{ width: 140 }} options={t.errorTypes.map((value) => ({ value, label: value }))} />
          </Form.Item>
          <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true, message: t.needReason }]}>
            <Input maxLength={500} aria-label={t.reason} style={{ width: 420 }} />
          </Form.Item>
        </Space>
        <Form.Item name="serveAgain" valuePropName="checked">
          <Checkbox>{t.serveAgain}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
