/** Institutions, people and who sits in the council. What `SUBJECT` begins with: the parts stand in its order and see those before them. */
export const PEOPLE_ROWS = `
  other_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'NGO') returning id),
  member_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'SCHOOL') returning id),
  person as (insert into persons (first_name, last_name, email) values ('Subject', gen_random_uuid(), gen_random_uuid() || '@example.org') returning id, last_name),
  other_person as (insert into persons (first_name, last_name, email) values ('Subject', 'Two', gen_random_uuid() || '@example.org') returning id),
  affiliation as (insert into affiliations (person_id, institution_id) select id, $2 from person returning id),
  past_affiliation as (insert into affiliations (person_id, institution_id, valid_from, valid_to) select id, $2, '2019-01-01', '2019-12-31' from person),
  other_affiliation as (insert into affiliations (person_id, institution_id)
    select other_person.id, member_institution.id from other_person, member_institution),
  served as (insert into institution_regions (institution_id, region_id) select other_institution.id, r.id from other_institution,
    (select id from regions where kind = 'MUNICIPALITY' order by id limit 1) r returning id),
  membership as (insert into memberships (council_id, institution_id) select $1, id from member_institution returning id),
  seat as (insert into seats (council_id, membership_id, person_id) select $1, membership.id, other_person.id from membership, other_person returning id),
  substitute as (insert into seat_substitutes (council_id, seat_id, person_id, position) select $1, seat.id, person.id, 1 from seat, person returning id)`;
