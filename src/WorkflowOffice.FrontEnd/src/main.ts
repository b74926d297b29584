import { earlyDesigner } from './lib/earlyDesigner';

// Where the designer already loads (public/designer-start.js), the office waits until it has drawn: they share one thread.
void Promise.resolve(earlyDesigner()?.drawn).then(() => import('./app/start'));
