import { createContext, useContext } from 'react';
import type { AttachmentRow } from '../../../api/models';
import type { Pressed } from './validation';

/** What controls need beyond their value. */
export interface FormSurroundings {
  caseId: string;
  taskId: string;
  attachments: AttachmentRow[];
  /** The outcome that was pressed last. */
  pressed?: { current: Pressed };
}

export const FormContext = createContext<FormSurroundings>({ caseId: '', taskId: '', attachments: [] });

export const useFormSurroundings = () => useContext(FormContext);
