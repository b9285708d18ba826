import { Alert, Chip, Group, Input, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { DayInput } from '../../ui/day-input';
import { daysUntil, useFormat } from '../../ui/format';
import { LongText } from '../../ui/long-text';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { STATE_TONES } from '../plans/action-items/terms';
import { EvidenceUploader } from '../plans/evidence/evidence-uploader';
import { isChanged, type Choice, type ItemDraft } from './item-draft';
import classes from './update.module.css';
import type { ItemUpdates, Outcome } from './use-item-updates';

const CHOICES: readonly (readonly [Choice, string])[] = [
  ['IN_PROGRESS', 'update.goesWell'],
  ['WAITING', 'update.waits'],
  ['DONE', 'update.isDone'],
];
const STEPS = [0, 25, 50, 75, 100];

interface UpdateItemProps {
  item: UpdateItemFragment;
  draft: ItemDraft;
  evidence: ReturnType<ItemUpdates['evidenceOf']>;
  outcome: Outcome | undefined;
  onType: (typed: Partial<ItemDraft>) => void;
}

const isDetailed = ({ percent, note, evidence, toDueOn }: ItemDraft): boolean =>
  percent !== '' || note !== '' || evidence.length > 0 || toDueOn !== null;

/** One item: what it is about, how it stands, and one tap to say how it goes; all else is folded away until somebody wants it. */
export function UpdateItem({ item, draft, evidence, outcome, onType }: UpdateItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const isOpen = item.state === 'PLANNED' || item.state === 'IN_PROGRESS' || item.state === 'WAITING';
  const errorOf = (field: string) => (outcome?.kind === 'refused' && outcome.field === field ? outcome.sentence : undefined);
  return (
    <Panel component="article" p="md" aria-labelledby={id}>
      <Stack gap="sm">
        <div>
          <Title order={3} size="h4" id={id}>
            {item.title}
          </Title>
          <Text size="sm" c="dimmed">
            {item.ref} · {item.councilName}
          </Text>
        </div>
        <Standing item={item} />
        {item.doneCriterion && <Text size="sm">{t('plans.items.doneWhen', { criterion: item.doneCriterion })}</Text>}
        {item.returnReason && (
          <Text size="sm" className={classes.words}>
            {t('update.returned', { reason: item.returnReason })}
          </Text>
        )}
        {item.updatedAt && item.latestNote && (
          <Text size="sm" c="dimmed" className={classes.words}>
            {t('update.latest', { day: format.instant(item.updatedAt), note: item.latestNote })}
          </Text>
        )}
        {(isOpen || isChanged(draft)) && (
          <>
            <Group gap="xs" role="group" aria-label={t('update.howNamed', { title: item.title })}>
              {CHOICES.map(([choice, words]) => (
                <Chip key={choice} size="md" checked={draft.choice === choice} onChange={(isOn) => onType({ choice: isOn ? choice : '' })}>
                  {t(words)}
                </Chip>
              ))}
            </Group>
            {draft.choice === 'WAITING' && (
              <TextInput
                label={t('plans.items.waitingFor')}
                description={item.waitingFor && t('update.waitingBefore', { what: item.waitingFor })}
                maxLength={500}
                value={draft.waitingFor}
                error={errorOf('waitingFor')}
                onChange={(event) => onType({ waitingFor: event.currentTarget.value })}
              />
            )}
            <details className={classes.more} open={isDetailed(draft) || undefined}>
              <summary>{t('update.more')}</summary>
              <Stack gap="sm" mt="xs">
                {draft.choice !== 'DONE' && <Progress item={item} percent={draft.percent} onType={onType} />}
                <LongText
                  label={t('plans.items.note')}
                  most={4000}
                  value={draft.note}
                  error={errorOf('note')}
                  onChange={(event) => onType({ note: event.currentTarget.value })}
                />
                <EvidenceUploader {...evidence} />
                {draft.choice !== 'DONE' && <LaterDay item={item} draft={draft} errorOf={errorOf} onType={onType} />}
              </Stack>
            </details>
          </>
        )}
        <OutcomeOf outcome={outcome} item={item} />
      </Stack>
    </Panel>
  );
}

function Standing({ item: { state, progressPercent, isLate, dueOn, askedDueOn, waitingFor } }: { item: UpdateItemFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Group gap={6}>
      <ToneBadge tone={STATE_TONES[state]}>{t(`plans.itemState.${state}`)}</ToneBadge>
      {progressPercent > 0 && <Text size="sm">{format.percent(progressPercent / 100)}</Text>}
      <Text size="sm">{t('plans.items.dueDay', { day: format.shortDay(dueOn) })}</Text>
      {isLate && <ToneBadge tone="bad">{t('plans.items.daysLate', { days: -daysUntil(dueOn) })}</ToneBadge>}
      {askedDueOn && (
        <ToneBadge tone="warning" mayWrap>
          {t('plans.items.asksFor', { day: format.shortDay(askedDueOn) })}
        </ToneBadge>
      )}
      {state === 'WAITING' && waitingFor && <Text size="sm">{t('plans.items.waitsFor', { what: waitingFor })}</Text>}
    </Group>
  );
}

type Typing = Pick<UpdateItemProps, 'item' | 'onType'>;

function Progress({ item, percent, onType }: Typing & { percent: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} role="group" aria-label={t('plans.items.progress')}>
      <Input.Label component="div">{t('plans.items.progress')}</Input.Label>
      <Group gap={6}>
        {[...new Set([...STEPS, item.progressPercent])]
          .sort((a, b) => a - b)
          .map((step) => (
            <Chip key={step} checked={percent === String(step)} onChange={(isOn) => onType({ percent: isOn ? String(step) : '' })}>
              {t('plans.items.percent', { share: step / 100 })}
            </Chip>
          ))}
      </Group>
    </Stack>
  );
}

function LaterDay({ item, draft, errorOf, onType }: Typing & { draft: ItemDraft; errorOf: (field: string) => string | undefined }) {
  const { t } = useTranslation();
  if (item.askedDueOn && draft.toDueOn === null) return null;
  return (
    <>
      <DayInput label={t('update.later')} value={draft.toDueOn} error={errorOf('toDueOn')} onChange={(toDueOn) => onType({ toDueOn })} />
      {(draft.toDueOn !== null || draft.reason !== '') && (
        <LongText
          label={t('update.laterReason')}
          most={2000}
          value={draft.reason}
          error={errorOf('reason')}
          onChange={(event) => onType({ reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Always there, so that its content is read out when it comes. */
function OutcomeOf({ outcome, item }: { outcome: Outcome | undefined; item: UpdateItemFragment }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {outcome?.kind === 'saved' && (
        <Alert color="teal" p="xs" icon={<IconCircleCheck />}>
          {t('update.saved', { state: t(`plans.itemState.${item.state}`) })}
        </Alert>
      )}
      {outcome?.kind === 'refused' && (
        <Alert color="red" p="xs" icon={<IconAlertTriangle />}>
          {outcome.sentence}
        </Alert>
      )}
      {outcome?.kind === 'changed' && (
        <Alert color="yellow" p="xs" icon={<IconAlertTriangle />}>
          {t('update.changed', { state: t(`plans.itemState.${item.state}`) })}
        </Alert>
      )}
    </div>
  );
}
