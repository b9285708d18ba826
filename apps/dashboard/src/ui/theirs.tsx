import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format';
import lines from './lines.module.css';
import { News } from './news';

/** How the values of fields are said; those without an entry are texts, numbers, days or yes and no. */
export type InWords<Values> = { [Field in keyof Values as string extends Field ? never : Field]?: (value: Values[Field]) => string };

export interface Contested {
  /** Values of touched fields that somebody else has changed meanwhile. */
  theirs: Record<string, unknown>;
  getValues: () => Record<string, unknown>;
  getInputNode: (path: string) => HTMLElement | null;
  inWords: Record<string, ((value: never) => string) | undefined>;
}

/** What somebody else has put into the fields that were touched here, beside what was typed, which stays until it is saved. */
export function Theirs({ form }: { form: Contested }) {
  const { t } = useTranslation();
  const say = useSay(form);
  const typed = form.getValues();
  const fields = Object.keys(form.theirs).filter((field) => say(field, form.theirs[field]) !== say(field, typed[field]));
  if (fields.length === 0) return null;
  return (
    <News title={t('ui.theirs.title')}>
      {t('ui.theirs.text')}
      <ul className={lines.list}>
        {fields.map((field) => (
          <li key={field} className={lines.line}>
            <Text size="sm" fw={600}>
              {labelOf(form.getInputNode(field))}
            </Text>
            <Text size="sm">{t('ui.theirs.mine', { value: say(field, typed[field]) })}</Text>
            <Text size="sm">{t('ui.theirs.theirs', { value: say(field, form.theirs[field]) })}</Text>
          </li>
        ))}
      </ul>
    </News>
  );
}

function useSay({ inWords }: Contested): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (field, value) => {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      return t('ui.theirs.nothing');
    const own = inWords[field];
    if (own) return own(value as never);
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  };
}

/** The words that the field itself is labelled with, or the group or section around it. */
function labelOf(node: HTMLElement | null): string {
  const own = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.labels?.[0] : undefined;
  const around = node?.closest('[aria-labelledby]')?.getAttribute('aria-labelledby');
  const label = (own ?? (around ? document.getElementById(around) : null))?.cloneNode(true);
  if (!(label instanceof HTMLElement)) return '';
  for (const asterisk of label.querySelectorAll('[aria-hidden]')) asterisk.remove();
  return label.innerText.trim();
}
