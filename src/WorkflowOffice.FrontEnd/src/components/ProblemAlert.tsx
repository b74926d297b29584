import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { toProblem } from '../api/problem';
import { citation } from '../lib/citation';
import { instantText } from '../lib/dates';
import { explain } from '../lib/advice';
import { texts } from '../texts';
import { FindingsTable } from './FindingsTable';
import './problemAlert.css';

interface ProblemAlertProps {
  error: unknown;
  title?: string;
  /** Field errors that no control on the page shows. */
  otherErrors?: string[];
  onRetry?: () => void;
  onClose?: () => void;
  extra?: ReactNode;
}

const t = texts.errors;

/** A refusal as people read it: what, which code, which article, what to do. */
export function ProblemAlert({ error, title, otherErrors = [], onRetry, onClose, extra }: ProblemAlertProps) {
  const problem = toProblem(error);
  const { explanation, advice } = explain(problem);
  const taken = problem.takenBy ? t.taken(problem.takenBy, instantText(problem.takenAt)) : undefined;

  return (
    <Alert
      className="problem"
      type={problem.status === 409 ? 'warning' : 'error'}
      showIcon
      role="alert"
      closable={onClose ? { onClose } : false}
      title={title ?? taken ?? problem.title}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t.retry}
          </Button>
        )
      }
      description={
        <>
          <dl>
            <Row name={t.explanation} value={explanation} />
            <Row name={t.code} value={problem.code} />
            <Row name={t.article} value={citation(problem.article)} />
            <Row name={t.advice} value={advice} />
          </dl>
          {otherErrors.length > 0 && (
            <ul>
              {otherErrors.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
          {problem.findings && problem.findings.length > 0 && <FindingsTable findings={problem.findings} />}
          {extra}
        </>
      }
    />
  );
}

function Row({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
