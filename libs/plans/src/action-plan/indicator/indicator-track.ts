import { enumOf } from '@app/kernel';

export const IndicatorTrack = enumOf(
  'IndicatorTrack',
  ['ON_TRACK', 'OFF_TRACK', 'NOT_MEASURED', 'UNMEASURED'],
  'How an indicator stands. ON_TRACK, OFF_TRACK: whether its latest value had come, on the day that it was measured, as far as the straight line ' +
    'from baseline to target stood on that day. NOT_MEASURED: it says how often it is measured, and that day has passed. UNMEASURED: nothing was ' +
    'measured yet, and nothing is overdue.',
);
export type IndicatorTrack = keyof typeof IndicatorTrack;
