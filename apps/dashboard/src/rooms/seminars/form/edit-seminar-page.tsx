import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeminarState } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { LinkButton } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { EditSeminar } from './edit-seminar';

const SeminarForEditing = graphql(`
  query SeminarForEditing($id: ID!) {
    seminar(id: $id) {
      id
      version
      title
      kind
      mode
      capacity
      onlineUrl
      answerBy
      topicCallUntil
      aims
      targetGroup
      expectedOutcome
      state
      viewerCanEdit
      series {
        id
        name
      }
      hosts {
        id
        isLead
        quota
        councilId
        name
        state
        secretary {
          id
          name
        }
      }
      days {
        ...SeminarDayLine
      }
      rooms {
        ...RoomLine
      }
    }
  }
`);

/** What is over is changed by nobody; whose it is to change before that is another matter. */
const WHY_NOT: Partial<Record<SeminarState, string>> = {
  CANCELLED: 'seminars.form.isCancelled',
  HELD: 'seminars.form.wasHeld',
  REPORTED: 'seminars.form.wasHeld',
};

export function EditSeminarPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/seminars/$id/edit' });
  const read = useRead(SeminarForEditing, { id });
  const title = read.data?.seminar.title;
  return (
    <Loaded read={read}>
      {({ seminar }) => (
        <>
          <PageHeader
            title={t('seminars.form.editTitle')}
            tabTitle={`${t('seminars.form.editTitle')} · ${seminar.title}`}
            crumbs={[
              { label: t('seminars.title'), link: { to: '/seminars' } },
              { label: title ?? '', link: { to: '/seminars/$id', params: { id } } },
            ]}
          />
          {seminar.viewerCanEdit ? (
            <EditSeminar seminar={seminar} />
          ) : (
            <Panel>
              <Empty
                title={t(WHY_NOT[seminar.state] ?? 'seminars.form.mayNotEdit')}
                action={
                  <LinkButton to="/seminars/$id" params={{ id }} mt="sm">
                    {t('seminars.form.toSeminar')}
                  </LinkButton>
                }
              />
            </Panel>
          )}
        </>
      )}
    </Loaded>
  );
}
