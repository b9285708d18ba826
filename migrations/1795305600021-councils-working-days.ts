import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Working days of Estonia and Latvia. Computed and not a table: nothing runs out, and nobody has to fill anything in. Days that are
 * given once (Latvia's after the Song Festival) cannot be computed and are not known here.
 */
export class CouncilsWorkingDays1795305600021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Gregorian computus of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, chapter 8). Division is of whole numbers.
      create function easter_sunday(p_year int) returns date language plpgsql immutable parallel safe as $$
        declare
          century     int := p_year / 100;
          year_of     int := p_year % 100;
          golden      int := p_year % 19;
          epact       int := (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
          weekday     int := (32 + 2 * (century % 4) + 2 * (year_of / 4) - epact - year_of % 4) % 7;
          correction  int := (golden + 11 * epact + 22 * weekday) / 451;
          march_based int := epact + weekday - 7 * correction + 114;
        begin
          return make_date(p_year, march_based / 31, march_based % 31 + 1);
        end $$;

      -- EE: Pühade ja tähtpäevade seadus, § 2 (Good Friday, Easter and Pentecost are counted from Easter Sunday).
      -- LV: likums "Par svētku, atceres un atzīmējamām dienām", 1. pants, with Mother's day on the second Sunday of May; when 4 May or
      -- 18 November falls on a weekend, the Monday after it is free. Of other countries nothing is known.
      create function is_public_holiday(p_day date, p_country text) returns boolean language plpgsql immutable parallel safe as $$
        declare
          month_and_day int := extract(month from p_day) * 100 + extract(day from p_day);
          weekday       int := extract(isodow from p_day);
          after_easter  int := p_day - easter_sunday(extract(year from p_day)::int);
        begin
          return case p_country
            when 'EE' then month_and_day in (101, 224, 501, 623, 624, 820, 1224, 1225, 1226) or after_easter in (-2, 0, 49)
            when 'LV' then month_and_day in (101, 501, 504, 623, 624, 1118, 1224, 1225, 1226, 1231) or after_easter in (-2, 0, 1)
              or (weekday = 7 and month_and_day between 508 and 514) or (weekday = 1 and month_and_day in (505, 506, 1119, 1120))
            else false end;
        end $$;
      -- Neither Saturday, Sunday nor a public holiday of the country (ISO 3166-1 alpha-2).
      create function is_working_day(p_day date, p_country text) returns boolean language sql immutable parallel safe as
        $$ select extract(isodow from p_day) < 6 and not is_public_holiday(p_day, p_country) $$;
      -- The day itself when it is one.
      create function next_working_day(p_day date, p_country text) returns date language plpgsql immutable parallel safe as $$
        begin
          while not is_working_day(p_day, p_country) loop
            p_day := p_day + 1;
          end loop;
          return p_day;
        end $$;

      -- Whose holidays a council keeps: of the country its regions lie in; Estonia's while it has none.
      create function council_country(p_council_id uuid) returns text language sql stable parallel safe as $$
        select coalesce((select min(r.country) from council_regions cr join regions r on r.id = cr.region_id where cr.council_id = p_council_id), 'EE')
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function council_country, next_working_day, is_working_day, is_public_holiday, easter_sunday');
  }
}
