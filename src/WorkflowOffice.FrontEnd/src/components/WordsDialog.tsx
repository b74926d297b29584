import { Input, Modal } from 'antd';
import { useState } from 'react';
import { texts } from '../texts';

interface WordsDialogProps {
  title: string;
  label: string;
  busy: boolean;
  onOk: (words: string) => void;
  onCancel: () => void;
}

/** Asks for the words that go with an act: a note, a reason. */
export function WordsDialog({ title, label, busy, onOk, onCancel }: WordsDialogProps) {
  const [words, setWords] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: words.trim() === '', loading: busy }}
      cancelText={texts.common.cancel}
      onOk={() => onOk(words)}
      onCancel={onCancel}
    >
      <Input.TextArea autoFocus aria-label={label} placeholder={label} rows={4} maxLength={500} showCount value={words} onChange={(event) => setWords(event.target.value)} />
    </Modal>
  );
}
