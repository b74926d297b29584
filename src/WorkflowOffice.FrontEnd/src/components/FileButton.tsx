import { UploadOutlined } from '@ant-design/icons';
import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
  type?: ButtonProps['type'];
  size?: ButtonProps['size'];
}

/** A button that asks for one file. */
export function FileButton({ label, accept, busy = false, onFile, type = 'default', size }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        className="visually-hidden"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <Button type={type} {...(size ? { size } : {})} icon={<UploadOutlined />} loading={busy} onClick={() => picker.current?.click()}>
        {label}
      </Button>
    </>
  );
}
