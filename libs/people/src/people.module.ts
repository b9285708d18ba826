import { JobsModule } from '@app/jobs';
import { defineMessages } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import { Affiliation } from './affiliation/affiliation.entity.js';
import './affiliation/affiliation.reads.js';
import { AffiliationsResolver } from './affiliation/affiliations.resolver.js';
import { AffiliationsService } from './affiliation/affiliations.service.js';
import { DeliveriesResolver } from './delivery/deliveries.resolver.js';
import { DeliveriesService } from './delivery/deliveries.service.js';
import { InstitutionRegion } from './institution/institution-region.entity.js';
import { Institution } from './institution/institution.entity.js';
import './institution/institution.reads.js';
import { InstitutionsResolver } from './institution/institutions.resolver.js';
import { InstitutionsService } from './institution/institutions.service.js';
import { Person } from './person/person.entity.js';
import './delivery/delivery.reads.js';
import './person/person.reads.js';
import { PersonsResolver } from './person/persons.resolver.js';
import { PersonsService } from './person/persons.service.js';
import './problems.js';
import { RegionName } from './region/region-name.entity.js';
import { Region } from './region/region.entity.js';
import './region/region.reads.js';
import { RegionsResolver } from './region/regions.resolver.js';
import { RegionsService } from './region/regions.service.js';
import { SendSignInLink } from './sign-in/send-sign-in-link.job.js';
import { Session } from './sign-in/session.entity.js';
import { SignInLink } from './sign-in/sign-in-link.entity.js';
import { SignInMail } from './sign-in/sign-in.mail.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SweepSignInLinks } from './sign-in/sweep-sign-in-links.js';
import './sign-in/viewer.reads.js';

defineMessages({ et, lv, ru, en });

export const peopleEntities = [Region, RegionName, Institution, InstitutionRegion, Person, Affiliation, SignInLink, Session];

@Module({
  imports: [JobsModule, MailModule],
  providers: [
    RegionsResolver,
    RegionsService,
    InstitutionsResolver,
    InstitutionsService,
    PersonsResolver,
    PersonsService,
    AffiliationsResolver,
    AffiliationsService,
    SignInResolver,
    SignInService,
    SendSignInLink,
    SweepSignInLinks,
    SignInMail,
    DeliveriesResolver,
    DeliveriesService,
  ],
})
export class PeopleModule {}
