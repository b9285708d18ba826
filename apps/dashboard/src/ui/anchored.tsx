import { Box } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

/** A part of a page that addresses lead to. It comes with its data, later than the page: the router has looked for it in vain by then. */
export function Anchored({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isMeant = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (isMeant) place.current?.scrollIntoView();
  }, [isMeant]);
  return (
    <Box id={id} ref={place}>
      {children}
    </Box>
  );
}
