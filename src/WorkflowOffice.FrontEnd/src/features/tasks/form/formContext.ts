import { createContext, useContext } from 'react';
import type { AttachmentRow } from '../../../api/models';

/** What controls need beyond their value. */
export interface FormSurroundings {
  caseId: string;
  taskId: string;
  attachments: AttachmentRow[];
}

export const FormContext = createContext<FormSurroundings>({ caseId: '', taskId: '', attachments: [] });

export const useFormSurroundings = () => useContext(FormContext);
