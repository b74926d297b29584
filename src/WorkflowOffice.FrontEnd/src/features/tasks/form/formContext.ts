import { createContext, useContext } from 'react';
import type { AttachmentRow, ClockRow } from '../../../api/models';
import type { Pressed } from './validation';

/** What controls need beyond their value. */
export interface FormSurroundings {
  caseId: string;
  taskId: string;
  attachments: AttachmentRow[];
  /** The clocks of the case: their days say why wherever they are shown. */
  clocks?: Pick<ClockRow, 'id' | 'dueOn'>[];
  /** The outcome that was pressed last. */
  pressed?: { current: Pressed };
}

export const FormContext = createContext<FormSurroundings>({ caseId: '', taskId: '', attachments: [] });

export const useFormSurroundings = () => useContext(FormContext);
