import type { et } from './et.js';

export const en = {
  'people.institutionKind.POLICE': 'Police',
  'people.institutionKind.RESCUE': 'Rescue board',
  'people.institutionKind.MUNICIPALITY': 'Municipality',
  'people.institutionKind.HOSPITAL': 'Hospital',
  'people.institutionKind.AMBULANCE': 'Ambulance',
  'people.institutionKind.SCHOOL': 'School',
  'people.institutionKind.LABOUR_INSPECTORATE': 'Labour inspectorate',
  'people.institutionKind.DEFENCE_LEAGUE': 'Defence league',
  'people.institutionKind.NGO': 'Non-profit association',
  'people.institutionKind.COMMUNITY': 'Community',
  'people.institutionKind.BUSINESS': 'Business',
  'people.institutionKind.MINISTRY': 'Ministry',
  'people.institutionKind.COUNTY': 'County institution',
  'people.institutionKind.UNION_OF_MUNICIPALITIES': 'Union of municipalities',
  'people.institutionKind.OTHER': 'Other',
  'people.sector.CIVIL': 'Civil',
  'people.sector.MILITARY': 'Military',
  'people.affiliationRole.STAFF': 'Staff',
  'people.affiliationRole.LEAD': 'Lead',
  'people.affiliationRole.OFFICIAL': 'County official',
  'people.language.et': 'Estonian',
  'people.language.lv': 'Latvian',
  'people.language.ru': 'Russian',
  'people.language.en': 'English',

  'people.signInMail.subject': 'Your sign-in link for Turvaring',
  'people.signInMail.heading': 'Sign in to Turvaring',
  'people.signInMail.asked': 'At {at} somebody asked on the sign-in page of Turvaring for a link to {address}.',
  'people.signInMail.valid':
    'The link is good until {until} (Estonian time) and for one sign-in. Press the button on the page that it opens.',
  'people.signInMail.notYou':
    'If it was not you, do not open the link and do not pass it on: without it nobody gets in under your name, and there is nothing else to do. If such mails keep coming, tell the secretary of your council.',
  'people.signInMail.button': 'Sign in',
  'people.signInMail.footer': 'Turvaring sent this because a sign-in link was asked for your address. Turvaring never asks for a password.',

  'problem.address-in-use': 'This address belongs to a person whom you cannot see. An administrator can add them to this institution.',
  'problem.person-already-entered':
    'The person with this address is here already: {name}. Add them to the institution instead of entering them anew.',
  'problem.address-not-yours-to-change':
    'The rights of this person reach further than yours, so only an administrator can change the address they sign in with.',
  'problem.recipient-has-no-address': 'This person has no e-mail address. Enter one first.',
  'problem.registry-code-in-use': 'There is an institution with this registry code already.',
  'problem.institution-above-itself': 'An institution cannot be a unit of itself or of one of its units.',
  'problem.regions-of-officials':
    'Officials of this institution read the councils of its regions, so only an administrator changes the regions.',
  'problem.officials-are-appointed': 'Only an administrator gives or ends the role of a county official.',
  'problem.affiliation-overlaps': 'The person belongs to this institution at that time already.',
  'problem.affiliation-already-ended': 'This affiliation has ended already.',
  'problem.sign-in-link-unknown': 'This link is not valid. Ask for a new one.',
  'problem.sign-in-link-used': 'This link has been used already. Ask for a new one.',
  'problem.sign-in-link-expired': 'This link has expired: it is good for 15 minutes. Ask for a new one.',
} satisfies Record<keyof typeof et, string>;
