import type { components } from './schema';

type Schemas = components['schemas'];

export type AttachmentRow = Schemas['AttachmentRow'];
export type AuditRow = Schemas['AuditRow'];
export type CalendarDay = Schemas['CalendarDay'];
export type CaseDetail = Schemas['CaseDetail'];
export type CaseHead = Schemas['CaseHead'];
export type CaseState = Schemas['CaseState'];
export type ClockDetail = Schemas['ClockDetail'];
export type ClockRow = Schemas['ClockRow'];
export type ClockState = Schemas['ClockState'];
export type Colour = Schemas['Colour'];
export type CompletionAnswer = Schemas['CompletionAnswer'];
export type DerivationDay = Schemas['DerivationDay'];
export type DocumentRow = Schemas['DocumentRow'];
export type DocumentState = Schemas['DocumentState'];
export type Field = Schemas['Field'];
export type Finding = Schemas['Finding'];
export type Flow = Schemas['Flow'];
export type FlowEdge = Schemas['FlowEdge'];
export type FlowNode = Schemas['FlowNode'];
export type FlowNodeState = Schemas['FlowNodeState'];
export type Notice = Schemas['Notice'];
export type Outcome = Schemas['Outcome'];
export type Person = Schemas['Person'];
export type Problem = Schemas['Problem'];
export type Procedure = Schemas['Procedure'];
export type Session = Schemas['Session'];
export type SetUp = Schemas['SetUp'];
export type SignInPage = Schemas['SignInPage'];
export type StepRow = Schemas['StepRow'];
export type TaskDetail = Schemas['TaskDetail'];
export type TaskRow = Schemas['TaskRow'];
export type WorkflowSummary = Schemas['WorkflowSummary'];
export type WorkflowVersion = Schemas['WorkflowVersion'];

export type FormValues = Record<string, unknown>;
