import { useTranslation } from 'react-i18next';
import { useRead } from '../../graph/use-read';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { MailChoicesDocument } from './mail-choices-query';
import { MailSwitches } from './mail-switches';

/** The same switches for who is signed in. */
export function OwnMails() {
  const { t } = useTranslation();
  const read = useRead(MailChoicesDocument, { token: null });
  return (
    <Panel title={t('mailChoices.own')} description={t('mailChoices.ownHint')}>
      <Loaded read={read}>{({ mailChoices }) => <MailSwitches choices={mailChoices.choices} />}</Loaded>
    </Panel>
  );
}
