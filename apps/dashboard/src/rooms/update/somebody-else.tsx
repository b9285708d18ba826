import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links';
import type { UpdateSheetData } from './update-query';

/** Of an invitation without items, nobody asks for whom else its reader speaks. */
interface Whose extends Pick<UpdateSheetData, 'personName' | 'signedInName'> {
  institutionName: string | null;
  signedInSpeaks?: boolean | null | undefined;
}

interface Knowing {
  /** Somebody else is signed in and has not said that they go on. */
  isAsked: boolean;
  /** They have said so just now, by a button that is gone since. */
  hasGoneOn: boolean;
  goOn: () => void;
}

/** Whether to ask first: a link of somebody else is easily taken for one's own where one is signed in. */
export function useKnowing(sheet: Whose | undefined): Knowing {
  // Of whom it was said: whoever signs in next is asked anew.
  const [known, setKnown] = useState<string>();
  const signedIn = sheet?.signedInName ?? undefined;
  const isOther = signedIn !== undefined;
  return { isAsked: isOther && signedIn !== known, hasGoneOn: isOther && signedIn === known, goOn: () => setKnown(signedIn) };
}

/** Where the focus goes when they go on. */
export function usePlaceBeyond<Place extends HTMLElement>({ hasGoneOn }: Knowing): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (hasGoneOn) place.current?.focus();
  }, [hasGoneOn]);
  return place;
}

interface SomebodyElseProps {
  sheet: Whose;
  knowing: Knowing;
  /** Something is typed here already. */
  hasWords: boolean;
}

/** Whose link it is, who is signed in, and how what is done here is recorded; nothing where nobody else is signed in. */
export function SomebodyElse({ sheet, knowing: { isAsked, goOn }, hasWords }: SomebodyElseProps) {
  const { t } = useTranslation();
  if (!sheet.signedInName) return null;
  const { personName: name, institutionName: institution, signedInName: signedIn } = sheet;
  const names = { name, institution, signedIn, who: [name, institution].filter(Boolean).join(', ') };
  return (
    <Alert color="yellow" icon={<IconUserQuestion />} title={t('update.other.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('update.other.whose', names)}</Text>
        {sheet.signedInSpeaks === false && <Text size="sm">{t('update.other.foreign', names)}</Text>}
        <Text size="sm">{t('update.other.recorded', names)}</Text>
        {isAsked && (
          <>
            {hasWords && <Text size="sm">{t('update.other.kept')}</Text>}
            <LinkButton to="/actions" search={{ whose: 'own' }}>
              {t('update.other.own')}
            </LinkButton>
            <Button variant="default" onClick={goOn}>
              {t('update.other.goOn')}
            </Button>
          </>
        )}
      </Stack>
    </Alert>
  );
}
