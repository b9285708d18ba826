// Views are links: sets of filters that we ship, and those that the reader keeps. One click, a new tab, a bookmark.
import { ActionIcon, Button } from '@mantine/core';
import { IconBookmarkPlus, IconX } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import { Later } from '../../../ui/later';
import { LinkButton } from '../../../ui/links';
import { useDialog } from '../../../ui/use-dialog-param';
import { searchOf, viewOf, yearAgo } from './register-search';
import classes from './register.module.css';
import { SaveViewDialog } from './save-view-dialog';
import type { RegisterCouncil } from './use-register';

const DeleteRiskView = graphql(`
  mutation DeleteRiskView($input: DeleteRiskViewInput!) {
    deleteRiskView(input: $input)
  }
`);

const SHIPPED = [
  ['all', {}],
  ['high', { level: 'VERY_HIGH,HIGH' }],
  ['overdue', { due: 'overdue', order: 'REVIEW_DUE' }],
  ['mine', { owner: 'mine' }],
  ['notScored', { scored: 'no' }],
  ['closed', { status: 'CLOSED' }],
] as const;

export function RegisterViews({ council }: { council: RegisterCouncil | undefined }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const saving = useDialog('save-view');
  const forget = useAct(DeleteRiskView, { success: 'risks.views.deleted' });
  const shown = viewOf(search);
  const shipped = [...SHIPPED, ['year', { since: yearAgo() }] as const].map(([key, view]) => ({
    id: undefined,
    name: t(`risks.views.${key}`),
    view: viewOf(view),
  }));
  const own = (council?.riskViews ?? []).map(({ id, name, search: kept }) => ({ id, name, view: viewOf(searchOf(kept)) }));
  const isKnown = [...shipped, ...own].some(({ view }) => view === shown);
  return (
    <nav aria-label={t('risks.views.label')}>
      <ul className={classes.views}>
        {[...shipped, ...own].map(({ id, name, view }) => (
          <li key={id ?? name}>
            <LinkButton
              size="compact-md"
              fz="sm"
              variant={view === shown ? 'light' : 'default'}
              activeOptions={{ exact: true, includeSearch: true }}
              to="/risks"
              search={{ council: search.council, ...searchOf(view) }}
              resetScroll={false}
            >
              {name}
            </LinkButton>
            {id !== undefined && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('risks.views.delete', { name })}
                onClick={() =>
                  confirm({
                    title: t('risks.views.deleteTitle', { name }),
                    text: t('risks.views.deleteText'),
                    action: t('risks.views.deleteDo'),
                    onConfirm: () => void forget.run({ input: { id } }),
                  })
                }
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
        {council && !isKnown && (
          <li>
            <Button
              size="compact-md"
              fz="sm"
              variant="subtle"
              leftSection={<IconBookmarkPlus size={18} aria-hidden />}
              onClick={() => saving.open()}
            >
              {t('risks.views.save')}
            </Button>
          </li>
        )}
      </ul>
      {council && (
        <Later>
          <SaveViewDialog council={council} view={shown} dialog={saving} />
        </Later>
      )}
    </nav>
  );
}
