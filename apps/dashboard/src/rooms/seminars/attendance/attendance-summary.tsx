import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { useWords } from '../words';
import type { AttendedDay } from './attendance-query';

interface Line {
  key: string;
  name: string;
  counts: AttendedDay['attendanceCounts'];
}

/** Who was there on a day, institution by institution; what nobody has recorded is counted, too, as long as there is something. */
export function AttendanceSummary({ day }: { day: AttendedDay }) {
  const { t } = useTranslation();
  const words = useWords();
  const lines: Line[] = [
    ...day.attendanceByInstitution.map(({ institution, ...counts }) => ({
      key: institution?.id ?? 'none',
      name: institution?.name ?? t('seminars.attendance.noInstitution'),
      counts,
    })),
    { key: 'total', name: t('seminars.attendance.total'), counts: day.attendanceCounts },
  ];
  const figure = (key: keyof Line['counts'], title: string): Column<Line> => ({ key, title, cell: ({ counts }) => String(counts[key]) });
  const columns: Column<Line>[] = [
    { key: 'institution', title: t('seminars.field.institution'), isMain: true, cell: ({ name }) => name },
    figure('present', words.attendance('PRESENT')),
    figure('substitute', words.attendance('SUBSTITUTE')),
    figure('online', words.attendance('ONLINE')),
    figure('absent', words.attendance('ABSENT')),
    ...(day.attendanceCounts.unrecorded > 0 ? [figure('unrecorded', t('seminars.attendance.unrecorded'))] : []),
  ];
  return (
    <Panel title={t('seminars.attendance.summary')}>
      <DataTable caption={t('seminars.attendance.summary')} rows={lines} rowKey={({ key }) => key} columns={columns} empty={null} />
    </Panel>
  );
}
