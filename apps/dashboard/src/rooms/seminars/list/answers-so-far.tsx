import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** '17 kohta 23-st': how many seats somebody will sit on. The bar repeats the words for the eye. */
export function AnswersSoFar({ seats, covered }: { seats: number; covered: number }) {
  const { t } = useTranslation();
  if (seats === 0) return null;
  return (
    <>
      <Text size="sm">{t('seminars.seatsCovered', { covered, seats })}</Text>
      <Progress value={(covered / seats) * 100} size="sm" mt={4} w={140} aria-hidden />
    </>
  );
}
