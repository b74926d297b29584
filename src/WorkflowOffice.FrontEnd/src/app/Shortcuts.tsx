import { Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isTyping, useShortcut } from '../lib/useShortcut';
import { texts } from '../texts';
import type { MenuEntry } from './menu';

const t = texts.shell.shortcuts;

/** Alt+digit opens a page of the menu, ? explains the keys. */
export function Shortcuts({ entries }: { entries: MenuEntry[] }) {
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  const entryFor = (event: KeyboardEvent) =>
    entries.find((entry) => entry.digit !== undefined && event.code === `Digit${entry.digit}`);

  useShortcut(
    (event) => event.altKey && !event.ctrlKey && !event.metaKey && entryFor(event) !== undefined,
    (event) => void navigate(entryFor(event)?.path ?? '/'),
  );
  useShortcut(
    (event) => event.key === '?' && !isTyping(event),
    () => setHelp(true),
  );

  return (
    <>
      <button type="button" className="header-link" onClick={() => setHelp(true)} title={t.hint}>
        {t.open}
      </button>
      <Modal destroyOnHidden open={help} title={t.title} footer={null} onCancel={() => setHelp(false)}>
        <dl className="shortcut-list">
          {entries
            .filter((entry) => entry.digit !== undefined)
            .map((entry) => (
              <Line key={entry.key} keys={`Alt + ${entry.digit}`} meaning={t.goTo(entry.label)} />
            ))}
          <Line keys="Ctrl + Enter" meaning={t.submit} />
          <Line keys="Esc" meaning={t.close} />
          <Line keys="?" meaning={t.help} />
        </dl>
        <p className="quiet">{t.flow}</p>
        <p>
          <a href="/licences.txt" target="_blank" rel="noreferrer">
            {t.licences}
          </a>
        </p>
      </Modal>
    </>
  );
}

const Line = ({ keys, meaning }: { keys: string; meaning: string }) => (
  <div>
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{meaning}</dd>
  </div>
);
