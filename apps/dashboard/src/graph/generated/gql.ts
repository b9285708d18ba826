/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      isAdministrator\n      firstRegister {\n        slug\n      }\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          id\n          name\n          slug\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n      answeredAt\n    }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  query AnswerSheet($token: String!) {\n    invitation(token: $token) {\n      seminarTitle\n      seminarState\n      kind\n      mode\n      hosts\n      contact {\n        name\n        address\n        phone\n      }\n      aims\n      targetGroup\n      expectedOutcome\n      onlineUrl\n      answerBy\n      timeZone\n      personName\n      institutionName\n      language\n      response\n      answeredAt\n      chosenDays\n      substituteName\n      substituteEmail\n      needs\n      comment\n      waitingPosition\n      placeIsFree\n      isOpen\n      closedBecause\n      cancelReason\n      substitutesAllowed\n      substitutes\n      days {\n        ...SeminarDayLine\n      }\n      sessions {\n        dayId\n        title\n        kind\n        startsAt\n        endsAt\n        roomName\n        followUp {\n          items\n          late\n        }\n        speakers\n      }\n    }\n  }\n": typeof types.AnswerSheetDocument,
    "\n  mutation TakePartOnline($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n    }\n  }\n": typeof types.TakePartOnlineDocument,
    "\n  query CouncilPage($id: ID, $slug: String) {\n    council(id: $id, slug: $slug) {\n      id\n      name\n      shortName\n      slug\n      kind\n      approaches\n      cooperationForm\n      meetingsPerYear\n      maxGapDays\n      quorumPercent\n      substitutesAllowed\n      timeZone\n      defaultLanguage\n      foundedOn\n      closedOn\n      version\n      cadence\n      lastSeminarOn\n      viewerCanRead\n      viewerCanEdit\n      viewerCanEditMembers\n      viewerCanPlanSeminars\n      viewerCanEditReminderRules\n      parent {\n        id\n        name\n        slug\n      }\n      children {\n        id\n        name\n        slug\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      hostInstitution {\n        id\n        name\n      }\n      nextSeminar {\n        id\n        title\n        days {\n          id\n          date\n        }\n      }\n      seminars(first: 5) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n        }\n      }\n      seats {\n        ...SeatLine\n      }\n      memberships {\n        ...MembershipLine\n      }\n      reminderRules {\n        ...ReminderRuleLine\n      }\n      reminderLimit {\n        perDay\n        version\n      }\n      statusRoundSettings {\n        isQuarterly\n        quarterWorkingDay\n        isBeforeSeminars\n        daysBeforeSeminar\n        lengthDays\n        version\n        viewerCanEdit\n      }\n      latestStatusRound {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        askedUntil\n        closedAt\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n        }\n      }\n    }\n  }\n": typeof types.CouncilPageDocument,
    "\n  mutation UpdateCouncil($input: UpdateCouncilInput!) {\n    updateCouncil(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateCouncilDocument,
    "\n  query CouncilList($after: String, $search: String, $kind: CouncilKind, $includeClosed: Boolean) {\n    councils(first: 50, after: $after, search: $search, kind: $kind, includeClosed: $includeClosed) {\n      nodes {\n        id\n        name\n        slug\n        kind\n        closedOn\n        cadence\n        lastSeminarOn\n        parent {\n          id\n        }\n        regions {\n          id\n          name\n        }\n        nextSeminar {\n          id\n          days {\n            id\n            date\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CouncilListDocument,
    "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n": typeof types.AddMembershipDocument,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignSeatDocument,
    "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateMembershipDocument,
    "\n  mutation UpdateSeat($input: UpdateSeatInput!) {\n    updateSeat(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateSeatDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EndSeatDocument,
    "\n  fragment SeatLine on Seat {\n    id\n    role\n    validFrom\n    validTo\n    endReason\n    designationAct\n    isCurrent\n    version\n    membership {\n      id\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    substitutes {\n      id\n      position\n      person {\n        id\n        name\n      }\n    }\n    substituteHistory {\n      id\n      position\n      validFrom\n      validTo\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SeatLineFragmentDoc,
    "\n  fragment MembershipLine on Membership {\n    id\n    voting\n    validFrom\n    validTo\n    endReason\n    isCurrent\n    version\n    institution {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.MembershipLineFragmentDoc,
    "\n  mutation UpdateSeatSubstitutes($input: UpdateSeatSubstitutesInput!) {\n    updateSeatSubstitutes(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateSeatSubstitutesDocument,
    "\n  mutation CreateCouncil($input: CreateCouncilInput!) {\n    createCouncil(input: $input) {\n      id\n      slug\n    }\n  }\n": typeof types.CreateCouncilDocument,
    "\n  mutation UpdateReminderLimit($input: UpdateReminderLimitInput!) {\n    updateReminderLimit(input: $input) {\n      perDay\n      version\n    }\n  }\n": typeof types.UpdateReminderLimitDocument,
    "\n  query DryRunReminders($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      isWorkingDay\n      reminders(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          occurrence\n          delivery\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.DryRunRemindersDocument,
    "\n  query DryRunSilent($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      silent(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          silence\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.DryRunSilentDocument,
    "\n  mutation CreateReminderRule($input: CreateReminderRuleInput!) {\n    createReminderRule(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateReminderRuleDocument,
    "\n  mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {\n    updateReminderRule(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateReminderRuleDocument,
    "\n  fragment ReminderRuleLine on ReminderRule {\n    id\n    name\n    isActive\n    object\n    anchor\n    offsetDays\n    repeatEveryDays\n    maxCount\n    leadFrom\n    secretaryFrom\n    chairFrom\n    delivery\n    minPriority\n    wordsEt\n    wordsEn\n    workingDaysOnly\n    sendFrom\n    sendUntil\n    validFrom\n    version\n  }\n": typeof types.ReminderRuleLineFragmentDoc,
    "\n  query Home {\n    viewer {\n      person {\n        id\n      }\n      officialRegions {\n        code\n        name\n      }\n      tasks {\n        kind\n        subjectId\n        title\n        dueOn\n        count\n        riskId\n        isRestricted\n        council {\n          id\n          slug\n        }\n        answerPath\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          ...HomeCouncil\n        }\n      }\n    }\n    seminars(first: 4, upcoming: true) {\n      nodes {\n        ...HomeSeminar\n      }\n    }\n    councils(first: 12) {\n      nodes {\n        ...HomeCouncil\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment HomeCouncil on Council {\n    id\n    name\n    shortName\n    slug\n    kind\n    meetingsPerYear\n    cadence\n    lastSeminarOn\n    nextSeminar {\n      id\n      title\n      days {\n        id\n        date\n      }\n    }\n    viewerCanPlanSeminars\n  }\n": typeof types.HomeCouncilFragmentDoc,
    "\n  fragment HomeSeminar on Seminar {\n    id\n    title\n    state\n    mode\n    answerBy\n    hosts {\n      id\n      shortName\n      state\n    }\n    days {\n      id\n      date\n      startsAt\n      venueName\n    }\n    answerCounts {\n      invited\n      accepted\n      substitute\n      online\n      none\n    }\n  }\n": typeof types.HomeSeminarFragmentDoc,
    "\n  query MailChoices($token: String) {\n    mailChoices(token: $token) {\n      asked\n      language\n      address\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n": typeof types.MailChoicesDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n": typeof types.ChooseMailDocument,
    "\n  query CouncilComparison($eventType: EventType) {\n    councilComparison(eventType: $eventType) {\n      since\n      councilCount\n      risks {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      publicEditions {\n        slug\n        name\n        counties {\n          code\n          name\n        }\n        riskCount\n        levels {\n          ...OverviewLevels\n        }\n      }\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        counties {\n          code\n          name\n        }\n        levels {\n          ...OverviewLevels\n        }\n        hasRegister\n        open\n        overdue\n        worse\n        onOtherMatrices\n        highest {\n          id\n          title\n          trend\n          isRestricted\n          mostScore\n          isOnOtherMatrix\n          current {\n            score\n            level\n          }\n        }\n      }\n    }\n  }\n": typeof types.CouncilComparisonDocument,
    "\n  query ComparedHeatMaps($councilIds: [ID!], $eventType: EventType) {\n    councilComparison(councilIds: $councilIds, eventType: $eventType) {\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        heatMap {\n          ...HeatMapCells\n          notScored\n          onOtherMatrices\n        }\n      }\n    }\n  }\n": typeof types.ComparedHeatMapsDocument,
    "\n  query OverviewRegions {\n    viewer {\n      officialRegions {\n        code\n        name\n      }\n      seats {\n        isCurrent\n        council {\n          regions {\n            code\n            name\n          }\n        }\n      }\n    }\n    countries: regions(kind: COUNTRY, first: 10) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n    counties: regions(kind: COUNTY, first: 100) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n  }\n": typeof types.OverviewRegionsDocument,
    "\n  fragment OverviewLevels on LevelCounts {\n    veryHigh\n    high\n    medium\n    low\n    notScored\n  }\n": typeof types.OverviewLevelsFragmentDoc,
    "\n  fragment OverviewRiskRow on OverviewRisk {\n    id\n    ref\n    title\n    eventType\n    trend\n    isRestricted\n    mostScore\n    isOnOtherMatrix\n    current {\n      score\n      level\n    }\n    owner {\n      id\n      name\n    }\n    council {\n      id\n      shortName\n      slug\n    }\n  }\n": typeof types.OverviewRiskRowFragmentDoc,
    "\n  fragment OverviewOverdue on OverdueInstitutions {\n    count\n    institutionCount\n    rows {\n      institution {\n        id\n        name\n      }\n      count\n      oldestDueOn\n      things {\n        kind\n        dueOn\n        measure {\n          id\n          title\n        }\n        item {\n          id\n          ref\n          title\n          isRestricted\n        }\n        about {\n          id\n          ref\n          title\n          isRestricted\n          council {\n            slug\n            shortName\n          }\n        }\n      }\n    }\n  }\n": typeof types.OverviewOverdueFragmentDoc,
    "\n  query OverviewCore($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        code\n        name\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n    }\n  }\n": typeof types.OverviewCoreDocument,
    "\n  query CountyOverview($regionCode: String!, $since: Date) {\n    countyOverview(regionCode: $regionCode, since: $since) {\n      since\n      region {\n        id\n        code\n        name\n      }\n      levels {\n        ...OverviewLevels\n      }\n      levelsThen {\n        ...OverviewLevels\n      }\n      councils {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          levels {\n            ...OverviewLevels\n          }\n          levelsThen {\n            ...OverviewLevels\n          }\n          worse\n          overdue\n        }\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      worse {\n        count\n        rows {\n          risk {\n            ...OverviewRiskRow\n          }\n          then {\n            score\n            level\n          }\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n      seminars {\n        count\n        rows {\n          id\n          title\n          state\n          startsOn\n          endsOn\n          councils {\n            id\n            shortName\n          }\n          invited\n          answered\n          seats\n          covered\n          quorum\n          quorumIsReached\n          tasks\n          tasksDone\n          tasksOverdue\n        }\n      }\n      silent {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          reasons\n          lastSeminarOn\n          registerChangedOn\n          assessedOn\n        }\n      }\n    }\n  }\n": typeof types.CountyOverviewDocument,
    "\n  query LateActionItems($regionCode: String, $institutionId: ID, $after: String) {\n    lateActionItems(regionCode: $regionCode, institutionId: $institutionId, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LateActionItemsDocument,
    "\n  query LateMeasures($regionCode: String, $institutionId: ID, $isAssigned: Boolean, $after: String) {\n    lateMeasures(regionCode: $regionCode, institutionId: $institutionId, isAssigned: $isAssigned, first: 50, after: $after) {\n      nodes {\n        id\n        ref\n        title\n        isRestricted\n        dueOn\n        responsibleInstitution {\n          id\n          name\n        }\n        risks {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        council {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LateMeasuresDocument,
    "\n  query NameOfRegion($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NameOfRegionDocument,
    "\n  query NameOfInstitution($institution: ID!) {\n    institution(id: $institution) {\n      id\n      name\n    }\n  }\n": typeof types.NameOfInstitutionDocument,
    "\n  query OverseenRisks(\n    $regionCode: String\n    $councils: [String!]\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    overseenRisks(\n      regionCode: $regionCode\n      councils: $councils\n      filter: $filter\n      orderBy: $orderBy\n      isReversed: $isReversed\n      asOf: $asOf\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...RegisterRisk\n        mostScore\n        council {\n          id\n          slug\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OverseenRisksDocument,
    "\n  mutation AddAffiliation($input: AddAffiliationInput!) {\n    addAffiliation(input: $input) {\n      id\n    }\n  }\n": typeof types.AddAffiliationDocument,
    "\n  fragment AffiliationLine on Affiliation {\n    id\n    role\n    jobTitle\n    validFrom\n    validTo\n    isCurrent\n    version\n    viewerCanEdit\n    person {\n      id\n      name\n      email\n    }\n    institution {\n      id\n      name\n    }\n  }\n": typeof types.AffiliationLineFragmentDoc,
    "\n  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {\n    updateAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateAffiliationDocument,
    "\n  mutation EndAffiliation($input: EndAffiliationInput!) {\n    endAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EndAffiliationDocument,
    "\n  query InstitutionPage($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      shortName\n      registryCode\n      kind\n      sector\n      email\n      phone\n      dutyPhone\n      activeFrom\n      activeTo\n      version\n      viewerCanEdit\n      viewerCanEditPeople\n      parent {\n        id\n        name\n      }\n      units {\n        id\n        name\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      affiliations {\n        ...AffiliationLine\n      }\n      memberships {\n        ...InstitutionMembership\n      }\n    }\n  }\n": typeof types.InstitutionPageDocument,
    "\n  mutation UpdateInstitution($input: UpdateInstitutionInput!) {\n    updateInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateInstitutionDocument,
    "\n  fragment InstitutionMembership on Membership {\n    id\n    validFrom\n    validTo\n    endReason\n    voting\n    council {\n      id\n      name\n      slug\n    }\n    seats {\n      id\n      role\n      validFrom\n      validTo\n      endReason\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InstitutionMembershipFragmentDoc,
    "\n  mutation CreateInstitution($input: CreateInstitutionInput!) {\n    createInstitution(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateInstitutionDocument,
    "\n  query InstitutionList($after: String, $search: String, $kind: InstitutionKind) {\n    institutions(first: 30, after: $after, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        regions {\n          id\n          name\n        }\n        memberships {\n          id\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstitutionListDocument,
    "\n  query PersonList($after: String, $search: String) {\n    persons(first: 30, after: $after, search: $search) {\n      nodes {\n        id\n        name\n        email\n        affiliations {\n          id\n          isCurrent\n          jobTitle\n          institution {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          role\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PersonListDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      firstName\n      lastName\n      name\n      language\n      email\n      phone\n      version\n      viewerCanEdit\n      affiliations {\n        ...AffiliationLine\n      }\n      seats {\n        id\n        role\n        validFrom\n        validTo\n        endReason\n        isCurrent\n        council {\n          id\n          name\n          slug\n        }\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      id\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  query Profile {\n    viewer {\n      person {\n        id\n        name\n        email\n        phone\n        language\n      }\n      sessions {\n        id\n        createdAt\n        lastSeenAt\n        userAgent\n        current\n      }\n      updateLinks {\n        ...OwnUpdateLink\n      }\n      invitationLinks {\n        ...OwnInvitationLink\n      }\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  mutation UpdateOwnLanguage($input: UpdateOwnLanguageInput!) {\n    updateOwnLanguage(input: $input) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": typeof types.UpdateOwnLanguageDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": typeof types.EndSessionDocument,
    "\n  query RegionPage($id: ID!, $after: String) {\n    region(id: $id) {\n      id\n      code\n      country\n      kind\n      name\n      validFrom\n      validTo\n      version\n      viewerCanEdit\n      parent {\n        id\n        name\n      }\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n        validTo\n      }\n      formerNames {\n        id\n        name\n        validFrom\n        validTo\n        parent {\n          id\n          name\n        }\n      }\n      children {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        councilCount\n        institutionCount\n      }\n      councils {\n        id\n        name\n        slug\n        kind\n      }\n      institutions(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          kind\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RegionPageDocument,
    "\n  query RegionList($after: String, $search: String, $existing: Date, $on: Date) {\n    regions(first: 100, after: $after, search: $search, asOf: $existing) {\n      nodes {\n        id\n        code\n        kind\n        validFrom\n        validTo\n        nameOn(on: $on)\n        parentOn(on: $on) {\n          id\n          nameOn(on: $on)\n        }\n        councilCount(on: $on)\n        institutionCount(on: $on)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RegionListDocument,
    "\n  mutation UpdateRegion($input: UpdateRegionInput!) {\n    updateRegion(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateRegionDocument,
    "\n  mutation EndRegion($input: EndRegionInput!) {\n    endRegion(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.EndRegionDocument,
    "\n  mutation CreateRegion($input: CreateRegionInput!) {\n    createRegion(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateRegionDocument,
    "\n  query CalendarFeeds {\n    viewer {\n      calendarFeeds {\n        id\n        kind\n        path\n        createdAt\n        lastFetchedOn\n        council {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) {\n      id\n    }\n  }\n": typeof types.MakeCalendarFeedDocument,
    "\n  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {\n    renewCalendarFeed(input: $input) {\n      id\n      path\n    }\n  }\n": typeof types.RenewCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  query ItemImportCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n": typeof types.ItemImportCouncilDocument,
    "\n  mutation PreviewActionItemImport($input: PreviewActionItemImportInput!) {\n    previewActionItemImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      rows {\n        line\n        outcome\n        itemId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n": typeof types.PreviewActionItemImportDocument,
    "\n  mutation ImportActionItems($input: ImportActionItemsInput!) {\n    importActionItems(input: $input) {\n      created\n      changed\n    }\n  }\n": typeof types.ImportActionItemsDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.DecideExtensionDocument,
    "\n  mutation CreateActionItem($input: CreateActionItemInput!) {\n    createActionItem(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateActionItemDocument,
    "\n  mutation UpdateActionItem($input: UpdateActionItemInput!) {\n    updateActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateActionItemDocument,
    "\n  query PickDecisionOfItem($councilId: ID!, $search: String) {\n    decisions(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        ...PlanDecisionName\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickDecisionOfItemDocument,
    "\n  query SeminarsOfItems($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 100) {\n        nodes {\n          id\n          title\n          state\n          startsAt\n        }\n      }\n    }\n  }\n": typeof types.SeminarsOfItemsDocument,
    "\n  query PickMeasures($councilId: ID!, $search: String) {\n    measures(councilId: $councilId, filter: { search: $search }, orderBy: NUMBER, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickMeasuresDocument,
    "\n  query PickItems($councilId: ID, $search: String) {\n    actionItems(councilId: $councilId, filter: { search: $search, isOpen: true }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickItemsDocument,
    "\n  query PickJointCouncils($search: String) {\n    councils(search: $search, first: 20) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickJointCouncilsDocument,
    "\n  query PlansOfItems($councilId: ID!) {\n    actionPlans(councilId: $councilId, filter: { states: [DRAFT, CONSULTATION, ADOPTED] }, first: 100) {\n      nodes {\n        id\n        title\n        council {\n          id\n        }\n        priorities {\n          id\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlansOfItemsDocument,
    "\n  mutation VerifyActionItem($input: VerifyActionItemInput!) {\n    verifyActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.VerifyActionItemDocument,
    "\n  mutation ReturnActionItem($input: ReturnActionItemInput!) {\n    returnActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ReturnActionItemDocument,
    "\n  mutation DropActionItem($input: DropActionItemInput!) {\n    dropActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.DropActionItemDocument,
    "\n  fragment ItemLine on ActionItem {\n    id\n    ref\n    title\n    state\n    progressPercent\n    waitingFor\n    priority\n    startOn\n    dueOn\n    slips\n    isLate\n    isBlocked\n    isRestricted\n    councilName\n    ownerInstitution {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    openExtension {\n      id\n      toDueOn\n    }\n  }\n": typeof types.ItemLineFragmentDoc,
    "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawExtensionDocument,
    "\n  query ItemPage($id: ID!) {\n    actionItem(id: $id) {\n      ...ItemLine\n      description\n      doneCriterion\n      cooperationForm\n      phase\n      approach\n      originalDueOn\n      dropReason\n      returnReason\n      isOpen\n      version\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanReport\n      viewerCanVerify\n      council {\n        id\n        slug\n      }\n      jointCouncils {\n        id\n        name\n      }\n      helpers {\n        id\n        name\n      }\n      plan {\n        id\n        title\n      }\n      goal {\n        id\n        text\n      }\n      decision {\n        id\n        ref\n        text\n      }\n      seminar {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n      measures {\n        id\n        ref\n        title\n        risks {\n          id\n        }\n      }\n      dependsOn {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      neededBy {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      updates {\n        id\n        kind\n        state\n        progressPercent\n        note\n        waitingFor\n        channel\n        createdAt\n        person {\n          id\n          name\n        }\n        evidence {\n          id\n          fileName\n          mediaType\n          byteSize\n        }\n      }\n      ownUntoldEvidence {\n        id\n        fileName\n        mediaType\n        byteSize\n      }\n      extensions {\n        id\n        version\n        fromDueOn\n        toDueOn\n        reason\n        state\n        answer\n        askedAt\n        decidedAt\n        viewerCanDecide\n        viewerCanWithdraw\n        askedBy {\n          id\n          name\n        }\n        decidedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ItemPageDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  mutation CompleteActionItem($input: CompleteActionItemInput!) {\n    completeActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CompleteActionItemDocument,
    "\n  query RiskActionItems($id: ID!) {\n    risk(id: $id) {\n      id\n      council {\n        id\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n        measures {\n          id\n          ref\n          title\n        }\n      }\n    }\n  }\n": typeof types.RiskActionItemsDocument,
    "\n  query ItemsBoard(\n    $councilId: ID\n    $planned: ActionItemFilter\n    $begun: ActionItemFilter\n    $waiting: ActionItemFilter\n    $done: ActionItemFilter\n  ) {\n    PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    DONE: actionItems(councilId: $councilId, filter: $done, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n  }\n": typeof types.ItemsBoardDocument,
    "\n  query ItemsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n": typeof types.ItemsCouncilDocument,
    "\n  query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {\n    actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActionItemsDocument,
    "\n  fragment MeasureItems on Measure {\n    id\n    actionItems {\n      id\n      ref\n      title\n      state\n      lastDay: dueOn\n      isLate\n      isRestricted\n    }\n  }\n": typeof types.MeasureItemsFragmentDoc,
    "\n  mutation AmendIndicator($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AmendIndicatorDocument,
    "\n  mutation CloseActionPlan($input: CloseActionPlanInput!) {\n    closeActionPlan(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseActionPlanDocument,
    "\n  mutation AddPlanGoal($input: AddPlanGoalInput!) {\n    addPlanGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPlanGoalDocument,
    "\n  mutation UpdatePlanGoal($input: UpdatePlanGoalInput!) {\n    updatePlanGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdatePlanGoalDocument,
    "\n  mutation AddGoalIndicator($input: AddGoalIndicatorInput!) {\n    addGoalIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.AddGoalIndicatorDocument,
    "\n  mutation UpdateGoalIndicator($input: UpdateGoalIndicatorInput!) {\n    updateGoalIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateGoalIndicatorDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordMeasurementDocument,
    "\n  query PastSeminars($councilId: ID!) {\n    seminars(councilId: $councilId, upcoming: false, first: 100) {\n      nodes {\n        id\n        title\n        state\n        startsAt\n      }\n    }\n  }\n": typeof types.PastSeminarsDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      id\n    }\n  }\n": typeof types.GiveOpinionDocument,
    "\n  mutation CreateActionPlan($input: CreateActionPlanInput!) {\n    createActionPlan(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateActionPlanDocument,
    "\n  mutation UpdateActionPlan($input: UpdateActionPlanInput!) {\n    updateActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateActionPlanDocument,
    "\n  mutation AmendActionPlan($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AmendActionPlanDocument,
    "\n  mutation AddPlanPriority($input: AddPlanPriorityInput!) {\n    addPlanPriority(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPlanPriorityDocument,
    "\n  mutation UpdatePlanPriority($input: UpdatePlanPriorityInput!) {\n    updatePlanPriority(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdatePlanPriorityDocument,
    "\n  query PickNeededRisk($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n": typeof types.PickNeededRiskDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenConsultationDocument,
    "\n  mutation AdoptActionPlan($input: AdoptActionPlanInput!) {\n    adoptActionPlan(input: $input) {\n      id\n    }\n  }\n": typeof types.AdoptActionPlanDocument,
    "\n  mutation MovePlanPriority($input: MovePlanPriorityInput!) {\n    movePlanPriority(input: $input) {\n      id\n    }\n  }\n": typeof types.MovePlanPriorityDocument,
    "\n  mutation MovePlanGoal($input: MovePlanGoalInput!) {\n    movePlanGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.MovePlanGoalDocument,
    "\n  mutation MoveGoalIndicator($input: MoveGoalIndicatorInput!) {\n    moveGoalIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveGoalIndicatorDocument,
    "\n  mutation RemovePlanPriority($input: RemovePlanPriorityInput!) {\n    removePlanPriority(input: $input) {\n      id\n    }\n  }\n": typeof types.RemovePlanPriorityDocument,
    "\n  mutation RemovePlanGoal($input: RemovePlanGoalInput!) {\n    removePlanGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.RemovePlanGoalDocument,
    "\n  mutation RemoveGoalIndicator($input: RemoveGoalIndicatorInput!) {\n    removeGoalIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveGoalIndicatorDocument,
    "\n  mutation ReturnActionPlanToDraft($input: ReturnActionPlanToDraftInput!) {\n    returnActionPlanToDraft(input: $input) {\n      id\n    }\n  }\n": typeof types.ReturnActionPlanToDraftDocument,
    "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      vision\n      periodFrom\n      periodTo\n      budgetEuros\n      fundingSources\n      state\n      consultationUntil\n      adoptedOn\n      closedOn\n      closingReport\n      version\n      viewerCanEdit\n      viewerCanClose\n      burnUp {\n        on\n        items\n        done\n        verified\n        planned\n      }\n      council {\n        id\n        slug\n        viewerCanKeepActionItems\n        partnerCouncils {\n          id\n          name\n        }\n        actionPlans(first: 100) {\n          nodes {\n            id\n            title\n            state\n            councils {\n              id\n              isLead\n            }\n          }\n        }\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      adoptedByDecision {\n        ...PlanDecisionName\n        state\n        endedOn\n      }\n      decisionsInForce {\n        ...PlanDecisionName\n      }\n      previousPlan {\n        id\n        title\n      }\n      opinions {\n        id\n        text\n        version\n        changedAt\n        institution {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      opinionInstitutions {\n        id\n        name\n      }\n      amendments {\n        id\n        amendedOn\n        summary\n        indicators {\n          indicatorId\n          name\n          unit\n          baseline\n          baselineOn\n          target\n          targetOn\n        }\n        decision {\n          ...PlanDecisionName\n        }\n        person {\n          id\n          name\n        }\n      }\n      indicatorCounts {\n        total\n        onTrack\n        offTrack\n        notMeasured\n        unmeasured\n      }\n      openActionItemCount\n      actionItems {\n        ...ItemLine\n        goal {\n          id\n        }\n      }\n      priorities {\n        id\n        text\n        version\n        needs {\n          id\n          note\n          risk {\n            id\n            ref\n            title\n          }\n          decision {\n            ...PlanDecisionName\n          }\n          seminar {\n            id\n            title\n            startsAt\n          }\n        }\n        goals {\n          id\n          text\n          version\n          indicators {\n            ...IndicatorParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  fragment PlanDecisionName on Decision {\n    id\n    ref\n    text\n    decidedOn\n  }\n": typeof types.PlanDecisionNameFragmentDoc,
    "\n  fragment IndicatorParts on GoalIndicator {\n    id\n    name\n    unit\n    baseline\n    baselineOn\n    target\n    targetOn\n    version\n    progressPercent\n    expectedToday\n    expectedThen\n    track\n    measuredEvery\n    measurementDueOn\n    viewerCanMeasure\n    viewerCanAmend\n    formerly {\n      name\n      unit\n      baseline\n      baselineOn\n      target\n      targetOn\n      until\n      decisionRef\n    }\n    latest {\n      value\n      measuredOn\n    }\n    measurements {\n      id\n      value\n      measuredOn\n      source\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.IndicatorPartsFragmentDoc,
    "\n  query CouncilPlans($slug: String!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanEditPlans\n      partnerCouncils {\n        id\n        name\n      }\n      actionPlans(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n        nodes {\n          id\n          title\n          state\n          periodFrom\n          periodTo\n          councils {\n            id\n            shortName\n            isLead\n          }\n          indicatorCounts {\n            total\n            onTrack\n            offTrack\n            notMeasured\n            unmeasured\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CouncilPlansDocument,
    "\n  query DecisionChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      decisions(first: 1, orderBy: DECIDED, isReversed: true) {\n        nodes {\n          id\n          year\n        }\n      }\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          startsAt\n        }\n      }\n    }\n  }\n": typeof types.DecisionChoicesDocument,
    "\n  fragment DecisionLine on Decision {\n    id\n    ref\n    kind\n    text\n    state\n    decidedOn\n    endedOn\n    council {\n      id\n      shortName\n    }\n    councilName\n  }\n": typeof types.DecisionLineFragmentDoc,
    "\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      ...DecisionLine\n      version\n      rationale\n      addressees\n      votesFor\n      votesAgainst\n      votesAbstained\n      dissent\n      conflictOfInterest\n      votes {\n        id\n        vote\n        reason\n        institution {\n          id\n          name\n        }\n      }\n      endReason\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanTell\n      toldAt\n      outcomeReach {\n        readers\n        told\n      }\n      viewerCanSeeTrail\n      council {\n        id\n        name\n        slug\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      seminar {\n        id\n        title\n      }\n      session {\n        id\n        title\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      supersededBy {\n        ...DecisionLine\n      }\n      supersedes {\n        ...DecisionLine\n      }\n      adoptedPlans {\n        id\n        title\n        state\n      }\n      amendedPlans {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n      }\n    }\n  }\n": typeof types.DecisionPageDocument,
    "\n  query DecisionTrail($rowId: ID!, $after: String) {\n    auditTrail(rowId: $rowId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DecisionTrailDocument,
    "\n  query CouncilDecisions($slug: String!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanDecide\n      viewerCanKeepActionItems\n      decisions(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        totalCount\n        nodes {\n          ...DecisionLine\n          seminar {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CouncilDecisionsDocument,
    "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    updateDecision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateDecisionDocument,
    "\n  mutation FulfilDecision($input: FulfilDecisionInput!) {\n    fulfilDecision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.FulfilDecisionDocument,
    "\n  mutation RepealDecision($input: RepealDecisionInput!) {\n    repealDecision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RepealDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SupersedeDecisionDocument,
    "\n  query PickDecisions($councilId: ID!, $filter: DecisionFilter) {\n    decisions(councilId: $councilId, filter: $filter, first: 30) {\n      nodes {\n        id\n        ref\n        text\n        council {\n          id\n        }\n      }\n    }\n  }\n": typeof types.PickDecisionsDocument,
    "\n  query DecisionVoters($councilId: ID!, $on: Date!, $councilIds: [ID!]) {\n    council(id: $councilId) {\n      id\n      votingInstitutions(on: $on, councilIds: $councilIds) {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DecisionVotersDocument,
    "\n  query DecisionPlaces($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n          sessions {\n            id\n            title\n            kind\n            startsAt\n            day {\n              id\n              date\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DecisionPlacesDocument,
    "\n  fragment WhatIsTold on OutcomePreview {\n    decisions {\n      decisionId\n      ref\n      text\n      state\n      isCorrection\n      readers\n    }\n    recipients {\n      personId\n      name\n      decisions\n      hasAddress\n      hasUnsubscribed\n    }\n    others\n    mails {\n      language\n      subject\n      text\n      html\n    }\n  }\n": typeof types.WhatIsToldFragmentDoc,
    "\n  query OutcomePreview($seminarId: ID!) {\n    outcomePreview(seminarId: $seminarId) {\n      ...WhatIsTold\n    }\n  }\n": typeof types.OutcomePreviewDocument,
    "\n  query DecisionOutcomePreview($decisionId: ID!) {\n    decisionOutcomePreview(decisionId: $decisionId) {\n      ...WhatIsTold\n    }\n  }\n": typeof types.DecisionOutcomePreviewDocument,
    "\n  mutation SendDecision($input: SendDecisionInput!) {\n    sendDecision(input: $input) {\n      id\n    }\n  }\n": typeof types.SendDecisionDocument,
    "\n  mutation SendDecisions($input: SendDecisionsInput!) {\n    sendDecisions(input: $input) {\n      id\n    }\n  }\n": typeof types.SendDecisionsDocument,
    "\n  query DecisionsSending($id: ID!) {\n    seminar(id: $id) {\n      id\n      decisionsSending {\n        total\n        waiting\n        accepted\n        failed\n        left\n        isFinished\n        startedAt\n      }\n    }\n  }\n": typeof types.DecisionsSendingDocument,
    "\n  query SeminarDecisions($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      viewerCanDecide\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        state\n        council {\n          id\n          name\n          viewerCanDecide\n          viewerCanKeepActionItems\n        }\n      }\n      sessions {\n        id\n        title\n        kind\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      decisions {\n        ...DecisionLine\n        toldAt\n        session {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SeminarDecisionsDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveEvidenceDocument,
    "\n  query FollowThrough($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {\n    followThrough(councilId: $councilId, seminarId: $seminarId, from: $from, to: $to) {\n      from\n      to\n      decisions\n      figures {\n        ...FollowFigures\n      }\n      bySeminar {\n        source\n        decisions\n        seminar {\n          id\n          title\n          days {\n            id\n            date\n          }\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      byInstitution {\n        institution {\n          id\n          name\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      overTime {\n        firstDay\n        lastDay\n        figures {\n          ...FollowFigures\n        }\n      }\n    }\n  }\n": typeof types.FollowThroughDocument,
    "\n  fragment FollowFigures on FollowThroughFigures {\n    items\n    started\n    done\n    notStarted\n    underWay\n    late\n    toVerify\n    verified\n    dropped\n    moved\n    slips\n    fellDue\n    doneOnTime\n    medianDaysToDone\n  }\n": typeof types.FollowFiguresFragmentDoc,
    "\n  query WhoDecidesThere($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanDecide\n    }\n  }\n": typeof types.WhoDecidesThereDocument,
    "\n  query SeminarFollowUp($id: ID!, $after: String) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      startsAt\n      viewerCanEdit\n      hosts {\n        id\n        state\n      }\n      sessions {\n        id\n        kind\n        startsAt\n        endsAt\n        day {\n          id\n          date\n        }\n      }\n      carriedOverCounts {\n        total\n        lateItems\n        dueItems\n        itemsToVerify\n        indicatorsOffTrack\n        indicatorsNotMeasured\n        decisionsToSettle\n        decisionsFulfilled\n        openItems\n      }\n      carriedOver(first: 100, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          itemState\n          dueOn\n          ownerInstitution {\n            id\n            name\n          }\n          item {\n            ...ItemLine\n            version\n            doneCriterion\n            viewerCanEdit\n            viewerCanReport\n            viewerCanVerify\n            openExtension {\n              version\n              fromDueOn\n              reason\n              viewerCanDecide\n            }\n          }\n          decision {\n            ...DecisionLine\n          }\n          plan {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SeminarFollowUpDocument,
    "\n  mutation PutFollowUpOnAgenda($input: PutFollowUpOnAgendaInput!) {\n    putFollowUpOnAgenda(input: $input) {\n      id\n    }\n  }\n": typeof types.PutFollowUpOnAgendaDocument,
    "\n  mutation CloseStatusRound($input: CloseStatusRoundInput!) {\n    closeStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CloseStatusRoundDocument,
    "\n  mutation RemindStatusRound($input: RemindStatusRoundInput!) {\n    remindStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RemindStatusRoundDocument,
    "\n  query StatusRoundPage($id: ID!) {\n    statusRound(id: $id) {\n      id\n      number\n      why\n      year\n      quarter\n      words\n      askedUntil\n      startedAt\n      remindedOn\n      closedAt\n      ended\n      version\n      isOwn\n      viewerCanClose\n      viewerCanRemind\n      councilName\n      council {\n        id\n        slug\n      }\n      seminar {\n        id\n        title\n      }\n      startedBy {\n        id\n        name\n      }\n      counts {\n        asked\n        reported\n        partly\n        notReported\n        items\n        reportedItems\n        lateItems\n      }\n      institutions {\n        id\n        standing\n        items\n        reportedItems\n        lateItems\n        lastWordAt\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StatusRoundPageDocument,
    "\n  mutation UpdateStatusRoundSettings($input: UpdateStatusRoundSettingsInput!) {\n    updateStatusRoundSettings(input: $input) {\n      version\n    }\n  }\n": typeof types.UpdateStatusRoundSettingsDocument,
    "\n  query RoundsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanStartStatusRound\n      latestStatusRound {\n        id\n        closedAt\n      }\n    }\n  }\n": typeof types.RoundsCouncilDocument,
    "\n  query StatusRounds($councilId: ID!, $after: String) {\n    statusRounds(councilId: $councilId, first: 10, after: $after) {\n      nodes {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        startedAt\n        askedUntil\n        closedAt\n        ended\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n          items\n          reportedItems\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.StatusRoundsDocument,
    "\n  query SilentInstitutions($councilId: ID!, $days: Int, $after: String) {\n    silentInstitutions(councilId: $councilId, days: $days, first: 50, after: $after) {\n      nodes {\n        id\n        since\n        days\n        items\n        lateItems\n        institution {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SilentInstitutionsDocument,
    "\n  query StartRound($councilId: ID!) {\n    statusRoundPreview(councilId: $councilId) {\n      institutions {\n        id\n        items\n        lateItems\n        recipients\n        institution {\n          id\n          name\n        }\n      }\n    }\n    seminars(councilId: $councilId, upcoming: true, first: 50) {\n      nodes {\n        id\n        title\n        state\n        days {\n          id\n          date\n        }\n      }\n    }\n  }\n": typeof types.StartRoundDocument,
    "\n  mutation StartStatusRound($input: StartStatusRoundInput!) {\n    startStatusRound(input: $input) {\n      id\n    }\n  }\n": typeof types.StartStatusRoundDocument,
    "\n  query MeasureChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MeasureChoicesDocument,
    "\n  query CouncilMeasures($slug: String!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      measureCounts {\n        phase\n        planned\n        inProgress\n        inPlace\n        late\n        knownCostEuros\n      }\n      measures(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        nodes {\n          id\n          ref\n          title\n          isRestricted\n          phase\n          state\n          isLate\n          dueOn\n          inPlaceOn\n          evidence\n          dropReason\n          costEuros\n          priority\n          ...MeasureItems\n          responsibleInstitution {\n            id\n            name\n          }\n          risks {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CouncilMeasuresDocument,
    "\n  fragment CommentLine on RiskComment {\n    id\n    text\n    createdAt\n    withdrawnAt\n    withdrawReason\n    isViewers\n    viewerCanWithdraw\n    person {\n      id\n      name\n    }\n  }\n": typeof types.CommentLineFragmentDoc,
    "\n  query RiskComments($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      comments(first: 50, after: $after) {\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RiskCommentsDocument,
    "\n  mutation CommentRisk($input: CommentRiskInput!) {\n    commentRisk(input: $input) {\n      id\n    }\n  }\n": typeof types.CommentRiskDocument,
    "\n  mutation WithdrawRiskComment($input: WithdrawRiskCommentInput!) {\n    withdrawRiskComment(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawRiskCommentDocument,
    "\n  mutation PreviewRiskImport($input: PreviewRiskImportInput!) {\n    previewRiskImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      notInFile\n      rows {\n        line\n        outcome\n        riskId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n": typeof types.PreviewRiskImportDocument,
    "\n  mutation ImportRisks($input: ImportRisksInput!) {\n    importRisks(input: $input) {\n      created\n      changed\n    }\n  }\n": typeof types.ImportRisksDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CloseRiskDocument,
    "\n  mutation ReopenRisk($input: ReopenRiskInput!) {\n    reopenRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ReopenRiskDocument,
    "\n  mutation UpdateRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateRiskDocument,
    "\n  mutation MarkRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.MarkRiskDocument,
    "\n  mutation CreateRisk($input: CreateRiskInput!) {\n    createRisk(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateRiskDocument,
    "\n  query PickRisks($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n    }\n  }\n": typeof types.PickRisksDocument,
    "\n  mutation ModerateAssessment($input: ModerateAssessmentInput!) {\n    moderateAssessment(input: $input) {\n      id\n    }\n  }\n": typeof types.ModerateAssessmentDocument,
    "\n  mutation CompleteMeasure($input: CompleteMeasureInput!) {\n    completeMeasure(input: $input) {\n      id\n      proposals {\n        id\n      }\n    }\n  }\n": typeof types.CompleteMeasureDocument,
    "\n  mutation ConfirmProposedScore($input: ConfirmProposedScoreInput!) {\n    confirmProposedScore(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmProposedScoreDocument,
    "\n  mutation AddCapabilityGap($input: AddCapabilityGapInput!) {\n    addCapabilityGap(input: $input) {\n      id\n    }\n  }\n": typeof types.AddCapabilityGapDocument,
    "\n  mutation UpdateCapabilityGap($input: UpdateCapabilityGapInput!) {\n    updateCapabilityGap(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateCapabilityGapDocument,
    "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      id\n    }\n  }\n": typeof types.AddMeasureDocument,
    "\n  mutation UpdateMeasure($input: UpdateMeasureInput!) {\n    updateMeasure(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateMeasureDocument,
    "\n  mutation CloseCapabilityGap($input: CloseCapabilityGapInput!) {\n    closeCapabilityGap(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseCapabilityGapDocument,
    "\n  mutation DropMeasure($input: DropMeasureInput!) {\n    dropMeasure(input: $input) {\n      id\n    }\n  }\n": typeof types.DropMeasureDocument,
    "\n  mutation DeclineProposedScore($input: DeclineProposedScoreInput!) {\n    declineProposedScore(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclineProposedScoreDocument,
    "\n  fragment MeasureLine on Measure {\n    id\n    ref\n    title\n    description\n    phase\n    decisionLevel\n    state\n    costEuros\n    fundingSource\n    priority\n    dueOn\n    inPlaceOn\n    isLate\n    evidence\n    dropReason\n    isPublic\n    publicText\n    version\n    viewerCanEdit\n    ...MeasureItems\n    effect {\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    effectMatrix {\n      id\n    }\n    gap {\n      id\n      description\n    }\n    responsibleInstitution {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n    risks {\n      id\n      ref\n      title\n      mark {\n        isCurrent\n      }\n    }\n  }\n": typeof types.MeasureLineFragmentDoc,
    "\n  fragment GapLine on CapabilityGap {\n    id\n    description\n    group\n    importance\n    decisionLevel\n    closedOn\n    closeReason\n    version\n    viewerCanEdit\n    measures {\n      id\n      ref\n      title\n    }\n  }\n": typeof types.GapLineFragmentDoc,
    "\n  fragment ProposalLine on ScoreProposal {\n    id\n    version\n    likelihood\n    overallImpact\n    score\n    level\n    isStale\n    proposedOn\n    viewerCanDecide\n    impacts {\n      dimension\n      value\n    }\n    basis {\n      id\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n": typeof types.ProposalLineFragmentDoc,
    "\n  fragment RiskMeasures on Risk {\n    measures {\n      ...MeasureLine\n    }\n    capabilityGaps {\n      ...GapLine\n    }\n    proposedScores {\n      ...ProposalLine\n    }\n  }\n": typeof types.RiskMeasuresFragmentDoc,
    "\n  mutation StartMeasure($input: StartMeasureInput!) {\n    startMeasure(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.StartMeasureDocument,
    "\n  mutation RecomputeProposedScore($input: RecomputeProposedScoreInput!) {\n    recomputeProposedScore(input: $input) {\n      id\n    }\n  }\n": typeof types.RecomputeProposedScoreDocument,
    "\n  query PublicRegister($slug: String!) {\n    publicRegister(slug: $slug) {\n      name\n      asOf\n      risks {\n        text\n        class\n        eventType\n        level\n        trend\n        regions\n        controls\n        reviewDueOn\n      }\n    }\n  }\n": typeof types.PublicRegisterDocument,
    "\n  query PublicRegisters {\n    publicRegisters {\n      slug\n      name\n      riskCount\n    }\n  }\n": typeof types.PublicRegistersDocument,
    "\n  query RiskReadings($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      readings(first: 5, after: $after) {\n        nodes {\n          id\n          readAt\n          operation\n          person {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RiskReadingsDocument,
    "\n  query RiskTrail($riskId: ID!, $after: String) {\n    auditTrail(riskId: $riskId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RiskTrailDocument,
    "\n  query SlugOfCouncil($id: ID) {\n    council(id: $id) {\n      slug\n    }\n  }\n": typeof types.SlugOfCouncilDocument,
    "\n  query RegisterChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n      regions {\n        id\n        name\n        children {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RegisterChoicesDocument,
    "\n  fragment Moves on HeatMap {\n    moves {\n      fromLikelihood\n      fromImpact\n      toLikelihood\n      toImpact\n      count\n    }\n  }\n": typeof types.MovesFragmentDoc,
    "\n  query RegisterHeatMap($slug: String!, $asOf: Date, $since: Date, $filter: RiskFilter) {\n    council(slug: $slug) {\n      id\n      heatMap(asOf: $asOf, since: $since, filter: $filter) {\n        ...HeatMapCells\n        ...Moves\n        notScored\n        onOtherMatrices\n      }\n    }\n  }\n": typeof types.RegisterHeatMapDocument,
    "\n  fragment HeatMapCells on HeatMap {\n    matrix {\n      id\n      likelihoods {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n      impacts {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n    }\n    cells {\n      likelihood\n      impact\n      level\n      count\n    }\n  }\n": typeof types.HeatMapCellsFragmentDoc,
    "\n  fragment RegisterRisk on Risk {\n    id\n    ref\n    title\n    status\n    eventType\n    trend\n    reviewDueOn\n    isOnOtherMatrix\n    ownerInstitution {\n      id\n      name\n    }\n    current {\n      score\n      level\n      matrixId\n    }\n    target {\n      score\n      level\n      matrixId\n    }\n    currentThen(asOf: $since) @include(if: $withMovement) {\n      score\n      level\n      matrixId\n    }\n    mark {\n      isCurrent\n    }\n  }\n": typeof types.RegisterRiskFragmentDoc,
    "\n  query Register(\n    $slug: String!\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      riskViews {\n        id\n        name\n        search\n      }\n      risks(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, asOf: $asOf, first: 50, after: $after) {\n        nodes {\n          ...RegisterRisk\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation DeleteRiskView($input: DeleteRiskViewInput!) {\n    deleteRiskView(input: $input)\n  }\n": typeof types.DeleteRiskViewDocument,
    "\n  mutation SaveRiskView($input: SaveRiskViewInput!) {\n    saveRiskView(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveRiskViewDocument,
    "\n  query RegisterCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      viewerCanDecide\n    }\n  }\n": typeof types.RegisterCouncilDocument,
    "\n  mutation OpenRisk($input: OpenRiskInput!) {\n    openRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.OpenRiskDocument,
    "\n  mutation LiftMark($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.LiftMarkDocument,
    "\n  query RiskAsOf($id: ID!, $day: Date!) {\n    risk(id: $id, asOf: $day) {\n      id\n      title\n      status\n      reviewDueOn\n      ownerInstitution {\n        id\n        name\n      }\n      current {\n        ...Position\n      }\n    }\n  }\n": typeof types.RiskAsOfDocument,
    "\n  fragment Words on MatrixWords {\n    et\n    lv\n    ru\n    en\n  }\n": typeof types.WordsFragmentDoc,
    "\n  fragment AssessmentLine on RiskAssessment {\n    id\n    number\n    kind\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    assessedOn\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    round {\n      id\n      title\n    }\n    dissents {\n      ...Dissent\n    }\n    person {\n      id\n      name\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n": typeof types.AssessmentLineFragmentDoc,
    "\n  query RiskFindings($councilId: ID!, $risk: ID!) {\n    riskWorklist(councilId: $councilId, riskId: $risk) {\n      nodes {\n        id\n        check\n        measure {\n          id\n          ref\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n    }\n  }\n": typeof types.RiskFindingsDocument,
    "\n  fragment Position on RiskPosition {\n    likelihood\n    impact\n    score\n    level\n    matrixId\n  }\n": typeof types.PositionFragmentDoc,
    "\n  query RiskPage($id: ID!) {\n    risk(id: $id) {\n      id\n      ref\n      title\n      class\n      eventType\n      status\n      version\n      isMalicious\n      isCrossBorder\n      horizonMonths\n      identifiedOn\n      description\n      scenario\n      worstScenario\n      causes\n      consequences\n      vulnerableGroups\n      affectedServices\n      treatment\n      origin\n      originNote\n      isPublic\n      publicText\n      trend\n      reviewDueOn\n      reviewedOn\n      isReviewOverdue\n      isOnOtherMatrix\n      viewerCanEdit\n      viewerCanReopen\n      viewerCanComment\n      viewerCanSeeReadings\n      viewerCanSeeTrail\n      changedAt\n      lastChangedBy {\n        id\n        name\n      }\n      mark {\n        basis\n        from\n        until\n        holder\n        isCurrent\n      }\n      council {\n        id\n        name\n        slug\n        riskSettings {\n          matrix {\n            id\n            version\n            names {\n              ...Words\n            }\n            likelihoods {\n              value\n              lowPercent\n              highPercent\n              label {\n                ...Words\n              }\n            }\n            impacts {\n              value\n              label {\n                ...Words\n              }\n            }\n            dimensions {\n              key\n              label {\n                ...Words\n              }\n            }\n          }\n        }\n      }\n      regions {\n        id\n        name\n      }\n      ownerInstitution {\n        id\n        name\n      }\n      ownerPerson {\n        id\n        name\n      }\n      leadAssessorInstitution {\n        id\n        name\n      }\n      contributors {\n        id\n        name\n      }\n      inherent {\n        ...Position\n      }\n      current {\n        ...Position\n      }\n      target {\n        ...Position\n      }\n      assessments {\n        ...AssessmentLine\n      }\n      ...TreatmentParts\n      rounds {\n        ...RoundOfRisk\n      }\n      ...RiskMeasures\n      comments(first: 20) {\n        totalCount\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      steps {\n        id\n        number\n        status\n        reason\n        cause\n        createdAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RiskPageDocument,
    "\n  mutation CloseAssessmentRound($input: CloseAssessmentRoundInput!) {\n    closeAssessmentRound(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.CloseAssessmentRoundDocument,
    "\n  mutation OpenAssessmentRound($input: OpenAssessmentRoundInput!) {\n    openAssessmentRound(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenAssessmentRoundDocument,
    "\n  fragment Submission on RiskSubmission {\n    id\n    number\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    createdAt\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n  }\n": typeof types.SubmissionFragmentDoc,
    "\n  fragment RoundOfRisk on RoundRisk {\n    id\n    isOpen\n    round {\n      id\n      title\n      kind\n      dueOn\n      closedAt\n    }\n    progress {\n      submitted\n      expected\n    }\n    silent {\n      id\n      name\n    }\n    viewerInstitutions {\n      id\n      name\n    }\n    submissions {\n      ...Submission\n    }\n    result {\n      id\n      score\n      level\n      matrix {\n        id\n      }\n    }\n  }\n": typeof types.RoundOfRiskFragmentDoc,
    "\n  fragment Dissent on AssessmentDissent {\n    id\n    reason\n    institution {\n      id\n      name\n    }\n    submission {\n      id\n      likelihood\n      overallImpact\n      score\n      level\n      reason\n      matrix {\n        id\n      }\n    }\n  }\n": typeof types.DissentFragmentDoc,
    "\n  query AssessmentRoundPage($id: ID!) {\n    assessmentRound(id: $id) {\n      id\n      title\n      kind\n      dueOn\n      openedAt\n      closedAt\n      version\n      isRestricted\n      viewerCanClose\n      council {\n        id\n        name\n        slug\n      }\n      progress {\n        submitted\n        expected\n      }\n      silent {\n        id\n        name\n      }\n      risks {\n        id\n        isOpen\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n        viewerInstitutions {\n          id\n          name\n        }\n        submissions {\n          id\n          score\n          matrix {\n            id\n          }\n          institution {\n            id\n          }\n        }\n        result {\n          id\n          score\n          level\n          matrix {\n            id\n          }\n          dissents {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssessmentRoundPageDocument,
    "\n  query CouncilRounds($id: ID!) {\n    council(id: $id) {\n      id\n      assessmentRounds {\n        id\n        title\n        kind\n        dueOn\n        closedAt\n        version\n        isRestricted\n        viewerCanClose\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CouncilRoundsDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      id\n    }\n  }\n": typeof types.SubmitAssessmentDocument,
    "\n  mutation UpdateRiskSettings($input: UpdateRiskSettingsInput!) {\n    updateRiskSettings(input: $input) {\n      version\n    }\n  }\n": typeof types.UpdateRiskSettingsDocument,
    "\n  query RegisterSettings($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      riskSettings {\n        version\n        viewerCanEdit\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n        matrix {\n          id\n        }\n      }\n    }\n    riskMatrices {\n      id\n      code\n      version\n      overallRule\n      cells\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        lowPercent\n        highPercent\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        weight\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": typeof types.RegisterSettingsDocument,
    "\n  mutation AcceptRisk($input: AcceptRiskInput!) {\n    acceptRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AcceptRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ReviewRiskDocument,
    "\n  fragment AcceptanceLine on RiskAcceptance {\n    id\n    reason\n    acceptedOn\n    expiresOn\n    level\n    score\n    endedOn\n    endedBecause\n    matrix {\n      id\n    }\n    approver {\n      id\n      name\n    }\n  }\n": typeof types.AcceptanceLineFragmentDoc,
    "\n  fragment ReviewLine on RiskReview {\n    id\n    reviewedOn\n    reason\n    level\n    status\n    nextDueOn\n    person {\n      id\n      name\n    }\n  }\n": typeof types.ReviewLineFragmentDoc,
    "\n  fragment TreatmentParts on Risk {\n    viewerCanAccept\n    viewerCanReview\n    reviewDays\n    council {\n      riskSettings {\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n      }\n    }\n    matrix {\n      id\n    }\n    acceptance {\n      ...AcceptanceLine\n    }\n    acceptances {\n      ...AcceptanceLine\n    }\n    reviews {\n      ...ReviewLine\n    }\n  }\n": typeof types.TreatmentPartsFragmentDoc,
    "\n  query WorklistCount($councilId: ID!) {\n    riskWorklist(councilId: $councilId, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.WorklistCountDocument,
    "\n  query RiskWorklist($councilId: ID!, $after: String) {\n    riskWorklist(councilId: $councilId, first: 100, after: $after) {\n      nodes {\n        id\n        check\n        since\n        days\n        level\n        score\n        otherLevel\n        otherScore\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        measure {\n          id\n          ref\n          title\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RiskWorklistDocument,
    "\n  query SeminarAgenda($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      viewerCanEdit\n      days {\n        id\n        date\n        startsAt\n        endsAt\n        venueName\n        dayLeader {\n          id\n          name\n        }\n      }\n      rooms {\n        id\n        name\n        capacity\n      }\n      sessions {\n        id\n        version\n        title\n        kind\n        startsAt\n        endsAt\n        description\n        followUp {\n          items\n          late\n        }\n        day {\n          id\n        }\n        room {\n          id\n          name\n        }\n        speakers {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SeminarAgendaDocument,
    "\n  mutation MoveSessionByForm($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.MoveSessionByFormDocument,
    "\n  mutation AddSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddSessionDocument,
    "\n  mutation UpdateSession($input: UpdateAgendaSessionInput!) {\n    updateAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateSessionDocument,
    "\n  mutation MoveSession($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.MoveSessionDocument,
    "\n  mutation RemoveSession($input: RemoveAgendaSessionInput!) {\n    removeAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RemoveSessionDocument,
    "\n  mutation RestoreSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RestoreSessionDocument,
    "\n  query SeminarAttendance($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      mode\n      days {\n        id\n        date\n        viewerCanRecordAttendance\n        viewerCanAddWalkIn\n        attendanceCounts {\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendanceByInstitution {\n          institution {\n            id\n            name\n          }\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendees {\n          id\n          institutionName\n          response\n          days\n          substituteName\n          person {\n            id\n            name\n          }\n          attendances {\n            id\n            state\n            substituteName\n            day {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SeminarAttendanceDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation AddWalkIn($input: AddWalkInInput!) {\n    addWalkIn(input: $input) {\n      id\n    }\n  }\n": typeof types.AddWalkInDocument,
    "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      id\n    }\n  }\n": typeof types.AddChecklistItemDocument,
    "\n  mutation UpdateChecklistItem($input: UpdateChecklistItemInput!) {\n    updateChecklistItem(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateChecklistItemDocument,
    "\n  mutation TickChecklistItem($input: TickChecklistItemInput!) {\n    tickChecklistItem(input: $input) {\n      id\n    }\n  }\n": typeof types.TickChecklistItemDocument,
    "\n  mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) {\n    removeChecklistItem(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveChecklistItemDocument,
    "\n  query SeminarChecklist($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanEditChecklist\n      hosts {\n        id\n        name\n      }\n      checklist {\n        id\n        version\n        daysBefore\n        text\n        dueOn\n        state\n        doneOn\n        doneBy {\n          id\n          name\n        }\n        responsiblePerson {\n          id\n          name\n        }\n        responsibleHost {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SeminarChecklistDocument,
    "\n  mutation CloneSeminar($input: CloneSeminarInput!) {\n    cloneSeminar(input: $input) {\n      id\n    }\n  }\n": typeof types.CloneSeminarDocument,
    "\n  query SeminarForEditing($id: ID!) {\n    seminar(id: $id) {\n      id\n      version\n      title\n      kind\n      mode\n      capacity\n      onlineUrl\n      answerBy\n      topicCallUntil\n      aims\n      targetGroup\n      expectedOutcome\n      state\n      viewerCanEdit\n      series {\n        id\n        name\n      }\n      hosts {\n        id\n        isLead\n        quota\n        councilId\n        name\n        state\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n    }\n  }\n": typeof types.SeminarForEditingDocument,
    "\n  mutation UpdateSeminar($input: UpdateSeminarInput!) {\n    updateSeminar(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateSeminarDocument,
    "\n  query PickHosts($search: String) {\n    hostCandidates(search: $search) {\n      id\n      name\n    }\n  }\n": typeof types.PickHostsDocument,
    "\n  mutation CreateSeminar($input: CreateSeminarInput!) {\n    createSeminar(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateSeminarDocument,
    "\n  mutation DeclineHosting($input: DeclineHostingInput!) {\n    declineHosting(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.DeclineHostingDocument,
    "\n  mutation AcceptHosting($input: AcceptHostingInput!) {\n    acceptHosting(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.AcceptHostingDocument,
    "\n  query SeminarInvitations($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      mode\n      version\n      endsAt\n      answerBy\n      capacity\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      days {\n        id\n        date\n        startsAt\n        endsAt\n      }\n      hosts {\n        id\n        name\n        state\n      }\n      quotas {\n        councilId\n        councilName\n        quota\n        invited\n        coming\n      }\n      audienceInstitutions {\n        id\n        name\n      }\n      audiencePersons {\n        id\n        name\n      }\n      sending {\n        ...SendingFigures\n      }\n      coverage {\n        seats\n        covered\n        tentative\n        declined\n        open\n        byDay {\n          day {\n            id\n            date\n          }\n          byCouncil {\n            council {\n              id\n              name\n            }\n            seats\n            covered\n            tentative\n            quorum\n            quorumIsReached\n            quorumIsPossible\n          }\n        }\n      }\n      answerCounts {\n        invited\n        accepted\n        tentative\n        declined\n        substitute\n        online\n        waitlisted\n        none\n        unreached\n      }\n    }\n  }\n": typeof types.SeminarInvitationsDocument,
    "\n  query SeminarInvitees($id: ID!, $after: String, $response: InvitationResponse, $unreached: Boolean) {\n    seminar(id: $id) {\n      id\n      invitations(first: 25, after: $after, response: $response, unreached: $unreached) {\n        nodes {\n          id\n          version\n          institutionName\n          language\n          response\n          waitingPosition\n          answeredAt\n          source\n          days\n          substituteName\n          substituteEmail\n          needs\n          comment\n          sentAt\n          deliveryState\n          hasAddress\n          delivery {\n            id\n            state\n            personName\n            problem\n            smtpResponse\n          }\n          remindersSent\n          person {\n            id\n            name\n            email\n            phone\n            viewerCanEdit\n          }\n          reasons {\n            kind\n            councilName\n            institutionName\n            role\n          }\n          answers {\n            id\n            at\n            response\n            days\n            substituteName\n            needs\n            comment\n            source\n            recordedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SeminarInviteesDocument,
    "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      id\n      response\n    }\n  }\n": typeof types.RecordAnswerDocument,
    "\n  mutation RenewInvitationLink($input: RenewInvitationLinkInput!) {\n    renewInvitationLink(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RenewInvitationLinkDocument,
    "\n  mutation SendInvitations($input: SendInvitationsInput!) {\n    sendInvitations(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.SendInvitationsDocument,
    "\n  mutation ChooseAudience($input: ChooseAudienceInput!) {\n    chooseAudience(input: $input) {\n      id\n      version\n      audienceInstitutions {\n        id\n      }\n      audiencePersons {\n        id\n      }\n    }\n  }\n": typeof types.ChooseAudienceDocument,
    "\n  mutation PreviewInvitations($input: PreviewInvitationsInput!) {\n    previewInvitations(input: $input) {\n      withoutAddress\n      hostsNotAccepted\n      quotas {\n        councilId\n        councilName\n        quota\n        audience\n      }\n      recipients {\n        institutionName\n        language\n        isNew\n        hasAddress\n        person {\n          id\n          name\n          email\n        }\n        reasons {\n          kind\n          councilName\n          institutionName\n          role\n        }\n      }\n      mails {\n        language\n        recipients\n        subject\n        text\n        html\n      }\n      unwritten {\n        language\n        instead\n        recipients\n      }\n    }\n  }\n": typeof types.PreviewInvitationsDocument,
    "\n  subscription SendingEvents($seminarId: ID!) {\n    sendingProgress(seminarId: $seminarId) {\n      ...SendingFigures\n    }\n  }\n": typeof types.SendingEventsDocument,
    "\n  query SendingNow($id: ID!) {\n    seminar(id: $id) {\n      id\n      sending {\n        ...SendingFigures\n      }\n    }\n  }\n": typeof types.SendingNowDocument,
    "\n  mutation OfferPlace($input: OfferPlaceInput!) {\n    offerPlace(input: $input) {\n      id\n      waitingPosition\n    }\n  }\n": typeof types.OfferPlaceDocument,
    "\n  query SeminarList($councilId: ID, $states: [SeminarState!], $upcoming: Boolean, $after: String) {\n    seminars(first: 25, after: $after, councilId: $councilId, states: $states, upcoming: $upcoming) {\n      nodes {\n        id\n        title\n        kind\n        state\n        hosts {\n          id\n          shortName\n          state\n        }\n        days {\n          id\n          date\n        }\n        coverage {\n          seats\n          covered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SeminarListDocument,
    "\n  query PlanningCouncils {\n    councils(first: 100, viewerCanPlanSeminars: true) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlanningCouncilsDocument,
    "\n  query SeminarDeliveries($id: ID!, $after: String, $state: DeliveryState) {\n    seminar(id: $id) {\n      id\n      deliveries(first: 25, after: $after, state: $state) {\n        nodes {\n          id\n          kind\n          state\n          address\n          personName\n          writtenIn\n          attempts\n          problem\n          smtpResponse\n          createdAt\n          acceptedAt\n          nextAttemptAt\n          viewerCanRepeat\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SeminarDeliveriesDocument,
    "\n  query DeliveredMail($deliveryId: ID!) {\n    deliveredMail(deliveryId: $deliveryId) {\n      language\n      subject\n      text\n      html\n      isStillTrue\n      hasChanged\n    }\n  }\n": typeof types.DeliveredMailDocument,
    "\n  mutation RepeatInvitation($input: RepeatInvitationInput!) {\n    repeatInvitation(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.RepeatInvitationDocument,
    "\n  mutation ResendDelivery($input: ResendDeliveryInput!) {\n    resendDelivery(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.ResendDeliveryDocument,
    "\n  query SeminarPlan($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      kind\n      mode\n      timeZone\n      capacity\n      onlineUrl\n      answerBy\n      aims\n      targetGroup\n      expectedOutcome\n      viewerCanEdit\n      topicCallUntil\n      occurrenceNo\n      series {\n        id\n        name\n      }\n      clonedFrom {\n        id\n        title\n      }\n      hosts {\n        id\n        isLead\n        name\n        state\n        declineReason\n        quota\n        council {\n          id\n          slug\n        }\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n      sessions {\n        id\n        day {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SeminarPlanDocument,
    "\n  fragment SeminarDayLine on SeminarDay {\n    id\n    date\n    startsAt\n    endsAt\n    venueName\n    venueAddress\n    dayLeader {\n      id\n      name\n    }\n  }\n": typeof types.SeminarDayLineFragmentDoc,
    "\n  fragment RoomLine on Room {\n    id\n    name\n    capacity\n  }\n": typeof types.RoomLineFragmentDoc,
    "\n  fragment SendingFigures on SendingProgress {\n    total\n    waiting\n    accepted\n    failed\n    cancelled\n    isFinished\n    startedAt\n    finishedAt\n  }\n": typeof types.SendingFiguresFragmentDoc,
    "\n  mutation CancelSeminar($input: CancelSeminarInput!) {\n    cancelSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.CancelSeminarDocument,
    "\n  query SeminarHead($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      version\n      endsAt\n      cancelReason\n      viewerCanEdit\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      viewerCanCancel\n      viewerCanClone\n      viewerCanDecide\n      decisions {\n        id\n      }\n      carriedOverCounts {\n        total\n      }\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        isLead\n        name\n        shortName\n        state\n        viewerCanAnswer\n        council {\n          id\n          viewerCanPlanSeminars\n        }\n      }\n      answerCounts {\n        invited\n      }\n      viewerInvitation {\n        id\n        response\n        substituteName\n        waitingPosition\n        answerPath\n      }\n    }\n  }\n": typeof types.SeminarHeadDocument,
    "\n  mutation PlanSeminar($input: PlanSeminarInput!) {\n    planSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.PlanSeminarDocument,
    "\n  mutation HoldSeminar($input: HoldSeminarInput!) {\n    holdSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.HoldSeminarDocument,
    "\n  mutation ReportSeminar($input: ReportSeminarInput!) {\n    reportSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.ReportSeminarDocument,
    "\n  mutation AcceptAgendaTopic($input: AcceptAgendaTopicInput!) {\n    acceptAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.AcceptAgendaTopicDocument,
    "\n  mutation ProposeAgendaTopic($input: ProposeAgendaTopicInput!) {\n    proposeAgendaTopic(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeAgendaTopicDocument,
    "\n  mutation PostponeAgendaTopic($input: PostponeAgendaTopicInput!) {\n    postponeAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.PostponeAgendaTopicDocument,
    "\n  mutation DeclineAgendaTopic($input: DeclineAgendaTopicInput!) {\n    declineAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.DeclineAgendaTopicDocument,
    "\n  fragment TopicFields on AgendaTopic {\n    id\n    version\n    title\n    kind\n    description\n    minutes\n    expectedForm\n    state\n    reason\n    proposedAt\n    proposedBy {\n      id\n      name\n    }\n    session {\n      id\n      startsAt\n      endsAt\n      day {\n        id\n        date\n      }\n    }\n  }\n": typeof types.TopicFieldsFragmentDoc,
    "\n  query SeminarTopics($id: ID!) {\n    seminar(id: $id) {\n      id\n      topicCallUntil\n      viewerCanEdit\n      viewerCanProposeTopic\n      topics {\n        ...TopicFields\n      }\n      backlog {\n        ...TopicFields\n      }\n    }\n  }\n": typeof types.SeminarTopicsDocument,
    "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n": typeof types.RequestSignInDocument,
    "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment OwnUpdateLink on UpdateLink {\n    id\n    createdAt\n    expiresAt\n    openedCount\n    lastOpenedAt\n    lastToldAt\n    institution {\n      id\n      name\n    }\n  }\n": typeof types.OwnUpdateLinkFragmentDoc,
    "\n  fragment OwnInvitationLink on Invitation {\n    id\n    invitedAt\n    linkExpiresAt\n    itemsOpenedCount\n    itemsOpenedAt\n    itemsToldAt\n    institutionName\n    seminar {\n      id\n      title\n    }\n  }\n": typeof types.OwnInvitationLinkFragmentDoc,
    "\n  mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {\n    revokeOwnUpdateLink(input: $input)\n  }\n": typeof types.RevokeOwnUpdateLinkDocument,
    "\n  fragment UpdateItem on UpdateSheetItem {\n    id\n    version\n    ref\n    title\n    description\n    doneCriterion\n    councilName\n    dueOn\n    state\n    progressPercent\n    waitingFor\n    returnReason\n    isLate\n    askedDueOn\n    latestNote\n    updatedAt\n  }\n": typeof types.UpdateItemFragmentDoc,
    "\n  query OwnItems($token: String!, $alsoIds: [ID!]!) {\n    ownItems(token: $token, alsoIds: $alsoIds) {\n      personName\n      institutionName\n      language\n      expiresAt\n      isInvitation\n      totalCount\n      items {\n        ...UpdateItem\n      }\n      others {\n        ...UpdateItem\n      }\n    }\n  }\n": typeof types.OwnItemsDocument,
    "\n  mutation ReportByLink($input: ReportByLinkInput!) {\n    reportByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": typeof types.ReportByLinkDocument,
    "\n  mutation CompleteByLink($input: CompleteByLinkInput!) {\n    completeByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": typeof types.CompleteByLinkDocument,
    "\n  mutation RequestExtensionByLink($input: RequestExtensionByLinkInput!) {\n    requestExtensionByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": typeof types.RequestExtensionByLinkDocument,
    "\n  mutation RemoveEvidenceByLink($input: RemoveEvidenceByLinkInput!) {\n    removeEvidenceByLink(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveEvidenceByLinkDocument,
    "\n  mutation RevokeUpdateLink($input: RevokeUpdateLinkInput!) {\n    revokeUpdateLink(input: $input)\n  }\n": typeof types.RevokeUpdateLinkDocument,
    "\n  mutation RequestUpdateLink($input: RequestUpdateLinkInput!) {\n    requestUpdateLink(input: $input)\n  }\n": typeof types.RequestUpdateLinkDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickPersonsDocument,
    "\n  query PickInstitutions($search: String, $councilIds: [ID!]) {\n    institutions(first: 100, search: $search, councilIds: $councilIds) {\n      nodes {\n        id\n        name\n        kind\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickInstitutionsDocument,
    "\n  query PickCouncils($search: String, $viewerCanRead: Boolean) {\n    councils(first: 20, search: $search, viewerCanRead: $viewerCanRead) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickCouncilsDocument,
    "\n  query PickRegions($search: String, $kind: RegionKind, $asOf: Date) {\n    regions(first: 30, search: $search, kind: $kind, asOf: $asOf) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickRegionsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      isAdministrator\n      firstRegister {\n        slug\n      }\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          id\n          name\n          slug\n          kind\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n      answeredAt\n    }\n  }\n": types.AnswerInvitationDocument,
    "\n  query AnswerSheet($token: String!) {\n    invitation(token: $token) {\n      seminarTitle\n      seminarState\n      kind\n      mode\n      hosts\n      contact {\n        name\n        address\n        phone\n      }\n      aims\n      targetGroup\n      expectedOutcome\n      onlineUrl\n      answerBy\n      timeZone\n      personName\n      institutionName\n      language\n      response\n      answeredAt\n      chosenDays\n      substituteName\n      substituteEmail\n      needs\n      comment\n      waitingPosition\n      placeIsFree\n      isOpen\n      closedBecause\n      cancelReason\n      substitutesAllowed\n      substitutes\n      days {\n        ...SeminarDayLine\n      }\n      sessions {\n        dayId\n        title\n        kind\n        startsAt\n        endsAt\n        roomName\n        followUp {\n          items\n          late\n        }\n        speakers\n      }\n    }\n  }\n": types.AnswerSheetDocument,
    "\n  mutation TakePartOnline($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n    }\n  }\n": types.TakePartOnlineDocument,
    "\n  query CouncilPage($id: ID, $slug: String) {\n    council(id: $id, slug: $slug) {\n      id\n      name\n      shortName\n      slug\n      kind\n      approaches\n      cooperationForm\n      meetingsPerYear\n      maxGapDays\n      quorumPercent\n      substitutesAllowed\n      timeZone\n      defaultLanguage\n      foundedOn\n      closedOn\n      version\n      cadence\n      lastSeminarOn\n      viewerCanRead\n      viewerCanEdit\n      viewerCanEditMembers\n      viewerCanPlanSeminars\n      viewerCanEditReminderRules\n      parent {\n        id\n        name\n        slug\n      }\n      children {\n        id\n        name\n        slug\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      hostInstitution {\n        id\n        name\n      }\n      nextSeminar {\n        id\n        title\n        days {\n          id\n          date\n        }\n      }\n      seminars(first: 5) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n        }\n      }\n      seats {\n        ...SeatLine\n      }\n      memberships {\n        ...MembershipLine\n      }\n      reminderRules {\n        ...ReminderRuleLine\n      }\n      reminderLimit {\n        perDay\n        version\n      }\n      statusRoundSettings {\n        isQuarterly\n        quarterWorkingDay\n        isBeforeSeminars\n        daysBeforeSeminar\n        lengthDays\n        version\n        viewerCanEdit\n      }\n      latestStatusRound {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        askedUntil\n        closedAt\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n        }\n      }\n    }\n  }\n": types.CouncilPageDocument,
    "\n  mutation UpdateCouncil($input: UpdateCouncilInput!) {\n    updateCouncil(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateCouncilDocument,
    "\n  query CouncilList($after: String, $search: String, $kind: CouncilKind, $includeClosed: Boolean) {\n    councils(first: 50, after: $after, search: $search, kind: $kind, includeClosed: $includeClosed) {\n      nodes {\n        id\n        name\n        slug\n        kind\n        closedOn\n        cadence\n        lastSeminarOn\n        parent {\n          id\n        }\n        regions {\n          id\n          name\n        }\n        nextSeminar {\n          id\n          days {\n            id\n            date\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CouncilListDocument,
    "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n": types.AddMembershipDocument,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      id\n    }\n  }\n": types.AssignSeatDocument,
    "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateMembershipDocument,
    "\n  mutation UpdateSeat($input: UpdateSeatInput!) {\n    updateSeat(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateSeatDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n    }\n  }\n": types.EndMembershipDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      id\n      version\n    }\n  }\n": types.EndSeatDocument,
    "\n  fragment SeatLine on Seat {\n    id\n    role\n    validFrom\n    validTo\n    endReason\n    designationAct\n    isCurrent\n    version\n    membership {\n      id\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    substitutes {\n      id\n      position\n      person {\n        id\n        name\n      }\n    }\n    substituteHistory {\n      id\n      position\n      validFrom\n      validTo\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.SeatLineFragmentDoc,
    "\n  fragment MembershipLine on Membership {\n    id\n    voting\n    validFrom\n    validTo\n    endReason\n    isCurrent\n    version\n    institution {\n      id\n      name\n      kind\n    }\n  }\n": types.MembershipLineFragmentDoc,
    "\n  mutation UpdateSeatSubstitutes($input: UpdateSeatSubstitutesInput!) {\n    updateSeatSubstitutes(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateSeatSubstitutesDocument,
    "\n  mutation CreateCouncil($input: CreateCouncilInput!) {\n    createCouncil(input: $input) {\n      id\n      slug\n    }\n  }\n": types.CreateCouncilDocument,
    "\n  mutation UpdateReminderLimit($input: UpdateReminderLimitInput!) {\n    updateReminderLimit(input: $input) {\n      perDay\n      version\n    }\n  }\n": types.UpdateReminderLimitDocument,
    "\n  query DryRunReminders($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      isWorkingDay\n      reminders(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          occurrence\n          delivery\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.DryRunRemindersDocument,
    "\n  query DryRunSilent($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      silent(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          silence\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.DryRunSilentDocument,
    "\n  mutation CreateReminderRule($input: CreateReminderRuleInput!) {\n    createReminderRule(input: $input) {\n      id\n    }\n  }\n": types.CreateReminderRuleDocument,
    "\n  mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {\n    updateReminderRule(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateReminderRuleDocument,
    "\n  fragment ReminderRuleLine on ReminderRule {\n    id\n    name\n    isActive\n    object\n    anchor\n    offsetDays\n    repeatEveryDays\n    maxCount\n    leadFrom\n    secretaryFrom\n    chairFrom\n    delivery\n    minPriority\n    wordsEt\n    wordsEn\n    workingDaysOnly\n    sendFrom\n    sendUntil\n    validFrom\n    version\n  }\n": types.ReminderRuleLineFragmentDoc,
    "\n  query Home {\n    viewer {\n      person {\n        id\n      }\n      officialRegions {\n        code\n        name\n      }\n      tasks {\n        kind\n        subjectId\n        title\n        dueOn\n        count\n        riskId\n        isRestricted\n        council {\n          id\n          slug\n        }\n        answerPath\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          ...HomeCouncil\n        }\n      }\n    }\n    seminars(first: 4, upcoming: true) {\n      nodes {\n        ...HomeSeminar\n      }\n    }\n    councils(first: 12) {\n      nodes {\n        ...HomeCouncil\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  fragment HomeCouncil on Council {\n    id\n    name\n    shortName\n    slug\n    kind\n    meetingsPerYear\n    cadence\n    lastSeminarOn\n    nextSeminar {\n      id\n      title\n      days {\n        id\n        date\n      }\n    }\n    viewerCanPlanSeminars\n  }\n": types.HomeCouncilFragmentDoc,
    "\n  fragment HomeSeminar on Seminar {\n    id\n    title\n    state\n    mode\n    answerBy\n    hosts {\n      id\n      shortName\n      state\n    }\n    days {\n      id\n      date\n      startsAt\n      venueName\n    }\n    answerCounts {\n      invited\n      accepted\n      substitute\n      online\n      none\n    }\n  }\n": types.HomeSeminarFragmentDoc,
    "\n  query MailChoices($token: String) {\n    mailChoices(token: $token) {\n      asked\n      language\n      address\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n": types.MailChoicesDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n": types.ChooseMailDocument,
    "\n  query CouncilComparison($eventType: EventType) {\n    councilComparison(eventType: $eventType) {\n      since\n      councilCount\n      risks {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      publicEditions {\n        slug\n        name\n        counties {\n          code\n          name\n        }\n        riskCount\n        levels {\n          ...OverviewLevels\n        }\n      }\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        counties {\n          code\n          name\n        }\n        levels {\n          ...OverviewLevels\n        }\n        hasRegister\n        open\n        overdue\n        worse\n        onOtherMatrices\n        highest {\n          id\n          title\n          trend\n          isRestricted\n          mostScore\n          isOnOtherMatrix\n          current {\n            score\n            level\n          }\n        }\n      }\n    }\n  }\n": types.CouncilComparisonDocument,
    "\n  query ComparedHeatMaps($councilIds: [ID!], $eventType: EventType) {\n    councilComparison(councilIds: $councilIds, eventType: $eventType) {\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        heatMap {\n          ...HeatMapCells\n          notScored\n          onOtherMatrices\n        }\n      }\n    }\n  }\n": types.ComparedHeatMapsDocument,
    "\n  query OverviewRegions {\n    viewer {\n      officialRegions {\n        code\n        name\n      }\n      seats {\n        isCurrent\n        council {\n          regions {\n            code\n            name\n          }\n        }\n      }\n    }\n    countries: regions(kind: COUNTRY, first: 10) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n    counties: regions(kind: COUNTY, first: 100) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n  }\n": types.OverviewRegionsDocument,
    "\n  fragment OverviewLevels on LevelCounts {\n    veryHigh\n    high\n    medium\n    low\n    notScored\n  }\n": types.OverviewLevelsFragmentDoc,
    "\n  fragment OverviewRiskRow on OverviewRisk {\n    id\n    ref\n    title\n    eventType\n    trend\n    isRestricted\n    mostScore\n    isOnOtherMatrix\n    current {\n      score\n      level\n    }\n    owner {\n      id\n      name\n    }\n    council {\n      id\n      shortName\n      slug\n    }\n  }\n": types.OverviewRiskRowFragmentDoc,
    "\n  fragment OverviewOverdue on OverdueInstitutions {\n    count\n    institutionCount\n    rows {\n      institution {\n        id\n        name\n      }\n      count\n      oldestDueOn\n      things {\n        kind\n        dueOn\n        measure {\n          id\n          title\n        }\n        item {\n          id\n          ref\n          title\n          isRestricted\n        }\n        about {\n          id\n          ref\n          title\n          isRestricted\n          council {\n            slug\n            shortName\n          }\n        }\n      }\n    }\n  }\n": types.OverviewOverdueFragmentDoc,
    "\n  query OverviewCore($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        code\n        name\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n    }\n  }\n": types.OverviewCoreDocument,
    "\n  query CountyOverview($regionCode: String!, $since: Date) {\n    countyOverview(regionCode: $regionCode, since: $since) {\n      since\n      region {\n        id\n        code\n        name\n      }\n      levels {\n        ...OverviewLevels\n      }\n      levelsThen {\n        ...OverviewLevels\n      }\n      councils {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          levels {\n            ...OverviewLevels\n          }\n          levelsThen {\n            ...OverviewLevels\n          }\n          worse\n          overdue\n        }\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      worse {\n        count\n        rows {\n          risk {\n            ...OverviewRiskRow\n          }\n          then {\n            score\n            level\n          }\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n      seminars {\n        count\n        rows {\n          id\n          title\n          state\n          startsOn\n          endsOn\n          councils {\n            id\n            shortName\n          }\n          invited\n          answered\n          seats\n          covered\n          quorum\n          quorumIsReached\n          tasks\n          tasksDone\n          tasksOverdue\n        }\n      }\n      silent {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          reasons\n          lastSeminarOn\n          registerChangedOn\n          assessedOn\n        }\n      }\n    }\n  }\n": types.CountyOverviewDocument,
    "\n  query LateActionItems($regionCode: String, $institutionId: ID, $after: String) {\n    lateActionItems(regionCode: $regionCode, institutionId: $institutionId, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LateActionItemsDocument,
    "\n  query LateMeasures($regionCode: String, $institutionId: ID, $isAssigned: Boolean, $after: String) {\n    lateMeasures(regionCode: $regionCode, institutionId: $institutionId, isAssigned: $isAssigned, first: 50, after: $after) {\n      nodes {\n        id\n        ref\n        title\n        isRestricted\n        dueOn\n        responsibleInstitution {\n          id\n          name\n        }\n        risks {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        council {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LateMeasuresDocument,
    "\n  query NameOfRegion($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        name\n      }\n    }\n  }\n": types.NameOfRegionDocument,
    "\n  query NameOfInstitution($institution: ID!) {\n    institution(id: $institution) {\n      id\n      name\n    }\n  }\n": types.NameOfInstitutionDocument,
    "\n  query OverseenRisks(\n    $regionCode: String\n    $councils: [String!]\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    overseenRisks(\n      regionCode: $regionCode\n      councils: $councils\n      filter: $filter\n      orderBy: $orderBy\n      isReversed: $isReversed\n      asOf: $asOf\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...RegisterRisk\n        mostScore\n        council {\n          id\n          slug\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OverseenRisksDocument,
    "\n  mutation AddAffiliation($input: AddAffiliationInput!) {\n    addAffiliation(input: $input) {\n      id\n    }\n  }\n": types.AddAffiliationDocument,
    "\n  fragment AffiliationLine on Affiliation {\n    id\n    role\n    jobTitle\n    validFrom\n    validTo\n    isCurrent\n    version\n    viewerCanEdit\n    person {\n      id\n      name\n      email\n    }\n    institution {\n      id\n      name\n    }\n  }\n": types.AffiliationLineFragmentDoc,
    "\n  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {\n    updateAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateAffiliationDocument,
    "\n  mutation EndAffiliation($input: EndAffiliationInput!) {\n    endAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n": types.EndAffiliationDocument,
    "\n  query InstitutionPage($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      shortName\n      registryCode\n      kind\n      sector\n      email\n      phone\n      dutyPhone\n      activeFrom\n      activeTo\n      version\n      viewerCanEdit\n      viewerCanEditPeople\n      parent {\n        id\n        name\n      }\n      units {\n        id\n        name\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      affiliations {\n        ...AffiliationLine\n      }\n      memberships {\n        ...InstitutionMembership\n      }\n    }\n  }\n": types.InstitutionPageDocument,
    "\n  mutation UpdateInstitution($input: UpdateInstitutionInput!) {\n    updateInstitution(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateInstitutionDocument,
    "\n  fragment InstitutionMembership on Membership {\n    id\n    validFrom\n    validTo\n    endReason\n    voting\n    council {\n      id\n      name\n      slug\n    }\n    seats {\n      id\n      role\n      validFrom\n      validTo\n      endReason\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.InstitutionMembershipFragmentDoc,
    "\n  mutation CreateInstitution($input: CreateInstitutionInput!) {\n    createInstitution(input: $input) {\n      id\n    }\n  }\n": types.CreateInstitutionDocument,
    "\n  query InstitutionList($after: String, $search: String, $kind: InstitutionKind) {\n    institutions(first: 30, after: $after, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        regions {\n          id\n          name\n        }\n        memberships {\n          id\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstitutionListDocument,
    "\n  query PersonList($after: String, $search: String) {\n    persons(first: 30, after: $after, search: $search) {\n      nodes {\n        id\n        name\n        email\n        affiliations {\n          id\n          isCurrent\n          jobTitle\n          institution {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          role\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PersonListDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      firstName\n      lastName\n      name\n      language\n      email\n      phone\n      version\n      viewerCanEdit\n      affiliations {\n        ...AffiliationLine\n      }\n      seats {\n        id\n        role\n        validFrom\n        validTo\n        endReason\n        isCurrent\n        council {\n          id\n          name\n          slug\n        }\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PersonPageDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      id\n    }\n  }\n": types.CreatePersonDocument,
    "\n  query Profile {\n    viewer {\n      person {\n        id\n        name\n        email\n        phone\n        language\n      }\n      sessions {\n        id\n        createdAt\n        lastSeenAt\n        userAgent\n        current\n      }\n      updateLinks {\n        ...OwnUpdateLink\n      }\n      invitationLinks {\n        ...OwnInvitationLink\n      }\n    }\n  }\n": types.ProfileDocument,
    "\n  mutation UpdateOwnLanguage($input: UpdateOwnLanguageInput!) {\n    updateOwnLanguage(input: $input) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": types.UpdateOwnLanguageDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": types.EndSessionDocument,
    "\n  query RegionPage($id: ID!, $after: String) {\n    region(id: $id) {\n      id\n      code\n      country\n      kind\n      name\n      validFrom\n      validTo\n      version\n      viewerCanEdit\n      parent {\n        id\n        name\n      }\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n        validTo\n      }\n      formerNames {\n        id\n        name\n        validFrom\n        validTo\n        parent {\n          id\n          name\n        }\n      }\n      children {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        councilCount\n        institutionCount\n      }\n      councils {\n        id\n        name\n        slug\n        kind\n      }\n      institutions(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          kind\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RegionPageDocument,
    "\n  query RegionList($after: String, $search: String, $existing: Date, $on: Date) {\n    regions(first: 100, after: $after, search: $search, asOf: $existing) {\n      nodes {\n        id\n        code\n        kind\n        validFrom\n        validTo\n        nameOn(on: $on)\n        parentOn(on: $on) {\n          id\n          nameOn(on: $on)\n        }\n        councilCount(on: $on)\n        institutionCount(on: $on)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RegionListDocument,
    "\n  mutation UpdateRegion($input: UpdateRegionInput!) {\n    updateRegion(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateRegionDocument,
    "\n  mutation EndRegion($input: EndRegionInput!) {\n    endRegion(input: $input) {\n      id\n      version\n    }\n  }\n": types.EndRegionDocument,
    "\n  mutation CreateRegion($input: CreateRegionInput!) {\n    createRegion(input: $input) {\n      id\n    }\n  }\n": types.CreateRegionDocument,
    "\n  query CalendarFeeds {\n    viewer {\n      calendarFeeds {\n        id\n        kind\n        path\n        createdAt\n        lastFetchedOn\n        council {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CalendarFeedsDocument,
    "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) {\n      id\n    }\n  }\n": types.MakeCalendarFeedDocument,
    "\n  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {\n    renewCalendarFeed(input: $input) {\n      id\n      path\n    }\n  }\n": types.RenewCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  query ItemImportCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n": types.ItemImportCouncilDocument,
    "\n  mutation PreviewActionItemImport($input: PreviewActionItemImportInput!) {\n    previewActionItemImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      rows {\n        line\n        outcome\n        itemId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n": types.PreviewActionItemImportDocument,
    "\n  mutation ImportActionItems($input: ImportActionItemsInput!) {\n    importActionItems(input: $input) {\n      created\n      changed\n    }\n  }\n": types.ImportActionItemsDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      id\n      version\n    }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      id\n      version\n    }\n  }\n": types.DecideExtensionDocument,
    "\n  mutation CreateActionItem($input: CreateActionItemInput!) {\n    createActionItem(input: $input) {\n      id\n    }\n  }\n": types.CreateActionItemDocument,
    "\n  mutation UpdateActionItem($input: UpdateActionItemInput!) {\n    updateActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateActionItemDocument,
    "\n  query PickDecisionOfItem($councilId: ID!, $search: String) {\n    decisions(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        ...PlanDecisionName\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickDecisionOfItemDocument,
    "\n  query SeminarsOfItems($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 100) {\n        nodes {\n          id\n          title\n          state\n          startsAt\n        }\n      }\n    }\n  }\n": types.SeminarsOfItemsDocument,
    "\n  query PickMeasures($councilId: ID!, $search: String) {\n    measures(councilId: $councilId, filter: { search: $search }, orderBy: NUMBER, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickMeasuresDocument,
    "\n  query PickItems($councilId: ID, $search: String) {\n    actionItems(councilId: $councilId, filter: { search: $search, isOpen: true }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickItemsDocument,
    "\n  query PickJointCouncils($search: String) {\n    councils(search: $search, first: 20) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickJointCouncilsDocument,
    "\n  query PlansOfItems($councilId: ID!) {\n    actionPlans(councilId: $councilId, filter: { states: [DRAFT, CONSULTATION, ADOPTED] }, first: 100) {\n      nodes {\n        id\n        title\n        council {\n          id\n        }\n        priorities {\n          id\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": types.PlansOfItemsDocument,
    "\n  mutation VerifyActionItem($input: VerifyActionItemInput!) {\n    verifyActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.VerifyActionItemDocument,
    "\n  mutation ReturnActionItem($input: ReturnActionItemInput!) {\n    returnActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.ReturnActionItemDocument,
    "\n  mutation DropActionItem($input: DropActionItemInput!) {\n    dropActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.DropActionItemDocument,
    "\n  fragment ItemLine on ActionItem {\n    id\n    ref\n    title\n    state\n    progressPercent\n    waitingFor\n    priority\n    startOn\n    dueOn\n    slips\n    isLate\n    isBlocked\n    isRestricted\n    councilName\n    ownerInstitution {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    openExtension {\n      id\n      toDueOn\n    }\n  }\n": types.ItemLineFragmentDoc,
    "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      id\n    }\n  }\n": types.WithdrawExtensionDocument,
    "\n  query ItemPage($id: ID!) {\n    actionItem(id: $id) {\n      ...ItemLine\n      description\n      doneCriterion\n      cooperationForm\n      phase\n      approach\n      originalDueOn\n      dropReason\n      returnReason\n      isOpen\n      version\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanReport\n      viewerCanVerify\n      council {\n        id\n        slug\n      }\n      jointCouncils {\n        id\n        name\n      }\n      helpers {\n        id\n        name\n      }\n      plan {\n        id\n        title\n      }\n      goal {\n        id\n        text\n      }\n      decision {\n        id\n        ref\n        text\n      }\n      seminar {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n      measures {\n        id\n        ref\n        title\n        risks {\n          id\n        }\n      }\n      dependsOn {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      neededBy {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      updates {\n        id\n        kind\n        state\n        progressPercent\n        note\n        waitingFor\n        channel\n        createdAt\n        person {\n          id\n          name\n        }\n        evidence {\n          id\n          fileName\n          mediaType\n          byteSize\n        }\n      }\n      ownUntoldEvidence {\n        id\n        fileName\n        mediaType\n        byteSize\n      }\n      extensions {\n        id\n        version\n        fromDueOn\n        toDueOn\n        reason\n        state\n        answer\n        askedAt\n        decidedAt\n        viewerCanDecide\n        viewerCanWithdraw\n        askedBy {\n          id\n          name\n        }\n        decidedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ItemPageDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      id\n      version\n    }\n  }\n": types.ReportProgressDocument,
    "\n  mutation CompleteActionItem($input: CompleteActionItemInput!) {\n    completeActionItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.CompleteActionItemDocument,
    "\n  query RiskActionItems($id: ID!) {\n    risk(id: $id) {\n      id\n      council {\n        id\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n        measures {\n          id\n          ref\n          title\n        }\n      }\n    }\n  }\n": types.RiskActionItemsDocument,
    "\n  query ItemsBoard(\n    $councilId: ID\n    $planned: ActionItemFilter\n    $begun: ActionItemFilter\n    $waiting: ActionItemFilter\n    $done: ActionItemFilter\n  ) {\n    PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    DONE: actionItems(councilId: $councilId, filter: $done, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n  }\n": types.ItemsBoardDocument,
    "\n  query ItemsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n": types.ItemsCouncilDocument,
    "\n  query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {\n    actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActionItemsDocument,
    "\n  fragment MeasureItems on Measure {\n    id\n    actionItems {\n      id\n      ref\n      title\n      state\n      lastDay: dueOn\n      isLate\n      isRestricted\n    }\n  }\n": types.MeasureItemsFragmentDoc,
    "\n  mutation AmendIndicator($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": types.AmendIndicatorDocument,
    "\n  mutation CloseActionPlan($input: CloseActionPlanInput!) {\n    closeActionPlan(input: $input) {\n      id\n    }\n  }\n": types.CloseActionPlanDocument,
    "\n  mutation AddPlanGoal($input: AddPlanGoalInput!) {\n    addPlanGoal(input: $input) {\n      id\n    }\n  }\n": types.AddPlanGoalDocument,
    "\n  mutation UpdatePlanGoal($input: UpdatePlanGoalInput!) {\n    updatePlanGoal(input: $input) {\n      id\n    }\n  }\n": types.UpdatePlanGoalDocument,
    "\n  mutation AddGoalIndicator($input: AddGoalIndicatorInput!) {\n    addGoalIndicator(input: $input) {\n      id\n    }\n  }\n": types.AddGoalIndicatorDocument,
    "\n  mutation UpdateGoalIndicator($input: UpdateGoalIndicatorInput!) {\n    updateGoalIndicator(input: $input) {\n      id\n    }\n  }\n": types.UpdateGoalIndicatorDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      id\n    }\n  }\n": types.RecordMeasurementDocument,
    "\n  query PastSeminars($councilId: ID!) {\n    seminars(councilId: $councilId, upcoming: false, first: 100) {\n      nodes {\n        id\n        title\n        state\n        startsAt\n      }\n    }\n  }\n": types.PastSeminarsDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      id\n    }\n  }\n": types.GiveOpinionDocument,
    "\n  mutation CreateActionPlan($input: CreateActionPlanInput!) {\n    createActionPlan(input: $input) {\n      id\n    }\n  }\n": types.CreateActionPlanDocument,
    "\n  mutation UpdateActionPlan($input: UpdateActionPlanInput!) {\n    updateActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateActionPlanDocument,
    "\n  mutation AmendActionPlan($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n": types.AmendActionPlanDocument,
    "\n  mutation AddPlanPriority($input: AddPlanPriorityInput!) {\n    addPlanPriority(input: $input) {\n      id\n    }\n  }\n": types.AddPlanPriorityDocument,
    "\n  mutation UpdatePlanPriority($input: UpdatePlanPriorityInput!) {\n    updatePlanPriority(input: $input) {\n      id\n    }\n  }\n": types.UpdatePlanPriorityDocument,
    "\n  query PickNeededRisk($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n": types.PickNeededRiskDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      id\n    }\n  }\n": types.OpenConsultationDocument,
    "\n  mutation AdoptActionPlan($input: AdoptActionPlanInput!) {\n    adoptActionPlan(input: $input) {\n      id\n    }\n  }\n": types.AdoptActionPlanDocument,
    "\n  mutation MovePlanPriority($input: MovePlanPriorityInput!) {\n    movePlanPriority(input: $input) {\n      id\n    }\n  }\n": types.MovePlanPriorityDocument,
    "\n  mutation MovePlanGoal($input: MovePlanGoalInput!) {\n    movePlanGoal(input: $input) {\n      id\n    }\n  }\n": types.MovePlanGoalDocument,
    "\n  mutation MoveGoalIndicator($input: MoveGoalIndicatorInput!) {\n    moveGoalIndicator(input: $input) {\n      id\n    }\n  }\n": types.MoveGoalIndicatorDocument,
    "\n  mutation RemovePlanPriority($input: RemovePlanPriorityInput!) {\n    removePlanPriority(input: $input) {\n      id\n    }\n  }\n": types.RemovePlanPriorityDocument,
    "\n  mutation RemovePlanGoal($input: RemovePlanGoalInput!) {\n    removePlanGoal(input: $input) {\n      id\n    }\n  }\n": types.RemovePlanGoalDocument,
    "\n  mutation RemoveGoalIndicator($input: RemoveGoalIndicatorInput!) {\n    removeGoalIndicator(input: $input) {\n      id\n    }\n  }\n": types.RemoveGoalIndicatorDocument,
    "\n  mutation ReturnActionPlanToDraft($input: ReturnActionPlanToDraftInput!) {\n    returnActionPlanToDraft(input: $input) {\n      id\n    }\n  }\n": types.ReturnActionPlanToDraftDocument,
    "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      vision\n      periodFrom\n      periodTo\n      budgetEuros\n      fundingSources\n      state\n      consultationUntil\n      adoptedOn\n      closedOn\n      closingReport\n      version\n      viewerCanEdit\n      viewerCanClose\n      burnUp {\n        on\n        items\n        done\n        verified\n        planned\n      }\n      council {\n        id\n        slug\n        viewerCanKeepActionItems\n        partnerCouncils {\n          id\n          name\n        }\n        actionPlans(first: 100) {\n          nodes {\n            id\n            title\n            state\n            councils {\n              id\n              isLead\n            }\n          }\n        }\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      adoptedByDecision {\n        ...PlanDecisionName\n        state\n        endedOn\n      }\n      decisionsInForce {\n        ...PlanDecisionName\n      }\n      previousPlan {\n        id\n        title\n      }\n      opinions {\n        id\n        text\n        version\n        changedAt\n        institution {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      opinionInstitutions {\n        id\n        name\n      }\n      amendments {\n        id\n        amendedOn\n        summary\n        indicators {\n          indicatorId\n          name\n          unit\n          baseline\n          baselineOn\n          target\n          targetOn\n        }\n        decision {\n          ...PlanDecisionName\n        }\n        person {\n          id\n          name\n        }\n      }\n      indicatorCounts {\n        total\n        onTrack\n        offTrack\n        notMeasured\n        unmeasured\n      }\n      openActionItemCount\n      actionItems {\n        ...ItemLine\n        goal {\n          id\n        }\n      }\n      priorities {\n        id\n        text\n        version\n        needs {\n          id\n          note\n          risk {\n            id\n            ref\n            title\n          }\n          decision {\n            ...PlanDecisionName\n          }\n          seminar {\n            id\n            title\n            startsAt\n          }\n        }\n        goals {\n          id\n          text\n          version\n          indicators {\n            ...IndicatorParts\n          }\n        }\n      }\n    }\n  }\n": types.PlanPageDocument,
    "\n  fragment PlanDecisionName on Decision {\n    id\n    ref\n    text\n    decidedOn\n  }\n": types.PlanDecisionNameFragmentDoc,
    "\n  fragment IndicatorParts on GoalIndicator {\n    id\n    name\n    unit\n    baseline\n    baselineOn\n    target\n    targetOn\n    version\n    progressPercent\n    expectedToday\n    expectedThen\n    track\n    measuredEvery\n    measurementDueOn\n    viewerCanMeasure\n    viewerCanAmend\n    formerly {\n      name\n      unit\n      baseline\n      baselineOn\n      target\n      targetOn\n      until\n      decisionRef\n    }\n    latest {\n      value\n      measuredOn\n    }\n    measurements {\n      id\n      value\n      measuredOn\n      source\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.IndicatorPartsFragmentDoc,
    "\n  query CouncilPlans($slug: String!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanEditPlans\n      partnerCouncils {\n        id\n        name\n      }\n      actionPlans(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n        nodes {\n          id\n          title\n          state\n          periodFrom\n          periodTo\n          councils {\n            id\n            shortName\n            isLead\n          }\n          indicatorCounts {\n            total\n            onTrack\n            offTrack\n            notMeasured\n            unmeasured\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CouncilPlansDocument,
    "\n  query DecisionChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      decisions(first: 1, orderBy: DECIDED, isReversed: true) {\n        nodes {\n          id\n          year\n        }\n      }\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          startsAt\n        }\n      }\n    }\n  }\n": types.DecisionChoicesDocument,
    "\n  fragment DecisionLine on Decision {\n    id\n    ref\n    kind\n    text\n    state\n    decidedOn\n    endedOn\n    council {\n      id\n      shortName\n    }\n    councilName\n  }\n": types.DecisionLineFragmentDoc,
    "\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      ...DecisionLine\n      version\n      rationale\n      addressees\n      votesFor\n      votesAgainst\n      votesAbstained\n      dissent\n      conflictOfInterest\n      votes {\n        id\n        vote\n        reason\n        institution {\n          id\n          name\n        }\n      }\n      endReason\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanTell\n      toldAt\n      outcomeReach {\n        readers\n        told\n      }\n      viewerCanSeeTrail\n      council {\n        id\n        name\n        slug\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      seminar {\n        id\n        title\n      }\n      session {\n        id\n        title\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      supersededBy {\n        ...DecisionLine\n      }\n      supersedes {\n        ...DecisionLine\n      }\n      adoptedPlans {\n        id\n        title\n        state\n      }\n      amendedPlans {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n      }\n    }\n  }\n": types.DecisionPageDocument,
    "\n  query DecisionTrail($rowId: ID!, $after: String) {\n    auditTrail(rowId: $rowId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DecisionTrailDocument,
    "\n  query CouncilDecisions($slug: String!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanDecide\n      viewerCanKeepActionItems\n      decisions(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        totalCount\n        nodes {\n          ...DecisionLine\n          seminar {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CouncilDecisionsDocument,
    "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    updateDecision(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateDecisionDocument,
    "\n  mutation FulfilDecision($input: FulfilDecisionInput!) {\n    fulfilDecision(input: $input) {\n      id\n      version\n    }\n  }\n": types.FulfilDecisionDocument,
    "\n  mutation RepealDecision($input: RepealDecisionInput!) {\n    repealDecision(input: $input) {\n      id\n      version\n    }\n  }\n": types.RepealDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n    }\n  }\n": types.RecordDecisionDocument,
    "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) {\n      id\n      version\n    }\n  }\n": types.SupersedeDecisionDocument,
    "\n  query PickDecisions($councilId: ID!, $filter: DecisionFilter) {\n    decisions(councilId: $councilId, filter: $filter, first: 30) {\n      nodes {\n        id\n        ref\n        text\n        council {\n          id\n        }\n      }\n    }\n  }\n": types.PickDecisionsDocument,
    "\n  query DecisionVoters($councilId: ID!, $on: Date!, $councilIds: [ID!]) {\n    council(id: $councilId) {\n      id\n      votingInstitutions(on: $on, councilIds: $councilIds) {\n        id\n        name\n      }\n    }\n  }\n": types.DecisionVotersDocument,
    "\n  query DecisionPlaces($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n          sessions {\n            id\n            title\n            kind\n            startsAt\n            day {\n              id\n              date\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DecisionPlacesDocument,
    "\n  fragment WhatIsTold on OutcomePreview {\n    decisions {\n      decisionId\n      ref\n      text\n      state\n      isCorrection\n      readers\n    }\n    recipients {\n      personId\n      name\n      decisions\n      hasAddress\n      hasUnsubscribed\n    }\n    others\n    mails {\n      language\n      subject\n      text\n      html\n    }\n  }\n": types.WhatIsToldFragmentDoc,
    "\n  query OutcomePreview($seminarId: ID!) {\n    outcomePreview(seminarId: $seminarId) {\n      ...WhatIsTold\n    }\n  }\n": types.OutcomePreviewDocument,
    "\n  query DecisionOutcomePreview($decisionId: ID!) {\n    decisionOutcomePreview(decisionId: $decisionId) {\n      ...WhatIsTold\n    }\n  }\n": types.DecisionOutcomePreviewDocument,
    "\n  mutation SendDecision($input: SendDecisionInput!) {\n    sendDecision(input: $input) {\n      id\n    }\n  }\n": types.SendDecisionDocument,
    "\n  mutation SendDecisions($input: SendDecisionsInput!) {\n    sendDecisions(input: $input) {\n      id\n    }\n  }\n": types.SendDecisionsDocument,
    "\n  query DecisionsSending($id: ID!) {\n    seminar(id: $id) {\n      id\n      decisionsSending {\n        total\n        waiting\n        accepted\n        failed\n        left\n        isFinished\n        startedAt\n      }\n    }\n  }\n": types.DecisionsSendingDocument,
    "\n  query SeminarDecisions($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      viewerCanDecide\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        state\n        council {\n          id\n          name\n          viewerCanDecide\n          viewerCanKeepActionItems\n        }\n      }\n      sessions {\n        id\n        title\n        kind\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      decisions {\n        ...DecisionLine\n        toldAt\n        session {\n          id\n        }\n      }\n    }\n  }\n": types.SeminarDecisionsDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n": types.RemoveEvidenceDocument,
    "\n  query FollowThrough($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {\n    followThrough(councilId: $councilId, seminarId: $seminarId, from: $from, to: $to) {\n      from\n      to\n      decisions\n      figures {\n        ...FollowFigures\n      }\n      bySeminar {\n        source\n        decisions\n        seminar {\n          id\n          title\n          days {\n            id\n            date\n          }\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      byInstitution {\n        institution {\n          id\n          name\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      overTime {\n        firstDay\n        lastDay\n        figures {\n          ...FollowFigures\n        }\n      }\n    }\n  }\n": types.FollowThroughDocument,
    "\n  fragment FollowFigures on FollowThroughFigures {\n    items\n    started\n    done\n    notStarted\n    underWay\n    late\n    toVerify\n    verified\n    dropped\n    moved\n    slips\n    fellDue\n    doneOnTime\n    medianDaysToDone\n  }\n": types.FollowFiguresFragmentDoc,
    "\n  query WhoDecidesThere($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanDecide\n    }\n  }\n": types.WhoDecidesThereDocument,
    "\n  query SeminarFollowUp($id: ID!, $after: String) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      startsAt\n      viewerCanEdit\n      hosts {\n        id\n        state\n      }\n      sessions {\n        id\n        kind\n        startsAt\n        endsAt\n        day {\n          id\n          date\n        }\n      }\n      carriedOverCounts {\n        total\n        lateItems\n        dueItems\n        itemsToVerify\n        indicatorsOffTrack\n        indicatorsNotMeasured\n        decisionsToSettle\n        decisionsFulfilled\n        openItems\n      }\n      carriedOver(first: 100, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          itemState\n          dueOn\n          ownerInstitution {\n            id\n            name\n          }\n          item {\n            ...ItemLine\n            version\n            doneCriterion\n            viewerCanEdit\n            viewerCanReport\n            viewerCanVerify\n            openExtension {\n              version\n              fromDueOn\n              reason\n              viewerCanDecide\n            }\n          }\n          decision {\n            ...DecisionLine\n          }\n          plan {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SeminarFollowUpDocument,
    "\n  mutation PutFollowUpOnAgenda($input: PutFollowUpOnAgendaInput!) {\n    putFollowUpOnAgenda(input: $input) {\n      id\n    }\n  }\n": types.PutFollowUpOnAgendaDocument,
    "\n  mutation CloseStatusRound($input: CloseStatusRoundInput!) {\n    closeStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n": types.CloseStatusRoundDocument,
    "\n  mutation RemindStatusRound($input: RemindStatusRoundInput!) {\n    remindStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n": types.RemindStatusRoundDocument,
    "\n  query StatusRoundPage($id: ID!) {\n    statusRound(id: $id) {\n      id\n      number\n      why\n      year\n      quarter\n      words\n      askedUntil\n      startedAt\n      remindedOn\n      closedAt\n      ended\n      version\n      isOwn\n      viewerCanClose\n      viewerCanRemind\n      councilName\n      council {\n        id\n        slug\n      }\n      seminar {\n        id\n        title\n      }\n      startedBy {\n        id\n        name\n      }\n      counts {\n        asked\n        reported\n        partly\n        notReported\n        items\n        reportedItems\n        lateItems\n      }\n      institutions {\n        id\n        standing\n        items\n        reportedItems\n        lateItems\n        lastWordAt\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StatusRoundPageDocument,
    "\n  mutation UpdateStatusRoundSettings($input: UpdateStatusRoundSettingsInput!) {\n    updateStatusRoundSettings(input: $input) {\n      version\n    }\n  }\n": types.UpdateStatusRoundSettingsDocument,
    "\n  query RoundsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanStartStatusRound\n      latestStatusRound {\n        id\n        closedAt\n      }\n    }\n  }\n": types.RoundsCouncilDocument,
    "\n  query StatusRounds($councilId: ID!, $after: String) {\n    statusRounds(councilId: $councilId, first: 10, after: $after) {\n      nodes {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        startedAt\n        askedUntil\n        closedAt\n        ended\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n          items\n          reportedItems\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.StatusRoundsDocument,
    "\n  query SilentInstitutions($councilId: ID!, $days: Int, $after: String) {\n    silentInstitutions(councilId: $councilId, days: $days, first: 50, after: $after) {\n      nodes {\n        id\n        since\n        days\n        items\n        lateItems\n        institution {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SilentInstitutionsDocument,
    "\n  query StartRound($councilId: ID!) {\n    statusRoundPreview(councilId: $councilId) {\n      institutions {\n        id\n        items\n        lateItems\n        recipients\n        institution {\n          id\n          name\n        }\n      }\n    }\n    seminars(councilId: $councilId, upcoming: true, first: 50) {\n      nodes {\n        id\n        title\n        state\n        days {\n          id\n          date\n        }\n      }\n    }\n  }\n": types.StartRoundDocument,
    "\n  mutation StartStatusRound($input: StartStatusRoundInput!) {\n    startStatusRound(input: $input) {\n      id\n    }\n  }\n": types.StartStatusRoundDocument,
    "\n  query MeasureChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MeasureChoicesDocument,
    "\n  query CouncilMeasures($slug: String!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      measureCounts {\n        phase\n        planned\n        inProgress\n        inPlace\n        late\n        knownCostEuros\n      }\n      measures(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        nodes {\n          id\n          ref\n          title\n          isRestricted\n          phase\n          state\n          isLate\n          dueOn\n          inPlaceOn\n          evidence\n          dropReason\n          costEuros\n          priority\n          ...MeasureItems\n          responsibleInstitution {\n            id\n            name\n          }\n          risks {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CouncilMeasuresDocument,
    "\n  fragment CommentLine on RiskComment {\n    id\n    text\n    createdAt\n    withdrawnAt\n    withdrawReason\n    isViewers\n    viewerCanWithdraw\n    person {\n      id\n      name\n    }\n  }\n": types.CommentLineFragmentDoc,
    "\n  query RiskComments($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      comments(first: 50, after: $after) {\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RiskCommentsDocument,
    "\n  mutation CommentRisk($input: CommentRiskInput!) {\n    commentRisk(input: $input) {\n      id\n    }\n  }\n": types.CommentRiskDocument,
    "\n  mutation WithdrawRiskComment($input: WithdrawRiskCommentInput!) {\n    withdrawRiskComment(input: $input) {\n      id\n    }\n  }\n": types.WithdrawRiskCommentDocument,
    "\n  mutation PreviewRiskImport($input: PreviewRiskImportInput!) {\n    previewRiskImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      notInFile\n      rows {\n        line\n        outcome\n        riskId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n": types.PreviewRiskImportDocument,
    "\n  mutation ImportRisks($input: ImportRisksInput!) {\n    importRisks(input: $input) {\n      created\n      changed\n    }\n  }\n": types.ImportRisksDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.CloseRiskDocument,
    "\n  mutation ReopenRisk($input: ReopenRiskInput!) {\n    reopenRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.ReopenRiskDocument,
    "\n  mutation UpdateRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateRiskDocument,
    "\n  mutation MarkRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.MarkRiskDocument,
    "\n  mutation CreateRisk($input: CreateRiskInput!) {\n    createRisk(input: $input) {\n      id\n    }\n  }\n": types.CreateRiskDocument,
    "\n  query PickRisks($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n    }\n  }\n": types.PickRisksDocument,
    "\n  mutation ModerateAssessment($input: ModerateAssessmentInput!) {\n    moderateAssessment(input: $input) {\n      id\n    }\n  }\n": types.ModerateAssessmentDocument,
    "\n  mutation CompleteMeasure($input: CompleteMeasureInput!) {\n    completeMeasure(input: $input) {\n      id\n      proposals {\n        id\n      }\n    }\n  }\n": types.CompleteMeasureDocument,
    "\n  mutation ConfirmProposedScore($input: ConfirmProposedScoreInput!) {\n    confirmProposedScore(input: $input) {\n      id\n    }\n  }\n": types.ConfirmProposedScoreDocument,
    "\n  mutation AddCapabilityGap($input: AddCapabilityGapInput!) {\n    addCapabilityGap(input: $input) {\n      id\n    }\n  }\n": types.AddCapabilityGapDocument,
    "\n  mutation UpdateCapabilityGap($input: UpdateCapabilityGapInput!) {\n    updateCapabilityGap(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateCapabilityGapDocument,
    "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      id\n    }\n  }\n": types.AddMeasureDocument,
    "\n  mutation UpdateMeasure($input: UpdateMeasureInput!) {\n    updateMeasure(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateMeasureDocument,
    "\n  mutation CloseCapabilityGap($input: CloseCapabilityGapInput!) {\n    closeCapabilityGap(input: $input) {\n      id\n    }\n  }\n": types.CloseCapabilityGapDocument,
    "\n  mutation DropMeasure($input: DropMeasureInput!) {\n    dropMeasure(input: $input) {\n      id\n    }\n  }\n": types.DropMeasureDocument,
    "\n  mutation DeclineProposedScore($input: DeclineProposedScoreInput!) {\n    declineProposedScore(input: $input) {\n      id\n    }\n  }\n": types.DeclineProposedScoreDocument,
    "\n  fragment MeasureLine on Measure {\n    id\n    ref\n    title\n    description\n    phase\n    decisionLevel\n    state\n    costEuros\n    fundingSource\n    priority\n    dueOn\n    inPlaceOn\n    isLate\n    evidence\n    dropReason\n    isPublic\n    publicText\n    version\n    viewerCanEdit\n    ...MeasureItems\n    effect {\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    effectMatrix {\n      id\n    }\n    gap {\n      id\n      description\n    }\n    responsibleInstitution {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n    risks {\n      id\n      ref\n      title\n      mark {\n        isCurrent\n      }\n    }\n  }\n": types.MeasureLineFragmentDoc,
    "\n  fragment GapLine on CapabilityGap {\n    id\n    description\n    group\n    importance\n    decisionLevel\n    closedOn\n    closeReason\n    version\n    viewerCanEdit\n    measures {\n      id\n      ref\n      title\n    }\n  }\n": types.GapLineFragmentDoc,
    "\n  fragment ProposalLine on ScoreProposal {\n    id\n    version\n    likelihood\n    overallImpact\n    score\n    level\n    isStale\n    proposedOn\n    viewerCanDecide\n    impacts {\n      dimension\n      value\n    }\n    basis {\n      id\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n": types.ProposalLineFragmentDoc,
    "\n  fragment RiskMeasures on Risk {\n    measures {\n      ...MeasureLine\n    }\n    capabilityGaps {\n      ...GapLine\n    }\n    proposedScores {\n      ...ProposalLine\n    }\n  }\n": types.RiskMeasuresFragmentDoc,
    "\n  mutation StartMeasure($input: StartMeasureInput!) {\n    startMeasure(input: $input) {\n      id\n      version\n    }\n  }\n": types.StartMeasureDocument,
    "\n  mutation RecomputeProposedScore($input: RecomputeProposedScoreInput!) {\n    recomputeProposedScore(input: $input) {\n      id\n    }\n  }\n": types.RecomputeProposedScoreDocument,
    "\n  query PublicRegister($slug: String!) {\n    publicRegister(slug: $slug) {\n      name\n      asOf\n      risks {\n        text\n        class\n        eventType\n        level\n        trend\n        regions\n        controls\n        reviewDueOn\n      }\n    }\n  }\n": types.PublicRegisterDocument,
    "\n  query PublicRegisters {\n    publicRegisters {\n      slug\n      name\n      riskCount\n    }\n  }\n": types.PublicRegistersDocument,
    "\n  query RiskReadings($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      readings(first: 5, after: $after) {\n        nodes {\n          id\n          readAt\n          operation\n          person {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RiskReadingsDocument,
    "\n  query RiskTrail($riskId: ID!, $after: String) {\n    auditTrail(riskId: $riskId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RiskTrailDocument,
    "\n  query SlugOfCouncil($id: ID) {\n    council(id: $id) {\n      slug\n    }\n  }\n": types.SlugOfCouncilDocument,
    "\n  query RegisterChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n      regions {\n        id\n        name\n        children {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RegisterChoicesDocument,
    "\n  fragment Moves on HeatMap {\n    moves {\n      fromLikelihood\n      fromImpact\n      toLikelihood\n      toImpact\n      count\n    }\n  }\n": types.MovesFragmentDoc,
    "\n  query RegisterHeatMap($slug: String!, $asOf: Date, $since: Date, $filter: RiskFilter) {\n    council(slug: $slug) {\n      id\n      heatMap(asOf: $asOf, since: $since, filter: $filter) {\n        ...HeatMapCells\n        ...Moves\n        notScored\n        onOtherMatrices\n      }\n    }\n  }\n": types.RegisterHeatMapDocument,
    "\n  fragment HeatMapCells on HeatMap {\n    matrix {\n      id\n      likelihoods {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n      impacts {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n    }\n    cells {\n      likelihood\n      impact\n      level\n      count\n    }\n  }\n": types.HeatMapCellsFragmentDoc,
    "\n  fragment RegisterRisk on Risk {\n    id\n    ref\n    title\n    status\n    eventType\n    trend\n    reviewDueOn\n    isOnOtherMatrix\n    ownerInstitution {\n      id\n      name\n    }\n    current {\n      score\n      level\n      matrixId\n    }\n    target {\n      score\n      level\n      matrixId\n    }\n    currentThen(asOf: $since) @include(if: $withMovement) {\n      score\n      level\n      matrixId\n    }\n    mark {\n      isCurrent\n    }\n  }\n": types.RegisterRiskFragmentDoc,
    "\n  query Register(\n    $slug: String!\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      riskViews {\n        id\n        name\n        search\n      }\n      risks(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, asOf: $asOf, first: 50, after: $after) {\n        nodes {\n          ...RegisterRisk\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation DeleteRiskView($input: DeleteRiskViewInput!) {\n    deleteRiskView(input: $input)\n  }\n": types.DeleteRiskViewDocument,
    "\n  mutation SaveRiskView($input: SaveRiskViewInput!) {\n    saveRiskView(input: $input) {\n      id\n    }\n  }\n": types.SaveRiskViewDocument,
    "\n  query RegisterCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      viewerCanDecide\n    }\n  }\n": types.RegisterCouncilDocument,
    "\n  mutation OpenRisk($input: OpenRiskInput!) {\n    openRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.OpenRiskDocument,
    "\n  mutation LiftMark($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.LiftMarkDocument,
    "\n  query RiskAsOf($id: ID!, $day: Date!) {\n    risk(id: $id, asOf: $day) {\n      id\n      title\n      status\n      reviewDueOn\n      ownerInstitution {\n        id\n        name\n      }\n      current {\n        ...Position\n      }\n    }\n  }\n": types.RiskAsOfDocument,
    "\n  fragment Words on MatrixWords {\n    et\n    lv\n    ru\n    en\n  }\n": types.WordsFragmentDoc,
    "\n  fragment AssessmentLine on RiskAssessment {\n    id\n    number\n    kind\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    assessedOn\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    round {\n      id\n      title\n    }\n    dissents {\n      ...Dissent\n    }\n    person {\n      id\n      name\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n": types.AssessmentLineFragmentDoc,
    "\n  query RiskFindings($councilId: ID!, $risk: ID!) {\n    riskWorklist(councilId: $councilId, riskId: $risk) {\n      nodes {\n        id\n        check\n        measure {\n          id\n          ref\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n    }\n  }\n": types.RiskFindingsDocument,
    "\n  fragment Position on RiskPosition {\n    likelihood\n    impact\n    score\n    level\n    matrixId\n  }\n": types.PositionFragmentDoc,
    "\n  query RiskPage($id: ID!) {\n    risk(id: $id) {\n      id\n      ref\n      title\n      class\n      eventType\n      status\n      version\n      isMalicious\n      isCrossBorder\n      horizonMonths\n      identifiedOn\n      description\n      scenario\n      worstScenario\n      causes\n      consequences\n      vulnerableGroups\n      affectedServices\n      treatment\n      origin\n      originNote\n      isPublic\n      publicText\n      trend\n      reviewDueOn\n      reviewedOn\n      isReviewOverdue\n      isOnOtherMatrix\n      viewerCanEdit\n      viewerCanReopen\n      viewerCanComment\n      viewerCanSeeReadings\n      viewerCanSeeTrail\n      changedAt\n      lastChangedBy {\n        id\n        name\n      }\n      mark {\n        basis\n        from\n        until\n        holder\n        isCurrent\n      }\n      council {\n        id\n        name\n        slug\n        riskSettings {\n          matrix {\n            id\n            version\n            names {\n              ...Words\n            }\n            likelihoods {\n              value\n              lowPercent\n              highPercent\n              label {\n                ...Words\n              }\n            }\n            impacts {\n              value\n              label {\n                ...Words\n              }\n            }\n            dimensions {\n              key\n              label {\n                ...Words\n              }\n            }\n          }\n        }\n      }\n      regions {\n        id\n        name\n      }\n      ownerInstitution {\n        id\n        name\n      }\n      ownerPerson {\n        id\n        name\n      }\n      leadAssessorInstitution {\n        id\n        name\n      }\n      contributors {\n        id\n        name\n      }\n      inherent {\n        ...Position\n      }\n      current {\n        ...Position\n      }\n      target {\n        ...Position\n      }\n      assessments {\n        ...AssessmentLine\n      }\n      ...TreatmentParts\n      rounds {\n        ...RoundOfRisk\n      }\n      ...RiskMeasures\n      comments(first: 20) {\n        totalCount\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      steps {\n        id\n        number\n        status\n        reason\n        cause\n        createdAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RiskPageDocument,
    "\n  mutation CloseAssessmentRound($input: CloseAssessmentRoundInput!) {\n    closeAssessmentRound(input: $input) {\n      id\n      version\n    }\n  }\n": types.CloseAssessmentRoundDocument,
    "\n  mutation OpenAssessmentRound($input: OpenAssessmentRoundInput!) {\n    openAssessmentRound(input: $input) {\n      id\n    }\n  }\n": types.OpenAssessmentRoundDocument,
    "\n  fragment Submission on RiskSubmission {\n    id\n    number\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    createdAt\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n  }\n": types.SubmissionFragmentDoc,
    "\n  fragment RoundOfRisk on RoundRisk {\n    id\n    isOpen\n    round {\n      id\n      title\n      kind\n      dueOn\n      closedAt\n    }\n    progress {\n      submitted\n      expected\n    }\n    silent {\n      id\n      name\n    }\n    viewerInstitutions {\n      id\n      name\n    }\n    submissions {\n      ...Submission\n    }\n    result {\n      id\n      score\n      level\n      matrix {\n        id\n      }\n    }\n  }\n": types.RoundOfRiskFragmentDoc,
    "\n  fragment Dissent on AssessmentDissent {\n    id\n    reason\n    institution {\n      id\n      name\n    }\n    submission {\n      id\n      likelihood\n      overallImpact\n      score\n      level\n      reason\n      matrix {\n        id\n      }\n    }\n  }\n": types.DissentFragmentDoc,
    "\n  query AssessmentRoundPage($id: ID!) {\n    assessmentRound(id: $id) {\n      id\n      title\n      kind\n      dueOn\n      openedAt\n      closedAt\n      version\n      isRestricted\n      viewerCanClose\n      council {\n        id\n        name\n        slug\n      }\n      progress {\n        submitted\n        expected\n      }\n      silent {\n        id\n        name\n      }\n      risks {\n        id\n        isOpen\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n        viewerInstitutions {\n          id\n          name\n        }\n        submissions {\n          id\n          score\n          matrix {\n            id\n          }\n          institution {\n            id\n          }\n        }\n        result {\n          id\n          score\n          level\n          matrix {\n            id\n          }\n          dissents {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.AssessmentRoundPageDocument,
    "\n  query CouncilRounds($id: ID!) {\n    council(id: $id) {\n      id\n      assessmentRounds {\n        id\n        title\n        kind\n        dueOn\n        closedAt\n        version\n        isRestricted\n        viewerCanClose\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CouncilRoundsDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      id\n    }\n  }\n": types.SubmitAssessmentDocument,
    "\n  mutation UpdateRiskSettings($input: UpdateRiskSettingsInput!) {\n    updateRiskSettings(input: $input) {\n      version\n    }\n  }\n": types.UpdateRiskSettingsDocument,
    "\n  query RegisterSettings($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      riskSettings {\n        version\n        viewerCanEdit\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n        matrix {\n          id\n        }\n      }\n    }\n    riskMatrices {\n      id\n      code\n      version\n      overallRule\n      cells\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        lowPercent\n        highPercent\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        weight\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": types.RegisterSettingsDocument,
    "\n  mutation AcceptRisk($input: AcceptRiskInput!) {\n    acceptRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.AcceptRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      id\n      version\n    }\n  }\n": types.ReviewRiskDocument,
    "\n  fragment AcceptanceLine on RiskAcceptance {\n    id\n    reason\n    acceptedOn\n    expiresOn\n    level\n    score\n    endedOn\n    endedBecause\n    matrix {\n      id\n    }\n    approver {\n      id\n      name\n    }\n  }\n": types.AcceptanceLineFragmentDoc,
    "\n  fragment ReviewLine on RiskReview {\n    id\n    reviewedOn\n    reason\n    level\n    status\n    nextDueOn\n    person {\n      id\n      name\n    }\n  }\n": types.ReviewLineFragmentDoc,
    "\n  fragment TreatmentParts on Risk {\n    viewerCanAccept\n    viewerCanReview\n    reviewDays\n    council {\n      riskSettings {\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n      }\n    }\n    matrix {\n      id\n    }\n    acceptance {\n      ...AcceptanceLine\n    }\n    acceptances {\n      ...AcceptanceLine\n    }\n    reviews {\n      ...ReviewLine\n    }\n  }\n": types.TreatmentPartsFragmentDoc,
    "\n  query WorklistCount($councilId: ID!) {\n    riskWorklist(councilId: $councilId, first: 1) {\n      totalCount\n    }\n  }\n": types.WorklistCountDocument,
    "\n  query RiskWorklist($councilId: ID!, $after: String) {\n    riskWorklist(councilId: $councilId, first: 100, after: $after) {\n      nodes {\n        id\n        check\n        since\n        days\n        level\n        score\n        otherLevel\n        otherScore\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        measure {\n          id\n          ref\n          title\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RiskWorklistDocument,
    "\n  query SeminarAgenda($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      viewerCanEdit\n      days {\n        id\n        date\n        startsAt\n        endsAt\n        venueName\n        dayLeader {\n          id\n          name\n        }\n      }\n      rooms {\n        id\n        name\n        capacity\n      }\n      sessions {\n        id\n        version\n        title\n        kind\n        startsAt\n        endsAt\n        description\n        followUp {\n          items\n          late\n        }\n        day {\n          id\n        }\n        room {\n          id\n          name\n        }\n        speakers {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SeminarAgendaDocument,
    "\n  mutation MoveSessionByForm($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.MoveSessionByFormDocument,
    "\n  mutation AddSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddSessionDocument,
    "\n  mutation UpdateSession($input: UpdateAgendaSessionInput!) {\n    updateAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateSessionDocument,
    "\n  mutation MoveSession($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.MoveSessionDocument,
    "\n  mutation RemoveSession($input: RemoveAgendaSessionInput!) {\n    removeAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.RemoveSessionDocument,
    "\n  mutation RestoreSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n": types.RestoreSessionDocument,
    "\n  query SeminarAttendance($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      mode\n      days {\n        id\n        date\n        viewerCanRecordAttendance\n        viewerCanAddWalkIn\n        attendanceCounts {\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendanceByInstitution {\n          institution {\n            id\n            name\n          }\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendees {\n          id\n          institutionName\n          response\n          days\n          substituteName\n          person {\n            id\n            name\n          }\n          attendances {\n            id\n            state\n            substituteName\n            day {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SeminarAttendanceDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation AddWalkIn($input: AddWalkInInput!) {\n    addWalkIn(input: $input) {\n      id\n    }\n  }\n": types.AddWalkInDocument,
    "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      id\n    }\n  }\n": types.AddChecklistItemDocument,
    "\n  mutation UpdateChecklistItem($input: UpdateChecklistItemInput!) {\n    updateChecklistItem(input: $input) {\n      id\n    }\n  }\n": types.UpdateChecklistItemDocument,
    "\n  mutation TickChecklistItem($input: TickChecklistItemInput!) {\n    tickChecklistItem(input: $input) {\n      id\n    }\n  }\n": types.TickChecklistItemDocument,
    "\n  mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) {\n    removeChecklistItem(input: $input) {\n      id\n    }\n  }\n": types.RemoveChecklistItemDocument,
    "\n  query SeminarChecklist($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanEditChecklist\n      hosts {\n        id\n        name\n      }\n      checklist {\n        id\n        version\n        daysBefore\n        text\n        dueOn\n        state\n        doneOn\n        doneBy {\n          id\n          name\n        }\n        responsiblePerson {\n          id\n          name\n        }\n        responsibleHost {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SeminarChecklistDocument,
    "\n  mutation CloneSeminar($input: CloneSeminarInput!) {\n    cloneSeminar(input: $input) {\n      id\n    }\n  }\n": types.CloneSeminarDocument,
    "\n  query SeminarForEditing($id: ID!) {\n    seminar(id: $id) {\n      id\n      version\n      title\n      kind\n      mode\n      capacity\n      onlineUrl\n      answerBy\n      topicCallUntil\n      aims\n      targetGroup\n      expectedOutcome\n      state\n      viewerCanEdit\n      series {\n        id\n        name\n      }\n      hosts {\n        id\n        isLead\n        quota\n        councilId\n        name\n        state\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n    }\n  }\n": types.SeminarForEditingDocument,
    "\n  mutation UpdateSeminar($input: UpdateSeminarInput!) {\n    updateSeminar(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateSeminarDocument,
    "\n  query PickHosts($search: String) {\n    hostCandidates(search: $search) {\n      id\n      name\n    }\n  }\n": types.PickHostsDocument,
    "\n  mutation CreateSeminar($input: CreateSeminarInput!) {\n    createSeminar(input: $input) {\n      id\n    }\n  }\n": types.CreateSeminarDocument,
    "\n  mutation DeclineHosting($input: DeclineHostingInput!) {\n    declineHosting(input: $input) {\n      id\n      state\n    }\n  }\n": types.DeclineHostingDocument,
    "\n  mutation AcceptHosting($input: AcceptHostingInput!) {\n    acceptHosting(input: $input) {\n      id\n      state\n    }\n  }\n": types.AcceptHostingDocument,
    "\n  query SeminarInvitations($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      mode\n      version\n      endsAt\n      answerBy\n      capacity\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      days {\n        id\n        date\n        startsAt\n        endsAt\n      }\n      hosts {\n        id\n        name\n        state\n      }\n      quotas {\n        councilId\n        councilName\n        quota\n        invited\n        coming\n      }\n      audienceInstitutions {\n        id\n        name\n      }\n      audiencePersons {\n        id\n        name\n      }\n      sending {\n        ...SendingFigures\n      }\n      coverage {\n        seats\n        covered\n        tentative\n        declined\n        open\n        byDay {\n          day {\n            id\n            date\n          }\n          byCouncil {\n            council {\n              id\n              name\n            }\n            seats\n            covered\n            tentative\n            quorum\n            quorumIsReached\n            quorumIsPossible\n          }\n        }\n      }\n      answerCounts {\n        invited\n        accepted\n        tentative\n        declined\n        substitute\n        online\n        waitlisted\n        none\n        unreached\n      }\n    }\n  }\n": types.SeminarInvitationsDocument,
    "\n  query SeminarInvitees($id: ID!, $after: String, $response: InvitationResponse, $unreached: Boolean) {\n    seminar(id: $id) {\n      id\n      invitations(first: 25, after: $after, response: $response, unreached: $unreached) {\n        nodes {\n          id\n          version\n          institutionName\n          language\n          response\n          waitingPosition\n          answeredAt\n          source\n          days\n          substituteName\n          substituteEmail\n          needs\n          comment\n          sentAt\n          deliveryState\n          hasAddress\n          delivery {\n            id\n            state\n            personName\n            problem\n            smtpResponse\n          }\n          remindersSent\n          person {\n            id\n            name\n            email\n            phone\n            viewerCanEdit\n          }\n          reasons {\n            kind\n            councilName\n            institutionName\n            role\n          }\n          answers {\n            id\n            at\n            response\n            days\n            substituteName\n            needs\n            comment\n            source\n            recordedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SeminarInviteesDocument,
    "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      id\n      response\n    }\n  }\n": types.RecordAnswerDocument,
    "\n  mutation RenewInvitationLink($input: RenewInvitationLinkInput!) {\n    renewInvitationLink(input: $input) {\n      id\n      version\n    }\n  }\n": types.RenewInvitationLinkDocument,
    "\n  mutation SendInvitations($input: SendInvitationsInput!) {\n    sendInvitations(input: $input) {\n      id\n      state\n    }\n  }\n": types.SendInvitationsDocument,
    "\n  mutation ChooseAudience($input: ChooseAudienceInput!) {\n    chooseAudience(input: $input) {\n      id\n      version\n      audienceInstitutions {\n        id\n      }\n      audiencePersons {\n        id\n      }\n    }\n  }\n": types.ChooseAudienceDocument,
    "\n  mutation PreviewInvitations($input: PreviewInvitationsInput!) {\n    previewInvitations(input: $input) {\n      withoutAddress\n      hostsNotAccepted\n      quotas {\n        councilId\n        councilName\n        quota\n        audience\n      }\n      recipients {\n        institutionName\n        language\n        isNew\n        hasAddress\n        person {\n          id\n          name\n          email\n        }\n        reasons {\n          kind\n          councilName\n          institutionName\n          role\n        }\n      }\n      mails {\n        language\n        recipients\n        subject\n        text\n        html\n      }\n      unwritten {\n        language\n        instead\n        recipients\n      }\n    }\n  }\n": types.PreviewInvitationsDocument,
    "\n  subscription SendingEvents($seminarId: ID!) {\n    sendingProgress(seminarId: $seminarId) {\n      ...SendingFigures\n    }\n  }\n": types.SendingEventsDocument,
    "\n  query SendingNow($id: ID!) {\n    seminar(id: $id) {\n      id\n      sending {\n        ...SendingFigures\n      }\n    }\n  }\n": types.SendingNowDocument,
    "\n  mutation OfferPlace($input: OfferPlaceInput!) {\n    offerPlace(input: $input) {\n      id\n      waitingPosition\n    }\n  }\n": types.OfferPlaceDocument,
    "\n  query SeminarList($councilId: ID, $states: [SeminarState!], $upcoming: Boolean, $after: String) {\n    seminars(first: 25, after: $after, councilId: $councilId, states: $states, upcoming: $upcoming) {\n      nodes {\n        id\n        title\n        kind\n        state\n        hosts {\n          id\n          shortName\n          state\n        }\n        days {\n          id\n          date\n        }\n        coverage {\n          seats\n          covered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SeminarListDocument,
    "\n  query PlanningCouncils {\n    councils(first: 100, viewerCanPlanSeminars: true) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.PlanningCouncilsDocument,
    "\n  query SeminarDeliveries($id: ID!, $after: String, $state: DeliveryState) {\n    seminar(id: $id) {\n      id\n      deliveries(first: 25, after: $after, state: $state) {\n        nodes {\n          id\n          kind\n          state\n          address\n          personName\n          writtenIn\n          attempts\n          problem\n          smtpResponse\n          createdAt\n          acceptedAt\n          nextAttemptAt\n          viewerCanRepeat\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SeminarDeliveriesDocument,
    "\n  query DeliveredMail($deliveryId: ID!) {\n    deliveredMail(deliveryId: $deliveryId) {\n      language\n      subject\n      text\n      html\n      isStillTrue\n      hasChanged\n    }\n  }\n": types.DeliveredMailDocument,
    "\n  mutation RepeatInvitation($input: RepeatInvitationInput!) {\n    repeatInvitation(input: $input) {\n      id\n      state\n    }\n  }\n": types.RepeatInvitationDocument,
    "\n  mutation ResendDelivery($input: ResendDeliveryInput!) {\n    resendDelivery(input: $input) {\n      id\n      state\n    }\n  }\n": types.ResendDeliveryDocument,
    "\n  query SeminarPlan($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      kind\n      mode\n      timeZone\n      capacity\n      onlineUrl\n      answerBy\n      aims\n      targetGroup\n      expectedOutcome\n      viewerCanEdit\n      topicCallUntil\n      occurrenceNo\n      series {\n        id\n        name\n      }\n      clonedFrom {\n        id\n        title\n      }\n      hosts {\n        id\n        isLead\n        name\n        state\n        declineReason\n        quota\n        council {\n          id\n          slug\n        }\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n      sessions {\n        id\n        day {\n          id\n        }\n      }\n    }\n  }\n": types.SeminarPlanDocument,
    "\n  fragment SeminarDayLine on SeminarDay {\n    id\n    date\n    startsAt\n    endsAt\n    venueName\n    venueAddress\n    dayLeader {\n      id\n      name\n    }\n  }\n": types.SeminarDayLineFragmentDoc,
    "\n  fragment RoomLine on Room {\n    id\n    name\n    capacity\n  }\n": types.RoomLineFragmentDoc,
    "\n  fragment SendingFigures on SendingProgress {\n    total\n    waiting\n    accepted\n    failed\n    cancelled\n    isFinished\n    startedAt\n    finishedAt\n  }\n": types.SendingFiguresFragmentDoc,
    "\n  mutation CancelSeminar($input: CancelSeminarInput!) {\n    cancelSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": types.CancelSeminarDocument,
    "\n  query SeminarHead($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      version\n      endsAt\n      cancelReason\n      viewerCanEdit\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      viewerCanCancel\n      viewerCanClone\n      viewerCanDecide\n      decisions {\n        id\n      }\n      carriedOverCounts {\n        total\n      }\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        isLead\n        name\n        shortName\n        state\n        viewerCanAnswer\n        council {\n          id\n          viewerCanPlanSeminars\n        }\n      }\n      answerCounts {\n        invited\n      }\n      viewerInvitation {\n        id\n        response\n        substituteName\n        waitingPosition\n        answerPath\n      }\n    }\n  }\n": types.SeminarHeadDocument,
    "\n  mutation PlanSeminar($input: PlanSeminarInput!) {\n    planSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": types.PlanSeminarDocument,
    "\n  mutation HoldSeminar($input: HoldSeminarInput!) {\n    holdSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": types.HoldSeminarDocument,
    "\n  mutation ReportSeminar($input: ReportSeminarInput!) {\n    reportSeminar(input: $input) {\n      id\n      state\n    }\n  }\n": types.ReportSeminarDocument,
    "\n  mutation AcceptAgendaTopic($input: AcceptAgendaTopicInput!) {\n    acceptAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": types.AcceptAgendaTopicDocument,
    "\n  mutation ProposeAgendaTopic($input: ProposeAgendaTopicInput!) {\n    proposeAgendaTopic(input: $input) {\n      id\n    }\n  }\n": types.ProposeAgendaTopicDocument,
    "\n  mutation PostponeAgendaTopic($input: PostponeAgendaTopicInput!) {\n    postponeAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": types.PostponeAgendaTopicDocument,
    "\n  mutation DeclineAgendaTopic($input: DeclineAgendaTopicInput!) {\n    declineAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n": types.DeclineAgendaTopicDocument,
    "\n  fragment TopicFields on AgendaTopic {\n    id\n    version\n    title\n    kind\n    description\n    minutes\n    expectedForm\n    state\n    reason\n    proposedAt\n    proposedBy {\n      id\n      name\n    }\n    session {\n      id\n      startsAt\n      endsAt\n      day {\n        id\n        date\n      }\n    }\n  }\n": types.TopicFieldsFragmentDoc,
    "\n  query SeminarTopics($id: ID!) {\n    seminar(id: $id) {\n      id\n      topicCallUntil\n      viewerCanEdit\n      viewerCanProposeTopic\n      topics {\n        ...TopicFields\n      }\n      backlog {\n        ...TopicFields\n      }\n    }\n  }\n": types.SeminarTopicsDocument,
    "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n": types.RequestSignInDocument,
    "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment OwnUpdateLink on UpdateLink {\n    id\n    createdAt\n    expiresAt\n    openedCount\n    lastOpenedAt\n    lastToldAt\n    institution {\n      id\n      name\n    }\n  }\n": types.OwnUpdateLinkFragmentDoc,
    "\n  fragment OwnInvitationLink on Invitation {\n    id\n    invitedAt\n    linkExpiresAt\n    itemsOpenedCount\n    itemsOpenedAt\n    itemsToldAt\n    institutionName\n    seminar {\n      id\n      title\n    }\n  }\n": types.OwnInvitationLinkFragmentDoc,
    "\n  mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {\n    revokeOwnUpdateLink(input: $input)\n  }\n": types.RevokeOwnUpdateLinkDocument,
    "\n  fragment UpdateItem on UpdateSheetItem {\n    id\n    version\n    ref\n    title\n    description\n    doneCriterion\n    councilName\n    dueOn\n    state\n    progressPercent\n    waitingFor\n    returnReason\n    isLate\n    askedDueOn\n    latestNote\n    updatedAt\n  }\n": types.UpdateItemFragmentDoc,
    "\n  query OwnItems($token: String!, $alsoIds: [ID!]!) {\n    ownItems(token: $token, alsoIds: $alsoIds) {\n      personName\n      institutionName\n      language\n      expiresAt\n      isInvitation\n      totalCount\n      items {\n        ...UpdateItem\n      }\n      others {\n        ...UpdateItem\n      }\n    }\n  }\n": types.OwnItemsDocument,
    "\n  mutation ReportByLink($input: ReportByLinkInput!) {\n    reportByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": types.ReportByLinkDocument,
    "\n  mutation CompleteByLink($input: CompleteByLinkInput!) {\n    completeByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": types.CompleteByLinkDocument,
    "\n  mutation RequestExtensionByLink($input: RequestExtensionByLinkInput!) {\n    requestExtensionByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n": types.RequestExtensionByLinkDocument,
    "\n  mutation RemoveEvidenceByLink($input: RemoveEvidenceByLinkInput!) {\n    removeEvidenceByLink(input: $input) {\n      id\n    }\n  }\n": types.RemoveEvidenceByLinkDocument,
    "\n  mutation RevokeUpdateLink($input: RevokeUpdateLinkInput!) {\n    revokeUpdateLink(input: $input)\n  }\n": types.RevokeUpdateLinkDocument,
    "\n  mutation RequestUpdateLink($input: RequestUpdateLinkInput!) {\n    requestUpdateLink(input: $input)\n  }\n": types.RequestUpdateLinkDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickPersonsDocument,
    "\n  query PickInstitutions($search: String, $councilIds: [ID!]) {\n    institutions(first: 100, search: $search, councilIds: $councilIds) {\n      nodes {\n        id\n        name\n        kind\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickInstitutionsDocument,
    "\n  query PickCouncils($search: String, $viewerCanRead: Boolean) {\n    councils(first: 20, search: $search, viewerCanRead: $viewerCanRead) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickCouncilsDocument,
    "\n  query PickRegions($search: String, $kind: RegionKind, $asOf: Date) {\n    regions(first: 30, search: $search, kind: $kind, asOf: $asOf) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PickRegionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      isAdministrator\n      firstRegister {\n        slug\n      }\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          id\n          name\n          slug\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n      answeredAt\n    }\n  }\n"): typeof import('./graphql').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerSheet($token: String!) {\n    invitation(token: $token) {\n      seminarTitle\n      seminarState\n      kind\n      mode\n      hosts\n      contact {\n        name\n        address\n        phone\n      }\n      aims\n      targetGroup\n      expectedOutcome\n      onlineUrl\n      answerBy\n      timeZone\n      personName\n      institutionName\n      language\n      response\n      answeredAt\n      chosenDays\n      substituteName\n      substituteEmail\n      needs\n      comment\n      waitingPosition\n      placeIsFree\n      isOpen\n      closedBecause\n      cancelReason\n      substitutesAllowed\n      substitutes\n      days {\n        ...SeminarDayLine\n      }\n      sessions {\n        dayId\n        title\n        kind\n        startsAt\n        endsAt\n        roomName\n        followUp {\n          items\n          late\n        }\n        speakers\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePartOnline($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      response\n    }\n  }\n"): typeof import('./graphql').TakePartOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilPage($id: ID, $slug: String) {\n    council(id: $id, slug: $slug) {\n      id\n      name\n      shortName\n      slug\n      kind\n      approaches\n      cooperationForm\n      meetingsPerYear\n      maxGapDays\n      quorumPercent\n      substitutesAllowed\n      timeZone\n      defaultLanguage\n      foundedOn\n      closedOn\n      version\n      cadence\n      lastSeminarOn\n      viewerCanRead\n      viewerCanEdit\n      viewerCanEditMembers\n      viewerCanPlanSeminars\n      viewerCanEditReminderRules\n      parent {\n        id\n        name\n        slug\n      }\n      children {\n        id\n        name\n        slug\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      hostInstitution {\n        id\n        name\n      }\n      nextSeminar {\n        id\n        title\n        days {\n          id\n          date\n        }\n      }\n      seminars(first: 5) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n        }\n      }\n      seats {\n        ...SeatLine\n      }\n      memberships {\n        ...MembershipLine\n      }\n      reminderRules {\n        ...ReminderRuleLine\n      }\n      reminderLimit {\n        perDay\n        version\n      }\n      statusRoundSettings {\n        isQuarterly\n        quarterWorkingDay\n        isBeforeSeminars\n        daysBeforeSeminar\n        lengthDays\n        version\n        viewerCanEdit\n      }\n      latestStatusRound {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        askedUntil\n        closedAt\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCouncil($input: UpdateCouncilInput!) {\n    updateCouncil(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilList($after: String, $search: String, $kind: CouncilKind, $includeClosed: Boolean) {\n    councils(first: 50, after: $after, search: $search, kind: $kind, includeClosed: $includeClosed) {\n      nodes {\n        id\n        name\n        slug\n        kind\n        closedOn\n        cadence\n        lastSeminarOn\n        parent {\n          id\n        }\n        regions {\n          id\n          name\n        }\n        nextSeminar {\n          id\n          days {\n            id\n            date\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSeat($input: UpdateSeatInput!) {\n    updateSeat(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').EndSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatLine on Seat {\n    id\n    role\n    validFrom\n    validTo\n    endReason\n    designationAct\n    isCurrent\n    version\n    membership {\n      id\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    substitutes {\n      id\n      position\n      person {\n        id\n        name\n      }\n    }\n    substituteHistory {\n      id\n      position\n      validFrom\n      validTo\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SeatLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembershipLine on Membership {\n    id\n    voting\n    validFrom\n    validTo\n    endReason\n    isCurrent\n    version\n    institution {\n      id\n      name\n      kind\n    }\n  }\n"): typeof import('./graphql').MembershipLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSeatSubstitutes($input: UpdateSeatSubstitutesInput!) {\n    updateSeatSubstitutes(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateSeatSubstitutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCouncil($input: CreateCouncilInput!) {\n    createCouncil(input: $input) {\n      id\n      slug\n    }\n  }\n"): typeof import('./graphql').CreateCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateReminderLimit($input: UpdateReminderLimitInput!) {\n    updateReminderLimit(input: $input) {\n      perDay\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateReminderLimitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRunReminders($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      isWorkingDay\n      reminders(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          occurrence\n          delivery\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DryRunRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRunSilent($councilId: ID!, $on: Date!, $after: String) {\n    reminderDryRun(councilId: $councilId, on: $on) {\n      silent(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          personName\n          silence\n          sendsAt\n          rule {\n            id\n            name\n          }\n          audience\n          seminar {\n            id\n            title\n          }\n          risk {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n          actionItem {\n            id\n            ref\n            title\n            isRestricted\n          }\n          object\n          countedFrom\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DryRunSilentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateReminderRule($input: CreateReminderRuleInput!) {\n    createReminderRule(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateReminderRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {\n    updateReminderRule(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateReminderRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderRuleLine on ReminderRule {\n    id\n    name\n    isActive\n    object\n    anchor\n    offsetDays\n    repeatEveryDays\n    maxCount\n    leadFrom\n    secretaryFrom\n    chairFrom\n    delivery\n    minPriority\n    wordsEt\n    wordsEn\n    workingDaysOnly\n    sendFrom\n    sendUntil\n    validFrom\n    version\n  }\n"): typeof import('./graphql').ReminderRuleLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    viewer {\n      person {\n        id\n      }\n      officialRegions {\n        code\n        name\n      }\n      tasks {\n        kind\n        subjectId\n        title\n        dueOn\n        count\n        riskId\n        isRestricted\n        council {\n          id\n          slug\n        }\n        answerPath\n      }\n      seats {\n        id\n        role\n        isCurrent\n        person {\n          id\n        }\n        council {\n          ...HomeCouncil\n        }\n      }\n    }\n    seminars(first: 4, upcoming: true) {\n      nodes {\n        ...HomeSeminar\n      }\n    }\n    councils(first: 12) {\n      nodes {\n        ...HomeCouncil\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeCouncil on Council {\n    id\n    name\n    shortName\n    slug\n    kind\n    meetingsPerYear\n    cadence\n    lastSeminarOn\n    nextSeminar {\n      id\n      title\n      days {\n        id\n        date\n      }\n    }\n    viewerCanPlanSeminars\n  }\n"): typeof import('./graphql').HomeCouncilFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeSeminar on Seminar {\n    id\n    title\n    state\n    mode\n    answerBy\n    hosts {\n      id\n      shortName\n      state\n    }\n    days {\n      id\n      date\n      startsAt\n      venueName\n    }\n    answerCounts {\n      invited\n      accepted\n      substitute\n      online\n      none\n    }\n  }\n"): typeof import('./graphql').HomeSeminarFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailChoices($token: String) {\n    mailChoices(token: $token) {\n      asked\n      language\n      address\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n"): typeof import('./graphql').MailChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choices {\n        category\n        isOn\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilComparison($eventType: EventType) {\n    councilComparison(eventType: $eventType) {\n      since\n      councilCount\n      risks {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      publicEditions {\n        slug\n        name\n        counties {\n          code\n          name\n        }\n        riskCount\n        levels {\n          ...OverviewLevels\n        }\n      }\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        counties {\n          code\n          name\n        }\n        levels {\n          ...OverviewLevels\n        }\n        hasRegister\n        open\n        overdue\n        worse\n        onOtherMatrices\n        highest {\n          id\n          title\n          trend\n          isRestricted\n          mostScore\n          isOnOtherMatrix\n          current {\n            score\n            level\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedHeatMaps($councilIds: [ID!], $eventType: EventType) {\n    councilComparison(councilIds: $councilIds, eventType: $eventType) {\n      councils {\n        council {\n          id\n          name\n          slug\n        }\n        heatMap {\n          ...HeatMapCells\n          notScored\n          onOtherMatrices\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ComparedHeatMapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewRegions {\n    viewer {\n      officialRegions {\n        code\n        name\n      }\n      seats {\n        isCurrent\n        council {\n          regions {\n            code\n            name\n          }\n        }\n      }\n    }\n    countries: regions(kind: COUNTRY, first: 10) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n    counties: regions(kind: COUNTY, first: 100) {\n      nodes {\n        code\n        name\n        country\n        isCurrent\n      }\n    }\n  }\n"): typeof import('./graphql').OverviewRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewLevels on LevelCounts {\n    veryHigh\n    high\n    medium\n    low\n    notScored\n  }\n"): typeof import('./graphql').OverviewLevelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewRiskRow on OverviewRisk {\n    id\n    ref\n    title\n    eventType\n    trend\n    isRestricted\n    mostScore\n    isOnOtherMatrix\n    current {\n      score\n      level\n    }\n    owner {\n      id\n      name\n    }\n    council {\n      id\n      shortName\n      slug\n    }\n  }\n"): typeof import('./graphql').OverviewRiskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewOverdue on OverdueInstitutions {\n    count\n    institutionCount\n    rows {\n      institution {\n        id\n        name\n      }\n      count\n      oldestDueOn\n      things {\n        kind\n        dueOn\n        measure {\n          id\n          title\n        }\n        item {\n          id\n          ref\n          title\n          isRestricted\n        }\n        about {\n          id\n          ref\n          title\n          isRestricted\n          council {\n            slug\n            shortName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OverviewOverdueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewCore($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        code\n        name\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n    }\n  }\n"): typeof import('./graphql').OverviewCoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyOverview($regionCode: String!, $since: Date) {\n    countyOverview(regionCode: $regionCode, since: $since) {\n      since\n      region {\n        id\n        code\n        name\n      }\n      levels {\n        ...OverviewLevels\n      }\n      levelsThen {\n        ...OverviewLevels\n      }\n      councils {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          levels {\n            ...OverviewLevels\n          }\n          levelsThen {\n            ...OverviewLevels\n          }\n          worse\n          overdue\n        }\n      }\n      high {\n        count\n        rows {\n          ...OverviewRiskRow\n        }\n      }\n      worse {\n        count\n        rows {\n          risk {\n            ...OverviewRiskRow\n          }\n          then {\n            score\n            level\n          }\n        }\n      }\n      overdue {\n        ...OverviewOverdue\n      }\n      seminars {\n        count\n        rows {\n          id\n          title\n          state\n          startsOn\n          endsOn\n          councils {\n            id\n            shortName\n          }\n          invited\n          answered\n          seats\n          covered\n          quorum\n          quorumIsReached\n          tasks\n          tasksDone\n          tasksOverdue\n        }\n      }\n      silent {\n        count\n        rows {\n          council {\n            id\n            name\n            slug\n          }\n          reasons\n          lastSeminarOn\n          registerChangedOn\n          assessedOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CountyOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateActionItems($regionCode: String, $institutionId: ID, $after: String) {\n    lateActionItems(regionCode: $regionCode, institutionId: $institutionId, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LateActionItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateMeasures($regionCode: String, $institutionId: ID, $isAssigned: Boolean, $after: String) {\n    lateMeasures(regionCode: $regionCode, institutionId: $institutionId, isAssigned: $isAssigned, first: 50, after: $after) {\n      nodes {\n        id\n        ref\n        title\n        isRestricted\n        dueOn\n        responsibleInstitution {\n          id\n          name\n        }\n        risks {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        council {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LateMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOfRegion($regionCode: String!) {\n    countyOverview(regionCode: $regionCode) {\n      region {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').NameOfRegionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOfInstitution($institution: ID!) {\n    institution(id: $institution) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').NameOfInstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverseenRisks(\n    $regionCode: String\n    $councils: [String!]\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    overseenRisks(\n      regionCode: $regionCode\n      councils: $councils\n      filter: $filter\n      orderBy: $orderBy\n      isReversed: $isReversed\n      asOf: $asOf\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...RegisterRisk\n        mostScore\n        council {\n          id\n          slug\n          shortName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OverseenRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAffiliation($input: AddAffiliationInput!) {\n    addAffiliation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddAffiliationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AffiliationLine on Affiliation {\n    id\n    role\n    jobTitle\n    validFrom\n    validTo\n    isCurrent\n    version\n    viewerCanEdit\n    person {\n      id\n      name\n      email\n    }\n    institution {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AffiliationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {\n    updateAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateAffiliationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAffiliation($input: EndAffiliationInput!) {\n    endAffiliation(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').EndAffiliationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionPage($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      shortName\n      registryCode\n      kind\n      sector\n      email\n      phone\n      dutyPhone\n      activeFrom\n      activeTo\n      version\n      viewerCanEdit\n      viewerCanEditPeople\n      parent {\n        id\n        name\n      }\n      units {\n        id\n        name\n      }\n      regions {\n        id\n        name\n      }\n      regionHistory {\n        id\n        validFrom\n        validTo\n        region {\n          id\n          name\n        }\n      }\n      affiliations {\n        ...AffiliationLine\n      }\n      memberships {\n        ...InstitutionMembership\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateInstitution($input: UpdateInstitutionInput!) {\n    updateInstitution(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateInstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InstitutionMembership on Membership {\n    id\n    validFrom\n    validTo\n    endReason\n    voting\n    council {\n      id\n      name\n      slug\n    }\n    seats {\n      id\n      role\n      validFrom\n      validTo\n      endReason\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionMembershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInstitution($input: CreateInstitutionInput!) {\n    createInstitution(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateInstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionList($after: String, $search: String, $kind: InstitutionKind) {\n    institutions(first: 30, after: $after, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        regions {\n          id\n          name\n        }\n        memberships {\n          id\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonList($after: String, $search: String) {\n    persons(first: 30, after: $after, search: $search) {\n      nodes {\n        id\n        name\n        email\n        affiliations {\n          id\n          isCurrent\n          jobTitle\n          institution {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          role\n          isCurrent\n          council {\n            id\n            shortName\n            slug\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PersonListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      firstName\n      lastName\n      name\n      language\n      email\n      phone\n      version\n      viewerCanEdit\n      affiliations {\n        ...AffiliationLine\n      }\n      seats {\n        id\n        role\n        validFrom\n        validTo\n        endReason\n        isCurrent\n        council {\n          id\n          name\n          slug\n        }\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile {\n    viewer {\n      person {\n        id\n        name\n        email\n        phone\n        language\n      }\n      sessions {\n        id\n        createdAt\n        lastSeenAt\n        userAgent\n        current\n      }\n      updateLinks {\n        ...OwnUpdateLink\n      }\n      invitationLinks {\n        ...OwnInvitationLink\n      }\n    }\n  }\n"): typeof import('./graphql').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOwnLanguage($input: UpdateOwnLanguageInput!) {\n    updateOwnLanguage(input: $input) {\n      person {\n        id\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateOwnLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionPage($id: ID!, $after: String) {\n    region(id: $id) {\n      id\n      code\n      country\n      kind\n      name\n      validFrom\n      validTo\n      version\n      viewerCanEdit\n      parent {\n        id\n        name\n      }\n      mergedInto {\n        id\n        name\n      }\n      mergedFrom {\n        id\n        name\n        validTo\n      }\n      formerNames {\n        id\n        name\n        validFrom\n        validTo\n        parent {\n          id\n          name\n        }\n      }\n      children {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        councilCount\n        institutionCount\n      }\n      councils {\n        id\n        name\n        slug\n        kind\n      }\n      institutions(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          kind\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionList($after: String, $search: String, $existing: Date, $on: Date) {\n    regions(first: 100, after: $after, search: $search, asOf: $existing) {\n      nodes {\n        id\n        code\n        kind\n        validFrom\n        validTo\n        nameOn(on: $on)\n        parentOn(on: $on) {\n          id\n          nameOn(on: $on)\n        }\n        councilCount(on: $on)\n        institutionCount(on: $on)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').RegionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRegion($input: UpdateRegionInput!) {\n    updateRegion(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateRegionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRegion($input: EndRegionInput!) {\n    endRegion(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').EndRegionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRegion($input: CreateRegionInput!) {\n    createRegion(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateRegionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeeds {\n    viewer {\n      calendarFeeds {\n        id\n        kind\n        path\n        createdAt\n        lastFetchedOn\n        council {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CalendarFeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MakeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {\n    renewCalendarFeed(input: $input) {\n      id\n      path\n    }\n  }\n"): typeof import('./graphql').RenewCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n"): typeof import('./graphql').RevokeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemImportCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n"): typeof import('./graphql').ItemImportCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewActionItemImport($input: PreviewActionItemImportInput!) {\n    previewActionItemImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      rows {\n        line\n        outcome\n        itemId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewActionItemImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportActionItems($input: ImportActionItemsInput!) {\n    importActionItems(input: $input) {\n      created\n      changed\n    }\n  }\n"): typeof import('./graphql').ImportActionItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RequestExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').DecideExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateActionItem($input: CreateActionItemInput!) {\n    createActionItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateActionItem($input: UpdateActionItemInput!) {\n    updateActionItem(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickDecisionOfItem($councilId: ID!, $search: String) {\n    decisions(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        ...PlanDecisionName\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickDecisionOfItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarsOfItems($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 100) {\n        nodes {\n          id\n          title\n          state\n          startsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarsOfItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickMeasures($councilId: ID!, $search: String) {\n    measures(councilId: $councilId, filter: { search: $search }, orderBy: NUMBER, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickItems($councilId: ID, $search: String) {\n    actionItems(councilId: $councilId, filter: { search: $search, isOpen: true }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickJointCouncils($search: String) {\n    councils(search: $search, first: 20) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickJointCouncilsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansOfItems($councilId: ID!) {\n    actionPlans(councilId: $councilId, filter: { states: [DRAFT, CONSULTATION, ADOPTED] }, first: 100) {\n      nodes {\n        id\n        title\n        council {\n          id\n        }\n        priorities {\n          id\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlansOfItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyActionItem($input: VerifyActionItemInput!) {\n    verifyActionItem(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').VerifyActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnActionItem($input: ReturnActionItemInput!) {\n    returnActionItem(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ReturnActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropActionItem($input: DropActionItemInput!) {\n    dropActionItem(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').DropActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemLine on ActionItem {\n    id\n    ref\n    title\n    state\n    progressPercent\n    waitingFor\n    priority\n    startOn\n    dueOn\n    slips\n    isLate\n    isBlocked\n    isRestricted\n    councilName\n    ownerInstitution {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    openExtension {\n      id\n      toDueOn\n    }\n  }\n"): typeof import('./graphql').ItemLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemPage($id: ID!) {\n    actionItem(id: $id) {\n      ...ItemLine\n      description\n      doneCriterion\n      cooperationForm\n      phase\n      approach\n      originalDueOn\n      dropReason\n      returnReason\n      isOpen\n      version\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanReport\n      viewerCanVerify\n      council {\n        id\n        slug\n      }\n      jointCouncils {\n        id\n        name\n      }\n      helpers {\n        id\n        name\n      }\n      plan {\n        id\n        title\n      }\n      goal {\n        id\n        text\n      }\n      decision {\n        id\n        ref\n        text\n      }\n      seminar {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n      measures {\n        id\n        ref\n        title\n        risks {\n          id\n        }\n      }\n      dependsOn {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      neededBy {\n        id\n        ref\n        title\n        state\n        dueOn\n      }\n      updates {\n        id\n        kind\n        state\n        progressPercent\n        note\n        waitingFor\n        channel\n        createdAt\n        person {\n          id\n          name\n        }\n        evidence {\n          id\n          fileName\n          mediaType\n          byteSize\n        }\n      }\n      ownUntoldEvidence {\n        id\n        fileName\n        mediaType\n        byteSize\n      }\n      extensions {\n        id\n        version\n        fromDueOn\n        toDueOn\n        reason\n        state\n        answer\n        askedAt\n        decidedAt\n        viewerCanDecide\n        viewerCanWithdraw\n        askedBy {\n          id\n          name\n        }\n        decidedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ReportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteActionItem($input: CompleteActionItemInput!) {\n    completeActionItem(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').CompleteActionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskActionItems($id: ID!) {\n    risk(id: $id) {\n      id\n      council {\n        id\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n        measures {\n          id\n          ref\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RiskActionItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemsBoard(\n    $councilId: ID\n    $planned: ActionItemFilter\n    $begun: ActionItemFilter\n    $waiting: ActionItemFilter\n    $done: ActionItemFilter\n  ) {\n    PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n    DONE: actionItems(councilId: $councilId, filter: $done, first: 30) {\n      totalCount\n      nodes {\n        ...ItemLine\n      }\n    }\n  }\n"): typeof import('./graphql').ItemsBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanKeepActionItems\n    }\n  }\n"): typeof import('./graphql').ItemsCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {\n    actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n      nodes {\n        ...ItemLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ActionItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureItems on Measure {\n    id\n    actionItems {\n      id\n      ref\n      title\n      state\n      lastDay: dueOn\n      isLate\n      isRestricted\n    }\n  }\n"): typeof import('./graphql').MeasureItemsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendIndicator($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').AmendIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseActionPlan($input: CloseActionPlanInput!) {\n    closeActionPlan(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseActionPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanGoal($input: AddPlanGoalInput!) {\n    addPlanGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddPlanGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlanGoal($input: UpdatePlanGoalInput!) {\n    updatePlanGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdatePlanGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGoalIndicator($input: AddGoalIndicatorInput!) {\n    addGoalIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddGoalIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGoalIndicator($input: UpdateGoalIndicatorInput!) {\n    updateGoalIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdateGoalIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordMeasurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastSeminars($councilId: ID!) {\n    seminars(councilId: $councilId, upcoming: false, first: 100) {\n      nodes {\n        id\n        title\n        state\n        startsAt\n      }\n    }\n  }\n"): typeof import('./graphql').PastSeminarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateActionPlan($input: CreateActionPlanInput!) {\n    createActionPlan(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateActionPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateActionPlan($input: UpdateActionPlanInput!) {\n    updateActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateActionPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendActionPlan($input: AmendActionPlanInput!) {\n    amendActionPlan(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').AmendActionPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanPriority($input: AddPlanPriorityInput!) {\n    addPlanPriority(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddPlanPriorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlanPriority($input: UpdatePlanPriorityInput!) {\n    updatePlanPriority(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdatePlanPriorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickNeededRisk($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').PickNeededRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptActionPlan($input: AdoptActionPlanInput!) {\n    adoptActionPlan(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdoptActionPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlanPriority($input: MovePlanPriorityInput!) {\n    movePlanPriority(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MovePlanPriorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlanGoal($input: MovePlanGoalInput!) {\n    movePlanGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MovePlanGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGoalIndicator($input: MoveGoalIndicatorInput!) {\n    moveGoalIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveGoalIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePlanPriority($input: RemovePlanPriorityInput!) {\n    removePlanPriority(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemovePlanPriorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePlanGoal($input: RemovePlanGoalInput!) {\n    removePlanGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemovePlanGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGoalIndicator($input: RemoveGoalIndicatorInput!) {\n    removeGoalIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveGoalIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnActionPlanToDraft($input: ReturnActionPlanToDraftInput!) {\n    returnActionPlanToDraft(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnActionPlanToDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      vision\n      periodFrom\n      periodTo\n      budgetEuros\n      fundingSources\n      state\n      consultationUntil\n      adoptedOn\n      closedOn\n      closingReport\n      version\n      viewerCanEdit\n      viewerCanClose\n      burnUp {\n        on\n        items\n        done\n        verified\n        planned\n      }\n      council {\n        id\n        slug\n        viewerCanKeepActionItems\n        partnerCouncils {\n          id\n          name\n        }\n        actionPlans(first: 100) {\n          nodes {\n            id\n            title\n            state\n            councils {\n              id\n              isLead\n            }\n          }\n        }\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      adoptedByDecision {\n        ...PlanDecisionName\n        state\n        endedOn\n      }\n      decisionsInForce {\n        ...PlanDecisionName\n      }\n      previousPlan {\n        id\n        title\n      }\n      opinions {\n        id\n        text\n        version\n        changedAt\n        institution {\n          id\n          name\n        }\n        person {\n          id\n          name\n        }\n      }\n      opinionInstitutions {\n        id\n        name\n      }\n      amendments {\n        id\n        amendedOn\n        summary\n        indicators {\n          indicatorId\n          name\n          unit\n          baseline\n          baselineOn\n          target\n          targetOn\n        }\n        decision {\n          ...PlanDecisionName\n        }\n        person {\n          id\n          name\n        }\n      }\n      indicatorCounts {\n        total\n        onTrack\n        offTrack\n        notMeasured\n        unmeasured\n      }\n      openActionItemCount\n      actionItems {\n        ...ItemLine\n        goal {\n          id\n        }\n      }\n      priorities {\n        id\n        text\n        version\n        needs {\n          id\n          note\n          risk {\n            id\n            ref\n            title\n          }\n          decision {\n            ...PlanDecisionName\n          }\n          seminar {\n            id\n            title\n            startsAt\n          }\n        }\n        goals {\n          id\n          text\n          version\n          indicators {\n            ...IndicatorParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanDecisionName on Decision {\n    id\n    ref\n    text\n    decidedOn\n  }\n"): typeof import('./graphql').PlanDecisionNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorParts on GoalIndicator {\n    id\n    name\n    unit\n    baseline\n    baselineOn\n    target\n    targetOn\n    version\n    progressPercent\n    expectedToday\n    expectedThen\n    track\n    measuredEvery\n    measurementDueOn\n    viewerCanMeasure\n    viewerCanAmend\n    formerly {\n      name\n      unit\n      baseline\n      baselineOn\n      target\n      targetOn\n      until\n      decisionRef\n    }\n    latest {\n      value\n      measuredOn\n    }\n    measurements {\n      id\n      value\n      measuredOn\n      source\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilPlans($slug: String!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanEditPlans\n      partnerCouncils {\n        id\n        name\n      }\n      actionPlans(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {\n        nodes {\n          id\n          title\n          state\n          periodFrom\n          periodTo\n          councils {\n            id\n            shortName\n            isLead\n          }\n          indicatorCounts {\n            total\n            onTrack\n            offTrack\n            notMeasured\n            unmeasured\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      decisions(first: 1, orderBy: DECIDED, isReversed: true) {\n        nodes {\n          id\n          year\n        }\n      }\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          startsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionLine on Decision {\n    id\n    ref\n    kind\n    text\n    state\n    decidedOn\n    endedOn\n    council {\n      id\n      shortName\n    }\n    councilName\n  }\n"): typeof import('./graphql').DecisionLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      ...DecisionLine\n      version\n      rationale\n      addressees\n      votesFor\n      votesAgainst\n      votesAbstained\n      dissent\n      conflictOfInterest\n      votes {\n        id\n        vote\n        reason\n        institution {\n          id\n          name\n        }\n      }\n      endReason\n      createdAt\n      changedAt\n      viewerCanEdit\n      viewerCanTell\n      toldAt\n      outcomeReach {\n        readers\n        told\n      }\n      viewerCanSeeTrail\n      council {\n        id\n        name\n        slug\n        viewerCanKeepActionItems\n      }\n      actionItems {\n        ...ItemLine\n      }\n      councils {\n        id\n        name\n        isLead\n      }\n      seminar {\n        id\n        title\n      }\n      session {\n        id\n        title\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      supersededBy {\n        ...DecisionLine\n      }\n      supersedes {\n        ...DecisionLine\n      }\n      adoptedPlans {\n        id\n        title\n        state\n      }\n      amendedPlans {\n        id\n        title\n      }\n      risks {\n        id\n        ref\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionTrail($rowId: ID!, $after: String) {\n    auditTrail(rowId: $rowId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilDecisions($slug: String!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanDecide\n      viewerCanKeepActionItems\n      decisions(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        totalCount\n        nodes {\n          ...DecisionLine\n          seminar {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    updateDecision(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FulfilDecision($input: FulfilDecisionInput!) {\n    fulfilDecision(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').FulfilDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RepealDecision($input: RepealDecisionInput!) {\n    repealDecision(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RepealDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SupersedeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickDecisions($councilId: ID!, $filter: DecisionFilter) {\n    decisions(councilId: $councilId, filter: $filter, first: 30) {\n      nodes {\n        id\n        ref\n        text\n        council {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PickDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionVoters($councilId: ID!, $on: Date!, $councilIds: [ID!]) {\n    council(id: $councilId) {\n      id\n      votingInstitutions(on: $on, councilIds: $councilIds) {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionVotersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPlaces($councilId: ID!) {\n    council(id: $councilId) {\n      id\n      seminars(first: 50) {\n        nodes {\n          id\n          title\n          state\n          days {\n            id\n            date\n          }\n          sessions {\n            id\n            title\n            kind\n            startsAt\n            day {\n              id\n              date\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatIsTold on OutcomePreview {\n    decisions {\n      decisionId\n      ref\n      text\n      state\n      isCorrection\n      readers\n    }\n    recipients {\n      personId\n      name\n      decisions\n      hasAddress\n      hasUnsubscribed\n    }\n    others\n    mails {\n      language\n      subject\n      text\n      html\n    }\n  }\n"): typeof import('./graphql').WhatIsToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomePreview($seminarId: ID!) {\n    outcomePreview(seminarId: $seminarId) {\n      ...WhatIsTold\n    }\n  }\n"): typeof import('./graphql').OutcomePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionOutcomePreview($decisionId: ID!) {\n    decisionOutcomePreview(decisionId: $decisionId) {\n      ...WhatIsTold\n    }\n  }\n"): typeof import('./graphql').DecisionOutcomePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDecision($input: SendDecisionInput!) {\n    sendDecision(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SendDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDecisions($input: SendDecisionsInput!) {\n    sendDecisions(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SendDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionsSending($id: ID!) {\n    seminar(id: $id) {\n      id\n      decisionsSending {\n        total\n        waiting\n        accepted\n        failed\n        left\n        isFinished\n        startedAt\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionsSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarDecisions($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      viewerCanDecide\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        state\n        council {\n          id\n          name\n          viewerCanDecide\n          viewerCanKeepActionItems\n        }\n      }\n      sessions {\n        id\n        title\n        kind\n        startsAt\n        day {\n          id\n          date\n        }\n      }\n      decisions {\n        ...DecisionLine\n        toldAt\n        session {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowThrough($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {\n    followThrough(councilId: $councilId, seminarId: $seminarId, from: $from, to: $to) {\n      from\n      to\n      decisions\n      figures {\n        ...FollowFigures\n      }\n      bySeminar {\n        source\n        decisions\n        seminar {\n          id\n          title\n          days {\n            id\n            date\n          }\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      byInstitution {\n        institution {\n          id\n          name\n        }\n        figures {\n          ...FollowFigures\n        }\n      }\n      overTime {\n        firstDay\n        lastDay\n        figures {\n          ...FollowFigures\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FollowThroughDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowFigures on FollowThroughFigures {\n    items\n    started\n    done\n    notStarted\n    underWay\n    late\n    toVerify\n    verified\n    dropped\n    moved\n    slips\n    fellDue\n    doneOnTime\n    medianDaysToDone\n  }\n"): typeof import('./graphql').FollowFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoDecidesThere($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanDecide\n    }\n  }\n"): typeof import('./graphql').WhoDecidesThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarFollowUp($id: ID!, $after: String) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      startsAt\n      viewerCanEdit\n      hosts {\n        id\n        state\n      }\n      sessions {\n        id\n        kind\n        startsAt\n        endsAt\n        day {\n          id\n          date\n        }\n      }\n      carriedOverCounts {\n        total\n        lateItems\n        dueItems\n        itemsToVerify\n        indicatorsOffTrack\n        indicatorsNotMeasured\n        decisionsToSettle\n        decisionsFulfilled\n        openItems\n      }\n      carriedOver(first: 100, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          itemState\n          dueOn\n          ownerInstitution {\n            id\n            name\n          }\n          item {\n            ...ItemLine\n            version\n            doneCriterion\n            viewerCanEdit\n            viewerCanReport\n            viewerCanVerify\n            openExtension {\n              version\n              fromDueOn\n              reason\n              viewerCanDecide\n            }\n          }\n          decision {\n            ...DecisionLine\n          }\n          plan {\n            id\n            title\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutFollowUpOnAgenda($input: PutFollowUpOnAgendaInput!) {\n    putFollowUpOnAgenda(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutFollowUpOnAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseStatusRound($input: CloseStatusRoundInput!) {\n    closeStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').CloseStatusRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindStatusRound($input: RemindStatusRoundInput!) {\n    remindStatusRound(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RemindStatusRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusRoundPage($id: ID!) {\n    statusRound(id: $id) {\n      id\n      number\n      why\n      year\n      quarter\n      words\n      askedUntil\n      startedAt\n      remindedOn\n      closedAt\n      ended\n      version\n      isOwn\n      viewerCanClose\n      viewerCanRemind\n      councilName\n      council {\n        id\n        slug\n      }\n      seminar {\n        id\n        title\n      }\n      startedBy {\n        id\n        name\n      }\n      counts {\n        asked\n        reported\n        partly\n        notReported\n        items\n        reportedItems\n        lateItems\n      }\n      institutions {\n        id\n        standing\n        items\n        reportedItems\n        lateItems\n        lastWordAt\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StatusRoundPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStatusRoundSettings($input: UpdateStatusRoundSettingsInput!) {\n    updateStatusRoundSettings(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateStatusRoundSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundsCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanStartStatusRound\n      latestStatusRound {\n        id\n        closedAt\n      }\n    }\n  }\n"): typeof import('./graphql').RoundsCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusRounds($councilId: ID!, $after: String) {\n    statusRounds(councilId: $councilId, first: 10, after: $after) {\n      nodes {\n        id\n        number\n        why\n        year\n        quarter\n        words\n        startedAt\n        askedUntil\n        closedAt\n        ended\n        seminar {\n          id\n          title\n        }\n        counts {\n          asked\n          reported\n          partly\n          notReported\n          items\n          reportedItems\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').StatusRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SilentInstitutions($councilId: ID!, $days: Int, $after: String) {\n    silentInstitutions(councilId: $councilId, days: $days, first: 50, after: $after) {\n      nodes {\n        id\n        since\n        days\n        items\n        lateItems\n        institution {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SilentInstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartRound($councilId: ID!) {\n    statusRoundPreview(councilId: $councilId) {\n      institutions {\n        id\n        items\n        lateItems\n        recipients\n        institution {\n          id\n          name\n        }\n      }\n    }\n    seminars(councilId: $councilId, upcoming: true, first: 50) {\n      nodes {\n        id\n        title\n        state\n        days {\n          id\n          date\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartStatusRound($input: StartStatusRoundInput!) {\n    startStatusRound(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartStatusRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeasureChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilMeasures($slug: String!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean, $after: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      measureCounts {\n        phase\n        planned\n        inProgress\n        inPlace\n        late\n        knownCostEuros\n      }\n      measures(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {\n        nodes {\n          id\n          ref\n          title\n          isRestricted\n          phase\n          state\n          isLate\n          dueOn\n          inPlaceOn\n          evidence\n          dropReason\n          costEuros\n          priority\n          ...MeasureItems\n          responsibleInstitution {\n            id\n            name\n          }\n          risks {\n            id\n            ref\n            title\n            mark {\n              isCurrent\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentLine on RiskComment {\n    id\n    text\n    createdAt\n    withdrawnAt\n    withdrawReason\n    isViewers\n    viewerCanWithdraw\n    person {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CommentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskComments($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      comments(first: 50, after: $after) {\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RiskCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentRisk($input: CommentRiskInput!) {\n    commentRisk(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CommentRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRiskComment($input: WithdrawRiskCommentInput!) {\n    withdrawRiskComment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawRiskCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewRiskImport($input: PreviewRiskImportInput!) {\n    previewRiskImport(input: $input) {\n      fileName\n      columns {\n        key\n        title\n        isTaken\n      }\n      missing {\n        key\n        title\n      }\n      hasVersions\n      notInFile\n      rows {\n        line\n        outcome\n        riskId\n        ref\n        isRestricted\n        version\n        title\n        changes {\n          key\n          title\n          before\n          after\n        }\n        notTaken {\n          key\n          title\n          said\n        }\n        refusals {\n          key\n          title\n          reason\n          said\n          allowed\n          day\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewRiskImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportRisks($input: ImportRisksInput!) {\n    importRisks(input: $input) {\n      created\n      changed\n    }\n  }\n"): typeof import('./graphql').ImportRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').CloseRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenRisk($input: ReopenRiskInput!) {\n    reopenRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ReopenRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRisk($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').MarkRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRisk($input: CreateRiskInput!) {\n    createRisk(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickRisks($councilId: ID!, $search: String) {\n    risks(councilId: $councilId, filter: { search: $search }, first: 20) {\n      nodes {\n        id\n        ref\n        title\n        mark {\n          isCurrent\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PickRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ModerateAssessment($input: ModerateAssessmentInput!) {\n    moderateAssessment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ModerateAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMeasure($input: CompleteMeasureInput!) {\n    completeMeasure(input: $input) {\n      id\n      proposals {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmProposedScore($input: ConfirmProposedScoreInput!) {\n    confirmProposedScore(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmProposedScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCapabilityGap($input: AddCapabilityGapInput!) {\n    addCapabilityGap(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddCapabilityGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCapabilityGap($input: UpdateCapabilityGapInput!) {\n    updateCapabilityGap(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateCapabilityGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMeasure($input: AddMeasureInput!) {\n    addMeasure(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMeasure($input: UpdateMeasureInput!) {\n    updateMeasure(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCapabilityGap($input: CloseCapabilityGapInput!) {\n    closeCapabilityGap(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseCapabilityGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropMeasure($input: DropMeasureInput!) {\n    dropMeasure(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineProposedScore($input: DeclineProposedScoreInput!) {\n    declineProposedScore(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineProposedScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureLine on Measure {\n    id\n    ref\n    title\n    description\n    phase\n    decisionLevel\n    state\n    costEuros\n    fundingSource\n    priority\n    dueOn\n    inPlaceOn\n    isLate\n    evidence\n    dropReason\n    isPublic\n    publicText\n    version\n    viewerCanEdit\n    ...MeasureItems\n    effect {\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    effectMatrix {\n      id\n    }\n    gap {\n      id\n      description\n    }\n    responsibleInstitution {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n    risks {\n      id\n      ref\n      title\n      mark {\n        isCurrent\n      }\n    }\n  }\n"): typeof import('./graphql').MeasureLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GapLine on CapabilityGap {\n    id\n    description\n    group\n    importance\n    decisionLevel\n    closedOn\n    closeReason\n    version\n    viewerCanEdit\n    measures {\n      id\n      ref\n      title\n    }\n  }\n"): typeof import('./graphql').GapLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalLine on ScoreProposal {\n    id\n    version\n    likelihood\n    overallImpact\n    score\n    level\n    isStale\n    proposedOn\n    viewerCanDecide\n    impacts {\n      dimension\n      value\n    }\n    basis {\n      id\n      likelihood\n      impacts {\n        dimension\n        value\n      }\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n"): typeof import('./graphql').ProposalLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskMeasures on Risk {\n    measures {\n      ...MeasureLine\n    }\n    capabilityGaps {\n      ...GapLine\n    }\n    proposedScores {\n      ...ProposalLine\n    }\n  }\n"): typeof import('./graphql').RiskMeasuresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMeasure($input: StartMeasureInput!) {\n    startMeasure(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').StartMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecomputeProposedScore($input: RecomputeProposedScoreInput!) {\n    recomputeProposedScore(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecomputeProposedScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicRegister($slug: String!) {\n    publicRegister(slug: $slug) {\n      name\n      asOf\n      risks {\n        text\n        class\n        eventType\n        level\n        trend\n        regions\n        controls\n        reviewDueOn\n      }\n    }\n  }\n"): typeof import('./graphql').PublicRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicRegisters {\n    publicRegisters {\n      slug\n      name\n      riskCount\n    }\n  }\n"): typeof import('./graphql').PublicRegistersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskReadings($id: ID!, $after: String) {\n    risk(id: $id) {\n      id\n      readings(first: 5, after: $after) {\n        nodes {\n          id\n          readAt\n          operation\n          person {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RiskReadingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskTrail($riskId: ID!, $after: String) {\n    auditTrail(riskId: $riskId, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        tableName\n        channel\n        before\n        after\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').RiskTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlugOfCouncil($id: ID) {\n    council(id: $id) {\n      slug\n    }\n  }\n"): typeof import('./graphql').SlugOfCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterChoices($slug: String!) {\n    council(slug: $slug) {\n      id\n      memberships {\n        id\n        isCurrent\n        institution {\n          id\n          name\n        }\n      }\n      regions {\n        id\n        name\n        children {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Moves on HeatMap {\n    moves {\n      fromLikelihood\n      fromImpact\n      toLikelihood\n      toImpact\n      count\n    }\n  }\n"): typeof import('./graphql').MovesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterHeatMap($slug: String!, $asOf: Date, $since: Date, $filter: RiskFilter) {\n    council(slug: $slug) {\n      id\n      heatMap(asOf: $asOf, since: $since, filter: $filter) {\n        ...HeatMapCells\n        ...Moves\n        notScored\n        onOtherMatrices\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterHeatMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeatMapCells on HeatMap {\n    matrix {\n      id\n      likelihoods {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n      impacts {\n        value\n        label {\n          et\n          lv\n          ru\n          en\n        }\n      }\n    }\n    cells {\n      likelihood\n      impact\n      level\n      count\n    }\n  }\n"): typeof import('./graphql').HeatMapCellsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterRisk on Risk {\n    id\n    ref\n    title\n    status\n    eventType\n    trend\n    reviewDueOn\n    isOnOtherMatrix\n    ownerInstitution {\n      id\n      name\n    }\n    current {\n      score\n      level\n      matrixId\n    }\n    target {\n      score\n      level\n      matrixId\n    }\n    currentThen(asOf: $since) @include(if: $withMovement) {\n      score\n      level\n      matrixId\n    }\n    mark {\n      isCurrent\n    }\n  }\n"): typeof import('./graphql').RegisterRiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register(\n    $slug: String!\n    $filter: RiskFilter\n    $orderBy: RiskOrder\n    $isReversed: Boolean\n    $asOf: Date\n    $since: Date!\n    $withMovement: Boolean!\n    $after: String\n  ) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      riskViews {\n        id\n        name\n        search\n      }\n      risks(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, asOf: $asOf, first: 50, after: $after) {\n        nodes {\n          ...RegisterRisk\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRiskView($input: DeleteRiskViewInput!) {\n    deleteRiskView(input: $input)\n  }\n"): typeof import('./graphql').DeleteRiskViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRiskView($input: SaveRiskViewInput!) {\n    saveRiskView(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveRiskViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterCouncil($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      viewerCanRead\n      viewerCanEditRisks\n      viewerCanDecide\n    }\n  }\n"): typeof import('./graphql').RegisterCouncilDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRisk($input: OpenRiskInput!) {\n    openRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').OpenRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftMark($input: UpdateRiskInput!) {\n    updateRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').LiftMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskAsOf($id: ID!, $day: Date!) {\n    risk(id: $id, asOf: $day) {\n      id\n      title\n      status\n      reviewDueOn\n      ownerInstitution {\n        id\n        name\n      }\n      current {\n        ...Position\n      }\n    }\n  }\n"): typeof import('./graphql').RiskAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Words on MatrixWords {\n    et\n    lv\n    ru\n    en\n  }\n"): typeof import('./graphql').WordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentLine on RiskAssessment {\n    id\n    number\n    kind\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    assessedOn\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    round {\n      id\n      title\n    }\n    dissents {\n      ...Dissent\n    }\n    person {\n      id\n      name\n    }\n    measure {\n      id\n      ref\n      title\n    }\n  }\n"): typeof import('./graphql').AssessmentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskFindings($councilId: ID!, $risk: ID!) {\n    riskWorklist(councilId: $councilId, riskId: $risk) {\n      nodes {\n        id\n        check\n        measure {\n          id\n          ref\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RiskFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Position on RiskPosition {\n    likelihood\n    impact\n    score\n    level\n    matrixId\n  }\n"): typeof import('./graphql').PositionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskPage($id: ID!) {\n    risk(id: $id) {\n      id\n      ref\n      title\n      class\n      eventType\n      status\n      version\n      isMalicious\n      isCrossBorder\n      horizonMonths\n      identifiedOn\n      description\n      scenario\n      worstScenario\n      causes\n      consequences\n      vulnerableGroups\n      affectedServices\n      treatment\n      origin\n      originNote\n      isPublic\n      publicText\n      trend\n      reviewDueOn\n      reviewedOn\n      isReviewOverdue\n      isOnOtherMatrix\n      viewerCanEdit\n      viewerCanReopen\n      viewerCanComment\n      viewerCanSeeReadings\n      viewerCanSeeTrail\n      changedAt\n      lastChangedBy {\n        id\n        name\n      }\n      mark {\n        basis\n        from\n        until\n        holder\n        isCurrent\n      }\n      council {\n        id\n        name\n        slug\n        riskSettings {\n          matrix {\n            id\n            version\n            names {\n              ...Words\n            }\n            likelihoods {\n              value\n              lowPercent\n              highPercent\n              label {\n                ...Words\n              }\n            }\n            impacts {\n              value\n              label {\n                ...Words\n              }\n            }\n            dimensions {\n              key\n              label {\n                ...Words\n              }\n            }\n          }\n        }\n      }\n      regions {\n        id\n        name\n      }\n      ownerInstitution {\n        id\n        name\n      }\n      ownerPerson {\n        id\n        name\n      }\n      leadAssessorInstitution {\n        id\n        name\n      }\n      contributors {\n        id\n        name\n      }\n      inherent {\n        ...Position\n      }\n      current {\n        ...Position\n      }\n      target {\n        ...Position\n      }\n      assessments {\n        ...AssessmentLine\n      }\n      ...TreatmentParts\n      rounds {\n        ...RoundOfRisk\n      }\n      ...RiskMeasures\n      comments(first: 20) {\n        totalCount\n        nodes {\n          ...CommentLine\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      steps {\n        id\n        number\n        status\n        reason\n        cause\n        createdAt\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RiskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAssessmentRound($input: CloseAssessmentRoundInput!) {\n    closeAssessmentRound(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').CloseAssessmentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAssessmentRound($input: OpenAssessmentRoundInput!) {\n    openAssessmentRound(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenAssessmentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Submission on RiskSubmission {\n    id\n    number\n    likelihood\n    overallImpact\n    score\n    level\n    confidence\n    reason\n    createdAt\n    impacts {\n      dimension\n      value\n      reason\n    }\n    matrix {\n      id\n      version\n      names {\n        ...Words\n      }\n      dimensions {\n        key\n        label {\n          ...Words\n        }\n      }\n    }\n    institution {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').SubmissionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundOfRisk on RoundRisk {\n    id\n    isOpen\n    round {\n      id\n      title\n      kind\n      dueOn\n      closedAt\n    }\n    progress {\n      submitted\n      expected\n    }\n    silent {\n      id\n      name\n    }\n    viewerInstitutions {\n      id\n      name\n    }\n    submissions {\n      ...Submission\n    }\n    result {\n      id\n      score\n      level\n      matrix {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RoundOfRiskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Dissent on AssessmentDissent {\n    id\n    reason\n    institution {\n      id\n      name\n    }\n    submission {\n      id\n      likelihood\n      overallImpact\n      score\n      level\n      reason\n      matrix {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DissentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentRoundPage($id: ID!) {\n    assessmentRound(id: $id) {\n      id\n      title\n      kind\n      dueOn\n      openedAt\n      closedAt\n      version\n      isRestricted\n      viewerCanClose\n      council {\n        id\n        name\n        slug\n      }\n      progress {\n        submitted\n        expected\n      }\n      silent {\n        id\n        name\n      }\n      risks {\n        id\n        isOpen\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n        viewerInstitutions {\n          id\n          name\n        }\n        submissions {\n          id\n          score\n          matrix {\n            id\n          }\n          institution {\n            id\n          }\n        }\n        result {\n          id\n          score\n          level\n          matrix {\n            id\n          }\n          dissents {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentRoundPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouncilRounds($id: ID!) {\n    council(id: $id) {\n      id\n      assessmentRounds {\n        id\n        title\n        kind\n        dueOn\n        closedAt\n        version\n        isRestricted\n        viewerCanClose\n        progress {\n          submitted\n          expected\n        }\n        silent {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CouncilRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRiskSettings($input: UpdateRiskSettingsInput!) {\n    updateRiskSettings(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateRiskSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterSettings($slug: String) {\n    council(slug: $slug) {\n      id\n      name\n      slug\n      riskSettings {\n        version\n        viewerCanEdit\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n        matrix {\n          id\n        }\n      }\n    }\n    riskMatrices {\n      id\n      code\n      version\n      overallRule\n      cells\n      names {\n        ...Words\n      }\n      likelihoods {\n        value\n        lowPercent\n        highPercent\n        label {\n          ...Words\n        }\n      }\n      impacts {\n        value\n        label {\n          ...Words\n        }\n      }\n      dimensions {\n        key\n        weight\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptRisk($input: AcceptRiskInput!) {\n    acceptRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').AcceptRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ReviewRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcceptanceLine on RiskAcceptance {\n    id\n    reason\n    acceptedOn\n    expiresOn\n    level\n    score\n    endedOn\n    endedBecause\n    matrix {\n      id\n    }\n    approver {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AcceptanceLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewLine on RiskReview {\n    id\n    reviewedOn\n    reason\n    level\n    status\n    nextDueOn\n    person {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ReviewLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TreatmentParts on Risk {\n    viewerCanAccept\n    viewerCanReview\n    reviewDays\n    council {\n      riskSettings {\n        veryHighDays\n        highDays\n        mediumDays\n        lowDays\n      }\n    }\n    matrix {\n      id\n    }\n    acceptance {\n      ...AcceptanceLine\n    }\n    acceptances {\n      ...AcceptanceLine\n    }\n    reviews {\n      ...ReviewLine\n    }\n  }\n"): typeof import('./graphql').TreatmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorklistCount($councilId: ID!) {\n    riskWorklist(councilId: $councilId, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').WorklistCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskWorklist($councilId: ID!, $after: String) {\n    riskWorklist(councilId: $councilId, first: 100, after: $after) {\n      nodes {\n        id\n        check\n        since\n        days\n        level\n        score\n        otherLevel\n        otherScore\n        risk {\n          id\n          ref\n          title\n          mark {\n            isCurrent\n          }\n        }\n        measure {\n          id\n          ref\n          title\n        }\n        proposal {\n          id\n          isStale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').RiskWorklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarAgenda($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      viewerCanEdit\n      days {\n        id\n        date\n        startsAt\n        endsAt\n        venueName\n        dayLeader {\n          id\n          name\n        }\n      }\n      rooms {\n        id\n        name\n        capacity\n      }\n      sessions {\n        id\n        version\n        title\n        kind\n        startsAt\n        endsAt\n        description\n        followUp {\n          items\n          late\n        }\n        day {\n          id\n        }\n        room {\n          id\n          name\n        }\n        speakers {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSessionByForm($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').MoveSessionByFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').AddSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSession($input: UpdateAgendaSessionInput!) {\n    updateAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSession($input: MoveAgendaSessionInput!) {\n    moveAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').MoveSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSession($input: RemoveAgendaSessionInput!) {\n    removeAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RemoveSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSession($input: AddAgendaSessionInput!) {\n    addAgendaSession(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RestoreSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarAttendance($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      mode\n      days {\n        id\n        date\n        viewerCanRecordAttendance\n        viewerCanAddWalkIn\n        attendanceCounts {\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendanceByInstitution {\n          institution {\n            id\n            name\n          }\n          present\n          substitute\n          online\n          absent\n          unrecorded\n        }\n        attendees {\n          id\n          institutionName\n          response\n          days\n          substituteName\n          person {\n            id\n            name\n          }\n          attendances {\n            id\n            state\n            substituteName\n            day {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWalkIn($input: AddWalkInInput!) {\n    addWalkIn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddWalkInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddChecklistItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChecklistItem($input: UpdateChecklistItemInput!) {\n    updateChecklistItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdateChecklistItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickChecklistItem($input: TickChecklistItemInput!) {\n    tickChecklistItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').TickChecklistItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) {\n    removeChecklistItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveChecklistItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarChecklist($id: ID!) {\n    seminar(id: $id) {\n      id\n      viewerCanEditChecklist\n      hosts {\n        id\n        name\n      }\n      checklist {\n        id\n        version\n        daysBefore\n        text\n        dueOn\n        state\n        doneOn\n        doneBy {\n          id\n          name\n        }\n        responsiblePerson {\n          id\n          name\n        }\n        responsibleHost {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloneSeminar($input: CloneSeminarInput!) {\n    cloneSeminar(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloneSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarForEditing($id: ID!) {\n    seminar(id: $id) {\n      id\n      version\n      title\n      kind\n      mode\n      capacity\n      onlineUrl\n      answerBy\n      topicCallUntil\n      aims\n      targetGroup\n      expectedOutcome\n      state\n      viewerCanEdit\n      series {\n        id\n        name\n      }\n      hosts {\n        id\n        isLead\n        quota\n        councilId\n        name\n        state\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarForEditingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSeminar($input: UpdateSeminarInput!) {\n    updateSeminar(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickHosts($search: String) {\n    hostCandidates(search: $search) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PickHostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSeminar($input: CreateSeminarInput!) {\n    createSeminar(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineHosting($input: DeclineHostingInput!) {\n    declineHosting(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').DeclineHostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptHosting($input: AcceptHostingInput!) {\n    acceptHosting(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').AcceptHostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarInvitations($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      mode\n      version\n      endsAt\n      answerBy\n      capacity\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      days {\n        id\n        date\n        startsAt\n        endsAt\n      }\n      hosts {\n        id\n        name\n        state\n      }\n      quotas {\n        councilId\n        councilName\n        quota\n        invited\n        coming\n      }\n      audienceInstitutions {\n        id\n        name\n      }\n      audiencePersons {\n        id\n        name\n      }\n      sending {\n        ...SendingFigures\n      }\n      coverage {\n        seats\n        covered\n        tentative\n        declined\n        open\n        byDay {\n          day {\n            id\n            date\n          }\n          byCouncil {\n            council {\n              id\n              name\n            }\n            seats\n            covered\n            tentative\n            quorum\n            quorumIsReached\n            quorumIsPossible\n          }\n        }\n      }\n      answerCounts {\n        invited\n        accepted\n        tentative\n        declined\n        substitute\n        online\n        waitlisted\n        none\n        unreached\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarInvitees($id: ID!, $after: String, $response: InvitationResponse, $unreached: Boolean) {\n    seminar(id: $id) {\n      id\n      invitations(first: 25, after: $after, response: $response, unreached: $unreached) {\n        nodes {\n          id\n          version\n          institutionName\n          language\n          response\n          waitingPosition\n          answeredAt\n          source\n          days\n          substituteName\n          substituteEmail\n          needs\n          comment\n          sentAt\n          deliveryState\n          hasAddress\n          delivery {\n            id\n            state\n            personName\n            problem\n            smtpResponse\n          }\n          remindersSent\n          person {\n            id\n            name\n            email\n            phone\n            viewerCanEdit\n          }\n          reasons {\n            kind\n            councilName\n            institutionName\n            role\n          }\n          answers {\n            id\n            at\n            response\n            days\n            substituteName\n            needs\n            comment\n            source\n            recordedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarInviteesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      id\n      response\n    }\n  }\n"): typeof import('./graphql').RecordAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitationLink($input: RenewInvitationLinkInput!) {\n    renewInvitationLink(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RenewInvitationLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendInvitations($input: SendInvitationsInput!) {\n    sendInvitations(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').SendInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseAudience($input: ChooseAudienceInput!) {\n    chooseAudience(input: $input) {\n      id\n      version\n      audienceInstitutions {\n        id\n      }\n      audiencePersons {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseAudienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewInvitations($input: PreviewInvitationsInput!) {\n    previewInvitations(input: $input) {\n      withoutAddress\n      hostsNotAccepted\n      quotas {\n        councilId\n        councilName\n        quota\n        audience\n      }\n      recipients {\n        institutionName\n        language\n        isNew\n        hasAddress\n        person {\n          id\n          name\n          email\n        }\n        reasons {\n          kind\n          councilName\n          institutionName\n          role\n        }\n      }\n      mails {\n        language\n        recipients\n        subject\n        text\n        html\n      }\n      unwritten {\n        language\n        instead\n        recipients\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SendingEvents($seminarId: ID!) {\n    sendingProgress(seminarId: $seminarId) {\n      ...SendingFigures\n    }\n  }\n"): typeof import('./graphql').SendingEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SendingNow($id: ID!) {\n    seminar(id: $id) {\n      id\n      sending {\n        ...SendingFigures\n      }\n    }\n  }\n"): typeof import('./graphql').SendingNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferPlace($input: OfferPlaceInput!) {\n    offerPlace(input: $input) {\n      id\n      waitingPosition\n    }\n  }\n"): typeof import('./graphql').OfferPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarList($councilId: ID, $states: [SeminarState!], $upcoming: Boolean, $after: String) {\n    seminars(first: 25, after: $after, councilId: $councilId, states: $states, upcoming: $upcoming) {\n      nodes {\n        id\n        title\n        kind\n        state\n        hosts {\n          id\n          shortName\n          state\n        }\n        days {\n          id\n          date\n        }\n        coverage {\n          seats\n          covered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanningCouncils {\n    councils(first: 100, viewerCanPlanSeminars: true) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PlanningCouncilsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarDeliveries($id: ID!, $after: String, $state: DeliveryState) {\n    seminar(id: $id) {\n      id\n      deliveries(first: 25, after: $after, state: $state) {\n        nodes {\n          id\n          kind\n          state\n          address\n          personName\n          writtenIn\n          attempts\n          problem\n          smtpResponse\n          createdAt\n          acceptedAt\n          nextAttemptAt\n          viewerCanRepeat\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveredMail($deliveryId: ID!) {\n    deliveredMail(deliveryId: $deliveryId) {\n      language\n      subject\n      text\n      html\n      isStillTrue\n      hasChanged\n    }\n  }\n"): typeof import('./graphql').DeliveredMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RepeatInvitation($input: RepeatInvitationInput!) {\n    repeatInvitation(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').RepeatInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendDelivery($input: ResendDeliveryInput!) {\n    resendDelivery(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ResendDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarPlan($id: ID!) {\n    seminar(id: $id) {\n      id\n      state\n      kind\n      mode\n      timeZone\n      capacity\n      onlineUrl\n      answerBy\n      aims\n      targetGroup\n      expectedOutcome\n      viewerCanEdit\n      topicCallUntil\n      occurrenceNo\n      series {\n        id\n        name\n      }\n      clonedFrom {\n        id\n        title\n      }\n      hosts {\n        id\n        isLead\n        name\n        state\n        declineReason\n        quota\n        council {\n          id\n          slug\n        }\n        secretary {\n          id\n          name\n        }\n      }\n      days {\n        ...SeminarDayLine\n      }\n      rooms {\n        ...RoomLine\n      }\n      sessions {\n        id\n        day {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeminarDayLine on SeminarDay {\n    id\n    date\n    startsAt\n    endsAt\n    venueName\n    venueAddress\n    dayLeader {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').SeminarDayLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomLine on Room {\n    id\n    name\n    capacity\n  }\n"): typeof import('./graphql').RoomLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendingFigures on SendingProgress {\n    total\n    waiting\n    accepted\n    failed\n    cancelled\n    isFinished\n    startedAt\n    finishedAt\n  }\n"): typeof import('./graphql').SendingFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSeminar($input: CancelSeminarInput!) {\n    cancelSeminar(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').CancelSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarHead($id: ID!) {\n    seminar(id: $id) {\n      id\n      title\n      state\n      version\n      endsAt\n      cancelReason\n      viewerCanEdit\n      viewerCanInvite\n      viewerCanSeeDeliveries\n      viewerCanCancel\n      viewerCanClone\n      viewerCanDecide\n      decisions {\n        id\n      }\n      carriedOverCounts {\n        total\n      }\n      days {\n        id\n        date\n      }\n      hosts {\n        id\n        isLead\n        name\n        shortName\n        state\n        viewerCanAnswer\n        council {\n          id\n          viewerCanPlanSeminars\n        }\n      }\n      answerCounts {\n        invited\n      }\n      viewerInvitation {\n        id\n        response\n        substituteName\n        waitingPosition\n        answerPath\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanSeminar($input: PlanSeminarInput!) {\n    planSeminar(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').PlanSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSeminar($input: HoldSeminarInput!) {\n    holdSeminar(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').HoldSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSeminar($input: ReportSeminarInput!) {\n    reportSeminar(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ReportSeminarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAgendaTopic($input: AcceptAgendaTopicInput!) {\n    acceptAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').AcceptAgendaTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgendaTopic($input: ProposeAgendaTopicInput!) {\n    proposeAgendaTopic(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeAgendaTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeAgendaTopic($input: PostponeAgendaTopicInput!) {\n    postponeAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').PostponeAgendaTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAgendaTopic($input: DeclineAgendaTopicInput!) {\n    declineAgendaTopic(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').DeclineAgendaTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicFields on AgendaTopic {\n    id\n    version\n    title\n    kind\n    description\n    minutes\n    expectedForm\n    state\n    reason\n    proposedAt\n    proposedBy {\n      id\n      name\n    }\n    session {\n      id\n      startsAt\n      endsAt\n      day {\n        id\n        date\n      }\n    }\n  }\n"): typeof import('./graphql').TopicFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeminarTopics($id: ID!) {\n    seminar(id: $id) {\n      id\n      topicCallUntil\n      viewerCanEdit\n      viewerCanProposeTopic\n      topics {\n        ...TopicFields\n      }\n      backlog {\n        ...TopicFields\n      }\n    }\n  }\n"): typeof import('./graphql').SeminarTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n"): typeof import('./graphql').RequestSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnUpdateLink on UpdateLink {\n    id\n    createdAt\n    expiresAt\n    openedCount\n    lastOpenedAt\n    lastToldAt\n    institution {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OwnUpdateLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnInvitationLink on Invitation {\n    id\n    invitedAt\n    linkExpiresAt\n    itemsOpenedCount\n    itemsOpenedAt\n    itemsToldAt\n    institutionName\n    seminar {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').OwnInvitationLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {\n    revokeOwnUpdateLink(input: $input)\n  }\n"): typeof import('./graphql').RevokeOwnUpdateLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateItem on UpdateSheetItem {\n    id\n    version\n    ref\n    title\n    description\n    doneCriterion\n    councilName\n    dueOn\n    state\n    progressPercent\n    waitingFor\n    returnReason\n    isLate\n    askedDueOn\n    latestNote\n    updatedAt\n  }\n"): typeof import('./graphql').UpdateItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnItems($token: String!, $alsoIds: [ID!]!) {\n    ownItems(token: $token, alsoIds: $alsoIds) {\n      personName\n      institutionName\n      language\n      expiresAt\n      isInvitation\n      totalCount\n      items {\n        ...UpdateItem\n      }\n      others {\n        ...UpdateItem\n      }\n    }\n  }\n"): typeof import('./graphql').OwnItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportByLink($input: ReportByLinkInput!) {\n    reportByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n"): typeof import('./graphql').ReportByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteByLink($input: CompleteByLinkInput!) {\n    completeByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n"): typeof import('./graphql').CompleteByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtensionByLink($input: RequestExtensionByLinkInput!) {\n    requestExtensionByLink(input: $input) {\n      ...UpdateItem\n    }\n  }\n"): typeof import('./graphql').RequestExtensionByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvidenceByLink($input: RemoveEvidenceByLinkInput!) {\n    removeEvidenceByLink(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveEvidenceByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeUpdateLink($input: RevokeUpdateLinkInput!) {\n    revokeUpdateLink(input: $input)\n  }\n"): typeof import('./graphql').RevokeUpdateLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpdateLink($input: RequestUpdateLinkInput!) {\n    requestUpdateLink(input: $input)\n  }\n"): typeof import('./graphql').RequestUpdateLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickPersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickInstitutions($search: String, $councilIds: [ID!]) {\n    institutions(first: 100, search: $search, councilIds: $councilIds) {\n      nodes {\n        id\n        name\n        kind\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickInstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickCouncils($search: String, $viewerCanRead: Boolean) {\n    councils(first: 20, search: $search, viewerCanRead: $viewerCanRead) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickCouncilsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickRegions($search: String, $kind: RegionKind, $asOf: Date) {\n    regions(first: 30, search: $search, kind: $kind, asOf: $asOf) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').PickRegionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
