import { ActionIcon, Button, Fieldset, Grid, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { InstitutionPicker } from '../../../../ui/pickers';
import { SectionError } from '../../../../ui/section-error';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { anItemRow, type DecisionValues } from './decision-values';

/** As many as one decision is given at once; more are added on its page. */
const MOST_ITEMS = 20;

/** Who does what by when because of a new decision. */
export function ItemsOfDecision({ form }: { form: DraftForm<DecisionValues> }) {
  const { t } = useTranslation();
  const heading = useId();
  const { actionItems } = form.getValues();
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <div>
        <Title order={3} size="h4" id={heading}>
          {t('plans.items.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('plans.decision.itemsHint')}
        </Text>
      </div>
      {actionItems.map((_item, at) => (
        <ItemFieldset key={at} form={form} at={at} />
      ))}
      <SectionError {...form.getInputProps('actionItems')} />
      {actionItems.length < MOST_ITEMS && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => form.insertListItem('actionItems', anItemRow())}>
            {t('plans.items.create')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function ItemFieldset({ form, at }: { form: DraftForm<DecisionValues>; at: number }) {
  const { t } = useTranslation();
  const { councilId, councilIds } = form.getValues();
  const number = at + 1;
  return (
    <Fieldset legend={t('plans.items.numbered', { number })}>
      <Grid gap="sm">
        <Grid.Col span={12}>
          <Group align="flex-start" wrap="nowrap" gap="sm">
            <TextInput
              flex={1}
              label={t('plans.items.whatToDo')}
              required
              maxLength={300}
              {...form.getInputProps(`actionItems.${at}.title`)}
            />
            <ActionIcon
              variant="default"
              size={36}
              mt={25}
              aria-label={t('plans.items.removeNumbered', { number })}
              onClick={() => form.removeListItem('actionItems', at)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 7 }}>
          <InstitutionPicker
            label={t('plans.items.owner')}
            required
            councilIds={[councilId, ...councilIds]}
            {...form.getInputProps(`actionItems.${at}.ownerInstitutionId`)}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 5 }}>
          <DayInput label={t('plans.items.due')} required {...form.getInputProps(`actionItems.${at}.dueOn`)} />
        </Grid.Col>
      </Grid>
    </Fieldset>
  );
}
