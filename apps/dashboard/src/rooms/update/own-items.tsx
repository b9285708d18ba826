import { Button, Stack, Text, Title } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateItem } from './update-item';
import type { ItemUpdates } from './use-item-updates';
import { WhoseLink } from './whose-link';

/** Where addresses lead to the list. */
export const OWN_ITEMS = 'own-items';

interface OwnItemListProps {
  updates: ItemUpdates;
  title: string;
  /** Of a link whose page has not said in whose name it is. */
  token?: string;
  /** Of its heading, which takes the focus. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The items of the institution, those that are late first; without a button, which belongs to the page around them. */
export function OwnItemList({ updates, title, token, headingRef }: OwnItemListProps) {
  const { t } = useTranslation();
  const total = updates.read.data?.ownItems.totalCount ?? 0;
  const hidden = total - (updates.read.data?.ownItems.items.length ?? 0);
  return (
    <Stack gap="md" component="section" aria-label={title} id={OWN_ITEMS}>
      <Title order={2} size="h3" ref={headingRef} tabIndex={-1}>
        {title}
      </Title>
      {token && updates.read.data && <WhoseLink sheet={updates.read.data.ownItems} token={token} />}
      {updates.items.map((item) => (
        <UpdateItem
          key={item.id}
          item={item}
          draft={updates.draftOf(item.id)}
          evidence={updates.evidenceOf(item.id)}
          outcome={updates.outcomes[item.id]}
          takesWords={updates.takesWords(item)}
          isTurnedTo={updates.turn === item.id}
          onType={(typed) => updates.type(item.id, typed)}
          onDiscard={() => updates.discard(item.id)}
        />
      ))}
      {hidden > 0 && (
        <Text size="sm" c="dimmed">
          {t('update.andMore', { count: hidden })}
        </Text>
      )}
    </Stack>
  );
}

/** Sends what was said of all of them, one after the other. */
export function SaveItems({ updates }: { updates: ItemUpdates }) {
  const { t } = useTranslation();
  const label = updates.changedCount > 0 ? t('update.saveCount', { count: updates.changedCount }) : t('update.save');
  return (
    <Stack gap="xs">
      <Button size="lg" fullWidth loading={updates.isSaving} disabled={updates.changedCount === 0} onClick={() => void updates.save()}>
        {label}
      </Button>
      <SavedCount updates={updates} button={label} />
    </Stack>
  );
}

interface SavedCountProps {
  updates: ItemUpdates;
  /** What the button above says. */
  button: string;
}

/** What was saved and what was not; nothing of it is lost where something was refused. */
export function SavedCount({ updates: { savedCount, changedCount, unsavedCount }, button }: SavedCountProps) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c={unsavedCount > 0 ? 'var(--mantine-color-error)' : 'dimmed'} ta="center" role="status">
      {unsavedCount > 0
        ? t('update.someSaved', { saved: savedCount, unsaved: unsavedCount })
        : savedCount > 0 && changedCount === 0
          ? t('update.allSaved', { count: savedCount })
          : t('update.nothingSentYet', { button })}
    </Text>
  );
}
