import { Anchor } from '@mantine/core';
import { Fragment } from 'react';

/** A mail address that breaks, where it must, after its @ and dots. `isLink`: to write a mail. */
export function MailAddress({ address, isLink = false }: { address: string; isLink?: boolean }) {
  const parts = address.split(/(?<=[@.])/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
  return isLink ? <Anchor href={`mailto:${address}`}>{parts}</Anchor> : <>{parts}</>;
}
