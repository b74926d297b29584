import type { CaseState, ClockState, Colour, DocumentState, FlowNodeState, Notice, TaskRow, TemplateState } from '../api/models';

/** Colours are never the only sign: wherever one is used, the words stand beside it. */
export const palette = {
  ink: '#1f2d3d',
  quiet: '#5b6b7c',
  line: '#d9e0e7',
  paper: '#ffffff',
  ground: '#f3f5f8',
  brand: '#1d4f8c',
  green: '#2f7d4f',
  yellow: '#9a6700',
  red: '#c0392b',
  overdue: '#8e1b1b',
  greenPaper: '#eaf5ee',
  yellowPaper: '#fff6dd',
  redPaper: '#fdecea',
  overduePaper: '#f9dcdc',
  greyPaper: '#eef1f4',
  brandPaper: '#e6eef8',
};

export interface Shade {
  text: string;
  paper: string;
}

const grey: Shade = { text: palette.quiet, paper: palette.greyPaper };
const blue: Shade = { text: palette.brand, paper: palette.brandPaper };
const green: Shade = { text: palette.green, paper: palette.greenPaper };
const yellow: Shade = { text: palette.yellow, paper: palette.yellowPaper };
const red: Shade = { text: palette.red, paper: palette.redPaper };
const overdue: Shade = { text: palette.overdue, paper: palette.overduePaper };

export const deadlineShades: Record<Colour, Shade> = { None: grey, Green: green, Yellow: yellow, Red: red, Overdue: overdue };

export const outcomeShade = blue;

export const taskShades: Record<TaskRow['state'], Shade> = { Open: blue, Claimed: yellow, Completed: green, Withdrawn: grey };

export const caseShades: Record<CaseState, Shade> = { Running: blue, Archived: green, Terminated: grey, Faulted: red };

export const clockShades: Record<ClockState, Shade> = {
  Running: blue,
  Paused: grey,
  Met: green,
  Overdue: overdue,
  Expired: grey,
  Stopped: grey,
};

export const documentShades: Record<DocumentState, Shade> = {
  Draft: grey,
  InReview: yellow,
  Signed: blue,
  Sealed: blue,
  Issued: blue,
  Served: green,
  Archived: green,
  Voided: red,
};

export const templateShades: Record<TemplateState, Shade> = {
  Offered: grey,
  Draft: yellow,
  Submitted: blue,
  Published: green,
  Superseded: grey,
  Retracted: red,
  Discarded: grey,
};

export const noticeShades: Record<Notice['kind'], Shade> = { Info: blue, Warning: yellow, Escalation: red, Automatic: grey };

export interface NodeShade extends Shade {
  border: string;
  dash?: string;
}

export const flowShades: Record<FlowNodeState, NodeShade> = {
  Pending: { text: palette.quiet, paper: '#ffffff', border: '#b8c3ce' },
  Active: { text: '#ffffff', paper: palette.brand, border: palette.brand },
  Done: { text: palette.green, paper: palette.greenPaper, border: palette.green },
  Skipped: { text: '#8795a3', paper: '#f7f8fa', border: '#c5ced6', dash: '5 4' },
  Cancelled: { text: '#8795a3', paper: palette.greyPaper, border: '#8795a3', dash: '2 3' },
  Faulted: { text: palette.red, paper: palette.redPaper, border: palette.red },
};
