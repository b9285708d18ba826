import { IconBuilding, IconMapPin, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { hasEnded } from '../../../ui/history';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { RegionData } from '../region-page';
import { RegionSpan } from './region-span';

export function CouncilsOfRegion({ region }: { region: RegionData }) {
  const { t } = useTranslation();
  const isOver = hasEnded(region);
  const title = t(isOver ? 'people.region.councilsThen' : 'people.region.councils');
  return (
    <Panel title={title}>
      <DataTable
        caption={title}
        rows={region.councils}
        rowKey={({ id }) => id}
        empty={
          <Empty
            icon={IconUsersGroup}
            title={t(isOver ? 'people.region.noneThen' : 'people.region.noCouncils')}
            hint={!isOver && t('people.region.noCouncilsHint')}
          />
        }
        columns={[
          {
            key: 'name',
            title: t('people.institution.council'),
            isMain: true,
            sortBy: ({ name }) => name,
            cell: ({ name, slug }) => (
              <LinkAnchor to="/councils/$slug" params={{ slug }} fw={600}>
                {name}
              </LinkAnchor>
            ),
          },
          { key: 'kind', title: t('people.institution.kind'), cell: ({ kind }) => t(`councils.councilKind.${kind}`) },
        ]}
      />
    </Panel>
  );
}

interface InstitutionsProps {
  region: RegionData;
  institutions: RegionData['institutions']['nodes'];
  pages: { hasMore: boolean; isLoadingMore: boolean; more: () => void };
}

export function InstitutionsOfRegion({ region, institutions, pages }: InstitutionsProps) {
  const { t } = useTranslation();
  const isOver = hasEnded(region);
  const title = t(isOver ? 'people.region.institutionsThen' : 'people.region.institutions');
  return (
    <Panel title={title}>
      <DataTable
        caption={title}
        rows={institutions}
        rowKey={({ id }) => id}
        pages={pages}
        empty={
          <Empty
            icon={IconBuilding}
            title={t(isOver ? 'people.region.noneThen' : 'people.region.noInstitutions')}
            hint={!isOver && t('people.region.noInstitutionsHint')}
          />
        }
        columns={[
          {
            key: 'name',
            title: t('people.institution.name'),
            isMain: true,
            sortBy: ({ name }) => name,
            cell: ({ id, name }) => (
              <LinkAnchor to="/institutions/$id" params={{ id }} fw={600}>
                {name}
              </LinkAnchor>
            ),
          },
          { key: 'kind', title: t('people.institution.kind'), cell: ({ kind }) => t(`people.institutionKind.${kind}`) },
        ]}
      />
    </Panel>
  );
}

export function PartsOfRegion({ region }: { region: RegionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('people.region.parts')} description={t('people.region.partsHint')}>
      <DataTable
        caption={t('people.region.parts')}
        rows={region.children}
        rowKey={({ id }) => id}
        empty={<Empty icon={IconMapPin} title={t('people.region.noParts')} hint={t('people.region.noPartsHint')} />}
        columns={[
          {
            key: 'name',
            title: t('people.region.name'),
            isMain: true,
            sortBy: ({ name }) => name,
            cell: ({ id, name }) => (
              <LinkAnchor to="/regions/$id" params={{ id }} fw={600}>
                {name}
              </LinkAnchor>
            ),
          },
          { key: 'code', title: t('people.region.code'), sortBy: ({ code }) => code, cell: ({ code }) => code },
          {
            key: 'councils',
            title: t('people.region.councils'),
            sortBy: ({ councilCount }) => councilCount,
            cell: ({ councilCount }) => format.number(councilCount),
          },
          {
            key: 'institutions',
            title: t('people.region.institutions'),
            sortBy: ({ institutionCount }) => institutionCount,
            cell: ({ institutionCount }) => format.number(institutionCount),
          },
          { key: 'validity', title: t('people.region.validity'), cell: (child) => <RegionSpan of={child} /> },
        ]}
      />
    </Panel>
  );
}
