import { describe, expect, it } from 'vitest';
import { stepOnTheCanvas } from './locate';

const drawing = { id: 'flow', activities: [{ id: 'open' }, { id: 'carry-out', activities: [{ id: 'report' }] }] };

describe('the step that a finding leads to', () => {
  it('is the step itself', () => expect(stepOnTheCanvas(drawing, 'open')).toBe('open'));
  it('is the step that contains it', () => expect(stepOnTheCanvas(drawing, 'report')).toBe('carry-out'));
  it('is none when nothing has this id', () => expect(stepOnTheCanvas(drawing, 'gone')).toBeUndefined());
});
