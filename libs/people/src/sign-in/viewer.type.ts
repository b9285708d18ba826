import { ObjectType } from '@nestjs/graphql';

/** Has no row of its own: what it shows follows from who asks. Rooms above add what they know of the viewer. */
@ObjectType({ description: 'Who is signed in.' })
export class Viewer {}
