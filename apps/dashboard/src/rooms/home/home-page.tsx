import { Box, Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { HomeQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { useViewer } from '../../graph/viewer';
import { today, useFormat } from '../../ui/format';
import { LinkButton } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { OverviewCore } from '../overview/county/overview-core';
import { CouncilCards } from './council-cards';
import { HomeTiles } from './home-tiles';
import { NextSeminars } from './next-seminars';
import { TaskList } from './task-list';

const Home = graphql(`
  query Home {
    viewer {
      person {
        id
      }
      officialRegions {
        code
        name
      }
      tasks {
        kind
        subjectId
        title
        dueOn
        count
        riskId
        isRestricted
        council {
          id
          slug
        }
        answerPath
      }
      seats {
        id
        role
        isCurrent
        person {
          id
        }
        council {
          ...HomeCouncil
        }
      }
    }
    seminars(first: 4, upcoming: true) {
      nodes {
        ...HomeSeminar
      }
    }
    councils(first: 12) {
      nodes {
        ...HomeCouncil
      }
    }
  }
`);

export const HomeCouncil = graphql(`
  fragment HomeCouncil on Council {
    id
    name
    shortName
    slug
    kind
    meetingsPerYear
    cadence
    lastSeminarOn
    nextSeminar {
      id
      title
      days {
        id
        date
      }
    }
    viewerCanPlanSeminars
  }
`);

export const HomeSeminar = graphql(`
  fragment HomeSeminar on Seminar {
    id
    title
    state
    mode
    answerBy
    hosts {
      id
      shortName
      state
    }
    days {
      id
      date
      startsAt
      venueName
    }
    answerCounts {
      invited
      accepted
      substitute
      online
      none
    }
  }
`);

export type HomeData = HomeQuery & { viewer: NonNullable<HomeQuery['viewer']> };

export function HomePage() {
  const { t } = useTranslation();
  const { weekday } = useFormat();
  const { person } = useViewer();
  const read = useRead(Home, {});
  return (
    <>
      <PageHeader
        tabTitle={t('ui.nav.home')}
        title={t('home.greeting', { name: person.firstName })}
        description={<FirstLetterUp>{weekday(today())}</FirstLetterUp>}
        actions={read.data?.viewer?.officialRegions.map(({ code, name }) => (
          <LinkButton key={code} to="/overview" search={{ region: code }}>
            {t('home.overview', { region: name })}
          </LinkButton>
        ))}
      />
      <Loaded read={read} skeleton={<HomeSkeleton />}>
        {(data) => data.viewer && <HomeContent data={{ ...data, viewer: data.viewer }} />}
      </Loaded>
    </>
  );
}

function HomeContent({ data }: { data: HomeData }) {
  // The highest of an official's regions; the others are one click away.
  const [region] = data.viewer.officialRegions;
  return (
    <Stack gap="lg">
      <HomeTiles data={data} />
      {region && <OverviewCore regionCode={region.code} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <TaskList tasks={data.viewer.tasks} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <NextSeminars
            seminars={data.seminars.nodes}
            canPlan={data.councils.nodes.some(({ viewerCanPlanSeminars }) => viewerCanPlanSeminars)}
          />
        </Grid.Col>
      </Grid>
      <CouncilCards data={data} />
    </Stack>
  );
}

function HomeSkeleton() {
  return (
    <Stack gap="lg">
      <PanelSkeleton rows={2} />
      <PanelSkeleton rows={4} />
      <PanelSkeleton rows={3} />
    </Stack>
  );
}

const FirstLetterUp = ({ children }: { children: string }) => (
  <Box component="span">{children.charAt(0).toLocaleUpperCase() + children.slice(1)}</Box>
);
