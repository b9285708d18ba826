// Hours of a day as minutes since midnight and back. Local wall-clock times: no time zone comes into it.
export const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const toTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const lengthOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number => toMinutes(endsAt) - toMinutes(startsAt);
