import { Alert, App, Button, Select, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { deadlineShades } from '../lib/colours';
import { texts } from '../texts';
import { PageHeader } from './PageHeader';
import { ProblemAlert } from './ProblemAlert';
import { ShadeTag } from './ShadeTag';
import { WordsDialog } from './WordsDialog';

const t = texts.decisions;
const shades = { Draft: deadlineShades.Yellow, Submitted: deadlineShades.Red, Published: deadlineShades.Green, Retired: deadlineShades.None };

type State = keyof typeof shades;

interface Command<T> {
  mutate: (input: T) => void;
  mutateAsync: (input: T) => Promise<unknown>;
  isPending: boolean;
  isError: boolean;
  error: unknown;
  reset: () => void;
}

interface VersionHeaderProps {
  title: string;
  hint: ReactNode;
  /** What the confirmation of a publication says of its effect. */
  publishText: string;
  back: string;
  name: string;
  view: {
    version: number;
    state: State;
    history: { version: number; state: State }[];
    mayEdit: boolean;
    whyNotPublish?: string | null;
    returnReason?: string | null;
  };
  changed: boolean;
  clean: boolean;
  onSave: () => void;
  onVersion: (version: number) => void;
  save: Command<never>;
  submit: Command<string>;
  giveBack: Command<string>;
  publish: Command<void>;
}

/** May the version on the page be edited by whoever looks at it? */
export const mayEdit = (view: VersionHeaderProps['view']) => view.mayEdit && view.history[0]?.version === view.version && view.state !== 'Submitted';

/** The heading of a page that edits versions: save, hand over, send back, publish by a second person. */
export function VersionHeader(props: VersionHeaderProps) {
  const { view, changed, clean, save, submit, giveBack, publish } = props;
  const [asking, setAsking] = useState<'submit' | 'return'>();
  const { modal } = App.useApp();
  const editable = mayEdit(view);
  const askToPublish = () =>
    modal.confirm({
      title: t.publishTitle(props.name, view.version),
      content: props.publishText,
      okText: t.publish,
      cancelText: texts.common.cancel,
      onOk: () => publish.mutateAsync().catch(() => undefined),
    });
  const commands: Pick<Command<never>, 'isError' | 'error' | 'reset'>[] = [save, submit, giveBack, publish];

  return (
    <>
      <PageHeader
        title={props.title}
        hint={props.hint}
        tags={<ShadeTag shade={shades[view.state]}>{`${t.version(view.version)} ${t.states[view.state]}`}</ShadeTag>}
        extra={
          <Space>
            <Link to={props.back}>{t.back}</Link>
            <Select
              aria-label={t.history}
              value={view.version}
              options={view.history.map((one) => ({ value: one.version, label: `${t.version(one.version)} ${t.states[one.state]}` }))}
              onChange={props.onVersion}
            />
            {editable && (
              <Button type={changed ? 'primary' : 'default'} disabled={!changed} loading={save.isPending} onClick={props.onSave}>
                {t.save}
              </Button>
            )}
            {editable && view.state === 'Draft' && (
              <Button type={changed ? 'default' : 'primary'} disabled={changed || !clean} onClick={() => setAsking('submit')}>
                {t.submit}
              </Button>
            )}
            {view.state === 'Submitted' && !view.whyNotPublish && (
              <>
                <Button onClick={() => setAsking('return')}>{t.giveBack}</Button>
                <Button type="primary" loading={publish.isPending} onClick={askToPublish}>
                  {t.publish}
                </Button>
              </>
            )}
          </Space>
        }
      />
      {commands.map((command, index) => command.isError && <ProblemAlert key={index} error={command.error} onClose={command.reset} />)}
      {view.returnReason && <Alert type="warning" showIcon title={t.returned(view.returnReason)} style={{ marginBottom: 12 }} />}
      {view.state === 'Submitted' && view.whyNotPublish && <Alert type="info" showIcon title={view.whyNotPublish} style={{ marginBottom: 12 }} />}
      {asking && (
        <WordsDialog
          title={asking === 'submit' ? t.submitTitle : t.giveBack}
          label={asking === 'submit' ? t.submitText : t.giveBackText}
          busy={submit.isPending || giveBack.isPending}
          onCancel={() => setAsking(undefined)}
          onOk={(words) => {
            setAsking(undefined);
            (asking === 'submit' ? submit : giveBack).mutate(words);
          }}
        />
      )}
    </>
  );
}
