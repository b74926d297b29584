import type { Field } from '../../../api/models';

/** What every control of the form gets; Form.Item fills in id, value and onChange. */
export interface ControlProps<T> {
  field: Field;
  id?: string;
  value?: T;
  onChange?: (value: T) => void;
  disabled?: boolean;
  /** The accessible name, for controls that have no label of their own (cells of a table). */
  label?: string;
  invalid?: boolean;
}
