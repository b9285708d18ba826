import { Alert, Button, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { messageKeys, type Refusal } from '../graph/problem';
import type { Read } from '../graph/use-read';
import { NotFoundPage } from './not-found-page';
import { Panel } from './panel';

interface LoadedProps<Result> {
  read: Read<Result>;
  skeleton?: ReactNode;
  children: (data: Result) => ReactNode;
}

/** Shows the answer of a read; until it is there a skeleton of its size, and in words what to do when it does not come. */
export function Loaded<Result>({ read, skeleton = <PanelSkeleton />, children }: LoadedProps<Result>) {
  if (read.data) return <>{children(read.data)}</>;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  if (read.refusal && read.refusal.code !== 'UNAUTHENTICATED') return <RefusedRead refusal={read.refusal} reload={read.reload} />;
  return <>{skeleton}</>;
}

export function RefusedRead({ refusal, reload }: { refusal: Refusal; reload: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t('ui.readFailed')}>
      <Stack gap="sm" align="flex-start">
        {t(messageKeys(refusal), refusal.values ?? {})}
        <Button variant="default" size="xs" onClick={reload}>
          {t('ui.tryAgain')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Loading({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t('ui.loading')}</VisuallyHidden>
      {children}
    </div>
  );
}

export function PanelSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <Loading>
      <Panel>
        <Skeleton h={24} w="30%" mb="lg" />
        <RowsOfSkeleton rows={rows} />
      </Panel>
    </Loading>
  );
}

export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <Loading>
      <RowsOfSkeleton rows={rows} />
    </Loading>
  );
}

function RowsOfSkeleton({ rows }: { rows: number }) {
  return (
    <Stack gap="md">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={28} />
      ))}
    </Stack>
  );
}
