import { Alert, App, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CompletionAnswer, FormValues, Outcome, TaskDetail } from '../../../api/models';
import { ProblemError } from '../../../api/problem';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useShortcut } from '../../../lib/useShortcut';
import { texts } from '../../../texts';
import { FormContext } from '../form/formContext';
import { FormFields } from '../form/FormFields';
import { initialValues, submittedValues } from '../form/formValues';
import { useCompleteTask } from '../useCompleteTask.mutation';
import { DraftLine } from './DraftLine';
import { type SortedErrors, sortErrors } from './fieldErrors';
import { OutcomeBar, primaryOutcome } from './OutcomeBar';
import { useDraft } from './useDraft';
import './work.css';

const t = texts.tasks;

interface TaskWorkProps {
  task: TaskDetail;
  onFinished: (answer: CompletionAnswer, outcome: string) => void;
  onReload: () => void;
}

/** The form of a task that the person at the screen has taken, and its possible results. */
export function TaskWork({ task, onFinished, onReload }: TaskWorkProps) {
  const fields = task.form.fields;
  const [form] = Form.useForm<FormValues>();
  const [opinion, setOpinion] = useState('');
  const [opinionProblem, setOpinionProblem] = useState<string>();
  const [others, setOthers] = useState<string[]>([]);
  const [incomplete, setIncomplete] = useState(false);
  const [busyWith, setBusyWith] = useState<string>();
  const { modal } = App.useApp();
  const draft = useDraft(task.id, task.draftSavedAt ?? undefined);
  const complete = useCompleteTask(task.id, (answer, { outcome }) => {
    draft.forget();
    onFinished(answer, outcome);
  });
  const area = useRef<HTMLDivElement>(null);
  const pressed = useRef<Outcome>(undefined);

  useEffect(() => {
    area.current?.querySelector<HTMLElement>('input:not([type=file]):not([disabled]), textarea:not([disabled])')?.focus({ preventScroll: true });
  }, []);

  async function choose(outcome: Outcome) {
    if (busyWith) return;
    setIncomplete(false);
    if (!(await mayProceed(outcome))) return;
    if (outcome.confirm && !(await asked(outcome))) return;
    await send(outcome);
  }

  async function mayProceed(outcome: Outcome): Promise<boolean> {
    const needsOpinion = outcome.requiresOpinion && opinion.trim() === '';
    setOpinionProblem(needsOpinion ? t.opinionRequired(outcome.name) : undefined);
    pressed.current = outcome;
    const wrong = await form.validateFields().then(
      () => undefined,
      (failure: { errorFields?: { name: string[] }[] }) => failure.errorFields ?? [],
    );
    if (wrong) {
      setIncomplete(true);
      focusOn(wrong[0]?.name[0]);
      return false;
    }
    if (needsOpinion) document.getElementById('opinion')?.focus();
    return !needsOpinion;
  }

  const asked = (outcome: Outcome) =>
    modal.confirm({
      title: t.confirmTitle(outcome.name),
      content: outcome.confirm,
      okText: texts.common.confirm,
      cancelText: texts.common.cancel,
      okButtonProps: { danger: outcome.style === 'danger' },
    });

  async function send(outcome: Outcome) {
    setBusyWith(outcome.name);
    setOthers([]);
    draft.hold();
    try {
      await complete.mutateAsync({
        outcome: outcome.name,
        values: submittedValues(fields, form.getFieldsValue(true) as FormValues),
        version: task.version,
        opinion: opinion.trim() || null,
      });
    } catch (error) {
      draft.resume();
      if (error instanceof ProblemError) show(sortErrors(error.problem, fields));
    } finally {
      setBusyWith(undefined);
    }
  }

  function show(errors: SortedErrors) {
    form.setFields(errors.fields);
    setOpinionProblem(errors.opinion);
    setOthers(errors.others);
    focusOn(errors.fields[0]?.name);
  }

  function focusOn(name: string | undefined) {
    if (!name) return;
    form.scrollToField(name, { block: 'center' });
    document.getElementById(name)?.focus({ preventScroll: true });
  }

  useShortcut(
    (event) => event.ctrlKey && event.key === 'Enter' && document.querySelector('.ant-modal-wrap, .ant-drawer-open') === null,
    () => {
      const outcome = primaryOutcome(task.outcomes);
      if (outcome) void choose(outcome);
    },
  );

  return (
    <Panel title={t.form} extra={<DraftLine state={draft.state} />} className="task-work">
      <div ref={area}>
        <FormContext value={{ caseId: task.caseId, taskId: task.id, clocks: task.clockDays, attachments: task.attachments, pressed }}>
          <Form
            form={form}
            layout="vertical"
            initialValues={initialValues(fields, task.values)}
            onValuesChange={() => {
              setIncomplete(false);
              draft.change(submittedValues(fields, form.getFieldsValue(true) as FormValues));
            }}
          >
            {fields.length > 0 ? <FormFields fields={fields} /> : <p className="quiet">{t.noForm}</p>}
          </Form>
        </FormContext>
        <OutcomeBar
          outcomes={task.outcomes}
          opinion={opinion}
          opinionProblem={opinionProblem}
          busyWith={busyWith}
          onOpinion={(text) => {
            setOpinion(text);
            setOpinionProblem(undefined);
          }}
          onChoose={(outcome) => void choose(outcome)}
          problem={
            incomplete ? (
              <Alert type="error" showIcon role="alert" title={t.fixErrors} />
            ) : (
              complete.isError && (
                <ProblemAlert
                  error={complete.error}
                  otherErrors={others}
                  onRetry={isConflict(complete.error) ? onReload : undefined}
                  onClose={complete.reset}
                />
              )
            )
          }
        />
      </div>
    </Panel>
  );
}

const isConflict = (error: unknown) => error instanceof ProblemError && [403, 404, 409].includes(error.status);
