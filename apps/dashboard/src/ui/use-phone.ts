import { useMediaQuery } from '@mantine/hooks';

/** Whether there is little room; known before the first drawing, so that nothing jumps. */
export const usePhone = (): boolean => useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
