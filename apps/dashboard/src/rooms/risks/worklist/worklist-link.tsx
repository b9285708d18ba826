import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { LinkButton } from '../../../ui/links';

const WorklistCount = graphql(`
  query WorklistCount($councilId: ID!) {
    riskWorklist(councilId: $councilId, first: 1) {
      totalCount
    }
  }
`);

interface WorklistLinkProps {
  slug: string;
  /** Undefined as long as nobody knows it: then how much waits is not known either. */
  councilId: string | undefined;
  isOfPast: boolean;
}

/** The way to the worklist, with how much waits on it; beside a register of the past it says that it is today's. */
export function WorklistLink({ slug, councilId, isOfPast }: WorklistLinkProps) {
  const { t } = useTranslation();
  const { data } = useRead(WorklistCount, { councilId: councilId ?? '' }, { pause: councilId === undefined });
  const count = data?.riskWorklist.totalCount;
  const words = isOfPast ? 'risks.worklist.linkToday' : 'risks.worklist.link';
  return (
    <LinkButton variant="default" leftSection={<IconListCheck size={18} />} to="/risks/worklist" search={{ council: slug }}>
      {count === undefined ? t('risks.worklist.title') : t(words, { count })}
    </LinkButton>
  );
}
