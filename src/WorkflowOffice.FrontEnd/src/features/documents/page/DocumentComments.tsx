import { Button, Form, Input } from 'antd';
import type { DocumentDetail } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import type { useDocumentAct } from '../useDocumentAct.mutation';

const t = texts.documents.comments;

interface CommentForm {
  place?: string;
  text: string;
}

/** Remarks of reviewers, each on the version it was made on. */
export function DocumentComments({ document, act }: { document: DocumentDetail; act: ReturnType<typeof useDocumentAct> }) {
  const [form] = Form.useForm<CommentForm>();
  const { comments, rights } = document;
  return (
    <>
      {comments.length === 0 ? (
        <EmptyState text={t.empty} />
      ) : (
        <ul className="document-comments">
          {comments.map((comment) => (
            <li key={comment.id}>
              <span className="quiet">
                <span className="number">{instantText(comment.at)}</span> {comment.who} {comment.post} {t.version(comment.versionNo)} {comment.place}
              </span>
              <div>{comment.text}</div>
              {comment.settledBy ? (
                <span className="quiet">{t.settled(comment.settledBy)}</span>
              ) : (
                rights.comment && (
                  <Button size="small" onClick={() => act.mutate({ act: `comments/${comment.id}/settle` })}>
                    {t.settle}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {rights.comment && (
        <Form<CommentForm>
          form={form}
          layout="vertical"
          onFinish={(values) => act.mutate({ act: 'comments', body: values }, { onSuccess: () => form.resetFields() })}
        >
          <Form.Item name="place" label={t.place}>
            <Input maxLength={100} placeholder={t.placeHint} aria-label={t.place} />
          </Form.Item>
          <Form.Item name="text" label={t.text} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea rows={3} maxLength={2000} aria-label={t.text} />
          </Form.Item>
          <Button htmlType="submit" loading={act.isPending}>
            {t.add}
          </Button>
        </Form>
      )}
    </>
  );
}
