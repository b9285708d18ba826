import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../ui/pickers';
import { namesOf } from '../../../../ui/pickers/picked';
import { useDraftForm, type DraftForm } from '../../../../ui/use-draft-form';
import { useKindWord } from '../decision-words';
import type { DecisionValues } from './decision-values';
import { countOf } from './vote-values';

interface DecisionFormInput {
  draft: string;
  initialValues: DecisionValues;
  /** Names of councils, seminars and items of agendas that are chosen. */
  known: Choice[];
}

export function useDecisionForm({ draft, initialValues, known }: DecisionFormInput): DraftForm<DecisionValues> {
  const { t } = useTranslation();
  const kindWord = useKindWord();
  const named = (id: string | null) => namesOf(id ? [id] : [], known);
  return useDraftForm<DecisionValues>({
    draft,
    initialValues,
    inWords: {
      kind: kindWord,
      councilId: named,
      seminarId: named,
      sessionId: named,
      councilIds: (ids) => namesOf(ids, known),
      votes: (votes) => t('plans.decision.votes', countOf(votes)),
      actionItems: (items) => t('plans.items.count', { count: items.length }),
    },
    validate: {
      text: (value) => (value.trim() ? null : t('ui.required')),
      decidedOn: (value) => (value ? null : t('ui.required')),
      votes: (votes, { isByName }) => (isByName && votes.length === 0 ? t('plans.vote.needed') : null),
      actionItems: {
        title: (value) => (value.trim() ? null : t('ui.required')),
        ownerInstitutionId: (value) => (value ? null : t('ui.required')),
        dueOn: (value) => (value ? null : t('ui.required')),
      },
    },
  });
}
