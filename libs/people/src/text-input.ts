import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, Length, MaxLength, ValidateIf } from 'class-validator';

/** A character that is seen: no space of any kind, no control or format character (ZERO WIDTH SPACE), none of the letters that are blank. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** PostgreSQL's text cannot hold the character NUL; nobody types it on purpose. A text of which nothing is seen says nothing. */
function clean(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return VISIBLE.test(value) ? value.replaceAll('\0', '').trim() : '';
}

/** For input fields that may be left out, which leaves what is there, but not emptied with null. */
export function Omittable(): PropertyDecorator {
  return ValidateIf((_input, value) => value !== undefined);
}

/** A text that has to say something: 1 to `max` characters, spaces around it dropped, not all of them invisible. */
export function RequiredText(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => clean(value)),
    Length(1, max),
  );
}

/** A text that may be left out, emptied with null or '' (both rest as null), and is at most `max` characters long. */
export function OptionalText(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => clean(value) || (value === undefined ? undefined : null)),
    IsOptional(),
    MaxLength(max),
  );
}
