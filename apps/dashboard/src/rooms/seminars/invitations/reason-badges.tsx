import { useTranslation } from 'react-i18next';
import type { AudienceReasonKind, SeatRole } from '../../../graph/generated/graphql';
import { ToneBadge } from '../../../ui/tone-badge';
import classes from './invitations.module.css';

interface Reason {
  kind: AudienceReasonKind;
  councilName?: string | null;
  institutionName?: string | null;
  role?: SeatRole | null;
}

/** Why somebody is invited: 'Ida-Viru turvalisuse nõukogu: sekretär'. */
export function ReasonBadges({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.badges}>
      {reasons.map(({ kind, councilName, institutionName, role }, at) => (
        <li key={at}>
          <ToneBadge tone={kind === 'SEAT' ? 'info' : 'neutral'} mayWrap>
            {t(`seminars.reason.${kind}`, {
              council: councilName ?? '',
              institution: institutionName ?? '',
              role: role ? t(`councils.seatRole.${role}`).toLocaleLowerCase() : '',
            })}
          </ToneBadge>
        </li>
      ))}
    </ul>
  );
}
