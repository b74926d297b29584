import { Link } from 'react-router';
import { texts } from '../../texts';

type Counts = Record<'todo' | 'overdue' | 'dueSoon' | 'done30' | 'started' | 'notices', number>;

const t = texts.desk.counts;

const tiles: { key: keyof Counts; to: string; alarm?: 'red' | 'yellow' }[] = [
  { key: 'todo', to: '/inbox/todo' },
  { key: 'overdue', to: '/inbox/todo', alarm: 'red' },
  { key: 'dueSoon', to: '/inbox/todo', alarm: 'yellow' },
  { key: 'done30', to: '/inbox/done' },
  { key: 'started', to: '/cases/started' },
  { key: 'notices', to: '/notices' },
];

export const DeskCounts = ({ counts }: { counts: Counts }) => (
  <ul className="desk-counts">
    {tiles.map(({ key, to, alarm }) => (
      <li key={key}>
        <Link to={to} className={alarm && counts[key] > 0 ? `desk-count desk-count-${alarm}` : 'desk-count'}>
          <span className="desk-count-number number">{counts[key]}</span>
          <span>{t[key]}</span>
        </Link>
      </li>
    ))}
  </ul>
);
