import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, Length, MaxLength, ValidateIf } from 'class-validator';

/** PostgreSQL's text cannot hold the character NUL; nobody types it on purpose. */
const clean = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '').trim() : value);

/** For input fields that may be left out, which leaves what is there, but not emptied with null. */
export function Omittable(): PropertyDecorator {
  return ValidateIf((_input, value) => value !== undefined);
}

/** A text that has to say something: 1 to `max` characters, spaces around it dropped. */
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
