import { Group, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, type Destination } from './links';
import classes from './page-contents.module.css';
import { Panel } from './panel';
import { ToneBadge } from './tone-badge';
import { goAgainTo } from './use-fold';
import { usePhone } from './use-phone';

export interface ContentsLine {
  /** What addresses call the part. */
  id: string;
  title: string;
  /** How much it holds: a number, or one with its word. */
  count?: number | string;
  /** How much in it wants to be looked at. */
  attention?: number;
}

interface PageContentsProps {
  here: Destination;
  lines: ContentsLine[];
  /** For a page that is long on a desk as well. */
  alsoOnDesk?: boolean;
}

/** What a long page holds, on a phone: each line leads there and opens it. */
export function PageContents({ here, lines, alsoOnDesk = false }: PageContentsProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const hash = useLocation({ select: (location) => location.hash });
  if (!isPhone && !alsoOnDesk) return null;
  return (
    <Panel component="section" title={t('ui.contents')}>
      <ul className={isPhone ? classes.list : `${classes.list} ${classes.wide}`}>
        {lines.map(({ id, title, count, attention = 0 }) => (
          <li key={id} className={classes.line}>
            <LinkAnchor {...here} hash={id} className={classes.link} onClick={() => hash === id && goAgainTo(id)}>
              {title}
            </LinkAnchor>
            <Group gap={6} wrap="nowrap">
              {attention > 0 && <ToneBadge tone="warning">{t('ui.needsAttention', { count: attention })}</ToneBadge>}
              {count !== undefined && (
                <Text component="span" size="sm" c="dimmed">
                  {count}
                </Text>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
