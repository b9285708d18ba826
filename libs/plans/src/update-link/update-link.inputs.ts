import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';
import { RequestExtensionInput } from '../action-item/extension.inputs.js';
import { CompleteActionItemInput, ReportProgressInput } from '../action-item/progress.inputs.js';
import { RemoveEvidenceInput } from '../evidence/evidence.inputs.js';

const TOKEN = { description: 'The last part of the link in the mail.' };

@ArgsType()
export class UpdateLinkArgs {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Items to be shown in `others`, whatever became of them: those of which somebody has typed something.',
  })
  @IsUUID('loose', { each: true })
  @ArrayMaxSize(100)
  alsoIds!: string[];
}

@InputType({ description: 'How it goes with an action item, said by a link; what is left out stays. Something has to be said.' })
export class ReportByLinkInput extends ReportProgressInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'An action item is done, said by a link.' })
export class CompleteByLinkInput extends CompleteActionItemInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'Another last day for an action item, asked for by a link.' })
export class RequestExtensionByLinkInput extends RequestExtensionInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'Takes back a file that was sent by a link and not told yet.' })
export class RemoveEvidenceByLinkInput extends RemoveEvidenceInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}

@InputType({ description: 'The link itself.' })
export class RevokeUpdateLinkInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}

@InputType({ description: "One of one's own links." })
export class RevokeOwnUpdateLinkInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}

@InputType({ description: 'A link that was good once.' })
export class RequestUpdateLinkInput {
  @Field(() => String, TOKEN)
  @MaxLength(200)
  token!: string;
}
