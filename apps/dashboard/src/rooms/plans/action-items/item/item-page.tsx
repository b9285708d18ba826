import { Alert, Grid, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../../../ui/loaded';
import { NotFoundPage } from '../../../../ui/not-found-page';
import { PageHeader } from '../../../../ui/page-header';
import { usePhone } from '../../../../ui/use-phone';
import { MarkBadge } from '../../../risks/mark-badge';
import { ItemDialogs } from '../forms/item-dialogs';
import { ItemStanding } from '../item-state';
import { ExtensionPanel } from './extension-panel';
import { HowItGoes } from './how-it-goes';
import { ItemActions } from './item-actions';
import { ItemFacts, ItemTies } from './item-facts';
import { ItemHistory } from './item-history';
import { ItemPageDocument } from './item-query';

/** One action item: first what the reader can say of it, then all there is to know. */
export function ItemPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/actions/$id' });
  const read = useRead(ItemPageDocument, { id });
  const item = read.data?.actionItem;
  const isPhone = usePhone();
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={item && `${item.ref} ${item.title}`}
        crumbs={[{ label: t('plans.items.title'), link: { to: '/actions' } }]}
        badges={
          item && (
            <Group gap="xs">
              {isPhone && <ItemStanding item={item} />}
              <MarkBadge isMarked={item.isRestricted} />
            </Group>
          )
        }
        actions={item && <ItemActions item={item} />}
      />
      {item && <ItemDialogs item={item} />}
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ actionItem: shown }) => (
          <Stack gap="lg">
            {shown.returnReason && (
              <Alert color="yellow" icon={<IconArrowBackUp />} title={t('plans.items.returned')}>
                {shown.returnReason}
              </Alert>
            )}
            {shown.dropReason && (
              <Alert color="gray" title={t('plans.items.dropped')}>
                {shown.dropReason}
              </Alert>
            )}
            <Grid gap="lg">
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <Stack gap="lg">
                  <HowItGoes item={shown} />
                  <ExtensionPanel item={shown} />
                  <ItemHistory item={shown} />
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 5 }}>
                <Stack gap="lg">
                  <ItemFacts item={shown} />
                  <ItemTies item={shown} />
                </Stack>
              </Grid.Col>
            </Grid>
            {!shown.viewerCanReport && shown.isOpen && (
              <Text size="sm" c="dimmed">
                {t('plans.items.notYours', { owner: shown.ownerInstitution.name })}
              </Text>
            )}
          </Stack>
        )}
      </Loaded>
    </>
  );
}
