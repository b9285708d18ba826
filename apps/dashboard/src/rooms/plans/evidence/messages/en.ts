import type { et } from './et';

export const en = {
  'plans.evidence.title': 'Photos and files',
  'plans.evidence.hint':
    'Up to {most} files of up to {megabytes} MB each: photos, PDF, DOCX, XLSX, ODT, ODS, TXT and CSV. Where and when a photo was taken is removed from it.',
  'plans.evidence.add': 'Add files',
  'plans.evidence.photo': 'Take a photo',
  'plans.evidence.drop': 'or drop them here',
  'plans.evidence.sending': 'Sending {name}',
  'plans.evidence.remove': 'Remove {name}',
  'plans.evidence.again': 'Try again',
  'plans.evidence.sent': '{name} is added.',
  'plans.evidence.tooMany': 'At most {most} files can be added at once. Save them, and add the rest with your next update.',
  'plans.evidence.kilobytes': '{size} kB',
  'plans.evidence.megabytes': '{size} MB',
} satisfies Record<keyof typeof et, string>;
