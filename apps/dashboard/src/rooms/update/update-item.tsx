import { Chip, Group, Input, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpdateItemFragment } from '../../graph/generated/graphql';
import { daysUntil, useFormat } from '../../ui/format';
import { LongText } from '../../ui/long-text';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { Unrecorded } from '../../ui/unrecorded';
import { STATE_TONES } from '../plans/action-items/terms';
import { EvidenceUploader } from '../plans/evidence/evidence-uploader';
import { isChanged, type ItemDraft } from './item-draft';
import { LaterDay } from './later-day';
import { OutcomeOf } from './outcome-of';
import classes from './update.module.css';
import { choicesOf, useDraftWords } from './use-draft-words';
import type { ItemUpdates, Outcome } from './use-item-updates';
import { isOpen } from './use-link-items';

const STEPS = [0, 25, 50, 75, 100];

interface UpdateItemProps {
  item: UpdateItemFragment;
  draft: ItemDraft;
  evidence: ReturnType<ItemUpdates['evidenceOf']>;
  outcome: Outcome | undefined;
  /** False: it was closed meanwhile, or is up to another institution. */
  takesWords: boolean;
  /** What was refused of it is to be read now. */
  isTurnedTo: boolean;
  onType: (typed: Partial<ItemDraft>) => void;
  onDiscard: () => void;
}

const isDetailed = ({ percent, note, evidence, toDueOn, reason }: ItemDraft): boolean =>
  percent !== '' || note !== '' || evidence.length > 0 || toDueOn !== null || reason !== '';

/** What the folded part holds: of what is done no later day is asked for, and a day that is asked for already is only told. */
const moreOf = ({ askedDueOn }: UpdateItemFragment, { choice }: ItemDraft): string =>
  choice === 'DONE' ? 'update.moreDone' : askedDueOn ? 'update.moreAsked' : 'update.more';

/** One item: what it is about, how it stands, and one tap to say how it goes; all else is folded away until somebody wants it. */
export function UpdateItem({ item, draft, evidence, outcome, takesWords, isTurnedTo, onType, onDiscard }: UpdateItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const errorOf = (field: string) => (outcome?.kind === 'refused' && outcome.field === field ? outcome.sentence : undefined);
  const isAtField = ['waitingFor', 'note', 'toDueOn', 'reason'].some((field) => errorOf(field) !== undefined);
  useEffect(() => {
    // Words that cannot be recorded any more take the focus by themselves.
    if (isTurnedTo && takesWords) (card.current?.querySelector<HTMLElement>('[aria-invalid=true]') ?? card.current)?.focus();
  }, [isTurnedTo]);
  return (
    <Panel component="article" p="md" aria-labelledby={id}>
      <Stack gap="sm" ref={card} tabIndex={-1} className={classes.card}>
        <div>
          <Title order={3} size="h4" id={id}>
            {item.title}
          </Title>
          <Text size="sm" c="dimmed">
            {item.ref} · {item.councilName}
          </Text>
        </div>
        <Standing item={item} />
        {item.description && (
          <Text size="sm" className={classes.words}>
            {item.description}
          </Text>
        )}
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
        {takesWords ? (
          <>
            <Group gap="xs" role="group" aria-label={t('update.howNamed', { title: item.title })}>
              {choicesOf(item).map(([choice, words]) => (
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
              <summary>{t(moreOf(item, draft))}</summary>
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
        ) : (
          isChanged(draft) && <UnrecordedWords item={item} draft={draft} isNew={isTurnedTo} onDiscard={onDiscard} />
        )}
        <OutcomeOf outcome={takesWords || outcome?.kind === 'saved' ? outcome : undefined} item={item} isAtField={isAtField} />
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

function UnrecordedWords({ item, draft, isNew, onDiscard }: Pick<UpdateItemProps, 'item' | 'draft' | 'onDiscard'> & { isNew: boolean }) {
  const { t } = useTranslation();
  const words = useDraftWords();
  return (
    <Unrecorded
      title={t('plans.unrecorded.title')}
      why={isOpen(item) ? t('update.notOwn') : t('update.closed', { state: t(`plans.itemState.${item.state}`) })}
      text={words(draft, item.isLate)}
      isNew={isNew}
      onDiscard={onDiscard}
    />
  );
}
