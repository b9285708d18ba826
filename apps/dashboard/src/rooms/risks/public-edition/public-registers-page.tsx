import { Group, Stack, Text } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { LinkAnchor } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';

const PublicRegisters = graphql(`
  query PublicRegisters {
    publicRegisters {
      slug
      name
      riskCount
    }
  }
`);

export function PublicRegistersPage() {
  const { t } = useTranslation();
  const read = useRead(PublicRegisters, {});
  return (
    <>
      <PageHeader title={t('risks.edition.all')} description={t('risks.edition.allHint')} />
      <Loaded read={read}>
        {({ publicRegisters }) => (
          <Panel>
            {publicRegisters.length === 0 ? (
              <Empty icon={IconBook2} title={t('risks.edition.none')} hint={t('risks.edition.noneHint')} />
            ) : (
              <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
                {publicRegisters.map(({ slug, name, riskCount }) => (
                  <Group key={slug} component="li" justify="space-between" align="baseline" gap="sm" wrap="nowrap">
                    <LinkAnchor to="/public/risks/$slug" params={{ slug }} fw={600}>
                      {name}
                    </LinkAnchor>
                    <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                      {t('risks.edition.count', { count: riskCount })}
                    </Text>
                  </Group>
                ))}
              </Stack>
            )}
          </Panel>
        )}
      </Loaded>
    </>
  );
}
