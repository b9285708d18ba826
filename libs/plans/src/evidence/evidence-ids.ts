import { Omittable } from '@app/people';
import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';
import { MOST_OF_UPDATE } from './evidence-limits.js';

/** The field of an update that names what shows it. */
export const EvidenceIds = (): PropertyDecorator =>
  applyDecorators(
    Field(() => [ID], {
      nullable: true,
      description: `Files that who says it has sent to \`POST /evidence/<item>?name=…\`, or by a link to \`POST /evidence-by-link/<item>?name=…\`, and not told yet; ${MOST_OF_UPDATE} at most.`,
    }),
    Omittable(),
    ArrayMaxSize(MOST_OF_UPDATE),
    ArrayUnique(),
    IsUUID('loose', { each: true }),
  );
