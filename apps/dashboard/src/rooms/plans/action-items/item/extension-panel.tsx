import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { useFormat } from '../../../../ui/format';
import { Panel } from '../../../../ui/panel';
import { useDialog } from '../../../../ui/use-dialog-param';
import type { ItemData } from './item-query';

const WithdrawExtension = graphql(`
  mutation WithdrawExtension($input: WithdrawExtensionInput!) {
    withdrawExtension(input: $input) {
      id
    }
  }
`);

/** A wish for a later day that waits for an answer; nothing where there is none. */
export function ExtensionPanel({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [granting, refusing] = [useDialog('grant'), useDialog('refuse')];
  const withdraw = useAct(WithdrawExtension, { success: 'plans.extend.withdrawn' });
  const asked = item.extensions.find(({ state }) => state === 'ASKED');
  if (!asked) return null;
  const { id, version, toDueOn, fromDueOn, reason, askedBy, askedAt, viewerCanDecide, viewerCanGrant, viewerCanWithdraw } = asked;
  return (
    <Panel
      title={t('plans.extend.asked')}
      description={[askedBy?.name, format.instant(askedAt)].filter(Boolean).join(' · ')}
      actions={
        <Group gap="xs">
          {viewerCanDecide && (
            <>
              {viewerCanGrant && <Button onClick={() => granting.open(id)}>{t('plans.extend.grant')}</Button>}
              <Button variant="default" onClick={() => refusing.open(id)}>
                {t('plans.extend.refuse')}
              </Button>
            </>
          )}
          {viewerCanWithdraw && !viewerCanDecide && (
            <Button variant="default" loading={withdraw.isRunning} onClick={() => void withdraw.run({ input: { id, version } })}>
              {t('plans.extend.withdraw')}
            </Button>
          )}
        </Group>
      }
    >
      <Text fw={600}>{t('plans.extend.fromTo', { from: format.day(fromDueOn), to: format.day(toDueOn) })}</Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{reason}</Text>
      {viewerCanDecide && !viewerCanGrant && (
        <Text size="sm" c="var(--mantine-color-error)">
          {t('problem.asked-day-is-past', { day: format.day(toDueOn) })}
        </Text>
      )}
    </Panel>
  );
}
