import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import type { Outcome } from './use-item-updates';

interface OutcomeOfProps {
  outcome: Outcome | undefined;
  item: UpdateItemFragment;
  /** What was refused is read at its field. */
  isAtField: boolean;
}

/** What became of what was said of an item. Always there, so that its content is read out when it comes. */
export function OutcomeOf({ outcome, item, isAtField }: OutcomeOfProps) {
  const { t } = useTranslation();
  const state = t(`plans.itemState.${item.state}`);
  return (
    <Stack gap="xs" role="status">
      {(outcome?.kind === 'saved' || outcome?.isPartly) && (
        <Alert color="teal" p="xs" icon={<IconCircleCheck />}>
          {t('update.saved', { state })}
        </Alert>
      )}
      {outcome?.kind === 'refused' && (
        <Alert color="red" p="xs" icon={<IconAlertTriangle />}>
          {isAtField ? (
            t(outcome.isWish ? 'update.fixWish' : 'update.fixField')
          ) : (
            <>
              {outcome.isWish && <Text size="sm">{t('update.wishRefused')}</Text>}
              {outcome.sentence}
            </>
          )}
        </Alert>
      )}
      {outcome?.kind === 'changed' && (
        <Alert color="yellow" p="xs" icon={<IconAlertTriangle />}>
          {t('update.changed', { state })}
        </Alert>
      )}
    </Stack>
  );
}
