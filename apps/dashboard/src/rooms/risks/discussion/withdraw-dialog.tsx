import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CommentLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';

const WithdrawRiskComment = graphql(`
  mutation WithdrawRiskComment($input: WithdrawRiskCommentInput!) {
    withdrawRiskComment(input: $input) {
      id
    }
  }
`);

/** One's own comment without a reason, somebody else's with one, which stays in its place. */
export function WithdrawDialog({ comment, dialog }: { comment: CommentLineFragment | undefined; dialog: DialogState }) {
  const { t } = useTranslation();
  const isViewers = comment?.isViewers === true;
  const form = useDraftForm({
    draft: `risk-comment/${dialog.subject ?? ''}/withdraw`,
    initialValues: { reason: '' },
    validate: { reason: (value) => (isViewers || value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(WithdrawRiskComment, {
    form,
    success: 'risks.withdraw.done',
    onDone: () => {
      form.reset();
      dialog.close();
    },
  });
  return (
    <FormDialog
      title={t('risks.withdraw.title')}
      opened={dialog.opened && comment !== undefined}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.withdraw.do')}
      onSubmit={form.onSubmit(({ reason }) => comment && void act.run({ input: { id: comment.id, reason: reason.trim() || null } }))}
    >
      <Text size="sm">{t(isViewers ? 'risks.withdraw.text' : 'risks.withdraw.textOther')}</Text>
      {!isViewers && (
        <Textarea label={t('risks.reason')} required autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
      )}
    </FormDialog>
  );
}
