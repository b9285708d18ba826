import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CommentLineFragment, RiskCommentsQuery } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { usePages } from '../../../graph/use-pages';
import { Empty } from '../../../ui/empty';
import { FormBody } from '../../../ui/form-dialog';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ClosedMeanwhile } from '../forms/changed-meanwhile';
import { RiskComment } from './risk-comment';
import { WithdrawDialog } from './withdraw-dialog';

const RiskComments = graphql(`
  query RiskComments($id: ID!, $after: String) {
    risk(id: $id) {
      id
      comments(first: 50, after: $after) {
        nodes {
          ...CommentLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const CommentRisk = graphql(`
  mutation CommentRisk($input: CommentRiskInput!) {
    commentRisk(input: $input) {
      id
    }
  }
`);

const pick = (result: RiskCommentsQuery) => result.risk.comments;

/** What the council says about the risk, latest first. The page brings the latest; earlier ones are asked for. */
export function RiskDiscussion({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const pages = usePages(RiskComments, { id: risk.id }, pick, { pause: !isAll });
  const withdrawing = useDialog('withdraw-comment');
  const comments: CommentLineFragment[] = isAll && pages.data ? pages.nodes : risk.comments.nodes;
  const hasMore = isAll && pages.data ? pages.hasMore : risk.comments.pageInfo.hasNextPage;
  return (
    <Panel title={t('risks.discussion')}>
      <Stack gap="md">
        <NewComment risk={risk} />
        {comments.length === 0 ? (
          <Empty title={t('risks.noComments')} hint={t(risk.viewerCanComment ? 'risks.noCommentsHint' : 'risks.noCommentsRead')} />
        ) : (
          <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
            {comments.map((comment) => (
              <RiskComment key={comment.id} comment={comment} onWithdraw={() => withdrawing.open(comment.id)} />
            ))}
          </Stack>
        )}
        {hasMore && (
          <Group justify="center">
            <Button
              variant="default"
              loading={isAll && (pages.isLoading || pages.isLoadingMore)}
              onClick={() => (isAll ? pages.more() : setAll(true))}
            >
              {t('ui.showMore')}
            </Button>
          </Group>
        )}
      </Stack>
      <WithdrawDialog dialog={withdrawing} comment={comments.find(({ id }) => id === withdrawing.subject)} />
    </Panel>
  );
}

/** What was typed stays to be read, also when the risk has been closed meanwhile. */
function NewComment({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `risk/${risk.id}/comment`,
    initialValues: { text: '' },
    validate: { text: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(CommentRisk, { form, success: 'risks.comment.done', onDone: () => form.reset() });
  if (!risk.viewerCanComment && form.getValues().text.trim() === '') return null;
  return (
    <FormBody
      form={form}
      act={act}
      saveLabel={t('risks.comment.do')}
      onSubmit={form.onSubmit(({ text }) => void act.run({ input: { riskId: risk.id, text } }))}
    >
      <ClosedMeanwhile risk={risk} />
      <Textarea label={t('risks.comment.text')} autosize minRows={2} maxLength={4000} {...form.getInputProps('text')} />
      <Text size="sm" c="dimmed">
        {t('risks.comment.hint')}
      </Text>
    </FormBody>
  );
}
