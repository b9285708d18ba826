import { Omittable } from '@app/people';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';

/**
 * Ids of things that something is tied to, given whole. Capitals do not make another thing of an id: the database answers in small letters, and
 * services compare with what it answered.
 */
export const GivenIds = (most: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(inSmallLetters) : value)),
    Omittable(),
    ArrayMaxSize(most),
    ArrayUnique(),
    IsUUID('loose', { each: true }),
  );

const inSmallLetters = (id: unknown): unknown => (typeof id === 'string' ? id.toLowerCase() : id);
