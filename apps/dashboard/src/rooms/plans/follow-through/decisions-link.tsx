import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import classes from './follow.module.css';

export interface DecisionsOf {
  /** Slug of the council whose register they stand in; without it, all of the seminar. */
  council?: string | undefined;
  /** Id of a seminar, or `none`: decided at none. */
  seminar?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** How many decisions, with the way to them. */
export function DecisionsLink({ of: { council, seminar, from, to }, children: count }: { of: DecisionsOf; children: number }) {
  const format = useFormat();
  const look = { className: classes.number, underline: 'always' } as const;
  if (count > 0 && council)
    return (
      <LinkAnchor to="/decisions" search={{ council, seminar, from, to }} {...look}>
        {format.number(count)}
      </LinkAnchor>
    );
  if (count > 0 && seminar)
    return (
      <LinkAnchor to="/seminars/$id/decisions" params={{ id: seminar }} {...look}>
        {format.number(count)}
      </LinkAnchor>
    );
  return <>{format.number(count)}</>;
}
