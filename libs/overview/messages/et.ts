export const et = {
  'overview.silence.NO_SEMINAR_IN_SIGHT': 'uut seminari ei ole näha',
  'overview.silence.REGISTER_EMPTY': 'riskiregister on tühi',
  'overview.silence.REGISTER_UNTOUCHED': 'register on aasta aega puutumata',
  'overview.silence.NOTHING_ASSESSED': 'aasta jooksul ei ole midagi hinnatud',
  'overview.overdueKind.REVIEW': 'ülevaatus',
  'overview.overdueKind.MEASURE': 'meede',
  'overview.overdueKind.ACTION_ITEM': 'tegevus',
};
