/** The designer's page that `designer-start.js` began to load before the office. */
export interface EarlyDesigner {
  /** When the office may start: the designer has drawn, somebody touched the page around it, nobody is signed in, or it takes too long. */
  drawn: Promise<unknown>;
  /** What the designer said meanwhile; from now on whoever asks listens. */
  takeMessages: () => unknown[];
}

export const earlyDesigner = () => (globalThis as { designerEarly?: EarlyDesigner }).designerEarly;
