import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { Loaded } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { PlanningCouncils } from '../list/seminars-page';
import { NewSeminar } from './new-seminar';

export function NewSeminarPage() {
  const { t } = useTranslation();
  const read = useRead(PlanningCouncils, {});
  return (
    <>
      <PageHeader
        title={t('seminars.form.newTitle')}
        crumbs={[{ label: t('seminars.title'), link: { to: '/seminars' } }]}
        description={t('seminars.form.newIntro')}
      />
      <Loaded read={read}>
        {({ councils }) => {
          const own = councils.nodes.map(({ id, name }) => ({ id, label: name }));
          return own.length > 0 ? (
            <NewSeminar ownCouncils={own} />
          ) : (
            <Panel>
              <Empty title={t('seminars.form.mayNot')} hint={t('seminars.form.mayNotHint')} />
            </Panel>
          );
        }}
      </Loaded>
    </>
  );
}
