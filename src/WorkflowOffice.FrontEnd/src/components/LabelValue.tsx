import type { ReactNode } from 'react';

export const LabelValue = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="label-value">
    <span className="label-value-label">{label}</span>
    <span className="label-value-value">{children}</span>
  </div>
);
