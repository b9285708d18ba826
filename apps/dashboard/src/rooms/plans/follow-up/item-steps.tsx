import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHeld } from '../../../ui/held';
import { useDialog, type DialogState } from '../../../ui/use-dialog-param';
import { DecideDialog, ExtendDialog } from '../action-items/forms/extension-dialogs';
import { DropDialog, ReturnDialog, VerifyDialog } from '../action-items/forms/step-dialogs';
import type { CarriedAction } from './follow-up-query';

/** What can be done with an item in the meeting, one button each. */
export function ItemSteps({ item }: { item: CarriedAction }) {
  const { t } = useTranslation();
  const [verifying, returning, extending, dropping] = [useDialog('verify'), useDialog('return'), useDialog('extend'), useDialog('drop')];
  const [granting, refusing] = [useDialog('grant'), useDialog('refuse')];
  const { openExtension: wish } = item;
  const step = (words: string, dialog: DialogState, subject = item.id) => (
    <Button
      size="xs"
      variant="default"
      aria-label={t('plans.followUp.stepOf', { step: t(words), item: item.ref })}
      onClick={() => dialog.open(subject)}
    >
      {t(words)}
    </Button>
  );
  return (
    <Group gap="xs" className="no-print">
      {item.viewerCanVerify && step('plans.verify.do', verifying)}
      {item.viewerCanVerify && step('plans.return.do', returning)}
      {wish?.viewerCanGrant && step('plans.extend.grant', granting, wish.id)}
      {wish?.viewerCanDecide && step('plans.extend.refuse', refusing, wish.id)}
      {item.viewerCanReport && !wish && step(item.viewerCanEdit ? 'plans.extend.move' : 'plans.extend.ask', extending)}
      {item.viewerCanEdit && step('plans.drop.do', dropping)}
    </Group>
  );
}

/** The dialogs of an item's own page, of the item that the address names. */
export function StepDialogs({ items }: { items: CarriedAction[] }) {
  const [verifying, returning, extending, dropping] = [useDialog('verify'), useDialog('return'), useDialog('extend'), useDialog('drop')];
  const [granting, refusing] = [useDialog('grant'), useDialog('refuse')];
  const wishOf = ({ subject }: DialogState) => items.map(({ openExtension }) => openExtension).find((wish) => wish?.id === subject);
  const of = ({ subject }: DialogState) => items.find(({ id }) => id === subject);
  const [verified, returned, moved, dropped] = [
    useHeld(of(verifying), verifying),
    useHeld(of(returning), returning),
    useHeld(of(extending), extending),
    useHeld(of(dropping), dropping),
  ];
  const [granted, refused] = [useHeld(wishOf(granting), granting), useHeld(wishOf(refusing), refusing)];
  return (
    <>
      {verified && <VerifyDialog key={`verify ${verified.id}`} item={verified} dialog={verifying} />}
      {returned && <ReturnDialog key={`return ${returned.id}`} item={returned} dialog={returning} />}
      {moved && <ExtendDialog key={`extend ${moved.id}`} item={moved} dialog={extending} />}
      {granted && <DecideDialog key={`grant ${granted.id}`} extension={granted} isGranted dialog={granting} />}
      {refused && <DecideDialog key={`refuse ${refused.id}`} extension={refused} isGranted={false} dialog={refusing} />}
      {dropped && <DropDialog key={`drop ${dropped.id}`} item={dropped} dialog={dropping} />}
    </>
  );
}
