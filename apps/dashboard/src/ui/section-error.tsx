import { Input } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionErrorProps {
  error?: ReactNode;
  'data-path'?: string;
}

/** Where the refusal of a whole list is read, in its section; given form.getInputProps of the list. */
export function SectionError({ error, 'data-path': path }: SectionErrorProps) {
  // Always there, so that its content is read out when it comes.
  return (
    <div role="alert" tabIndex={-1} data-path={path}>
      {error && <Input.Error size="sm">{error}</Input.Error>}
    </div>
  );
}
