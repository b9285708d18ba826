import { asc, declareReads } from '@app/kernel';
import { Viewer } from '@app/people';
import { ownAnswerPath } from '../answer/answer-link.js';
import { tasksOfViewer } from './tasks.js';
import { Task } from './task.type.js';

declareReads(Viewer, (f) => ({
  tasks: f.toMany(() => Task, {
    from: tasksOfViewer,
    orderBy: (t) => [asc(t.dueOn), asc(t.kind), asc(t.title), asc(t.subjectId)],
    limit: 100,
    description: 'What waits for the viewer, most urgent first.',
  }),
}));

declareReads(Task, (f) => ({
  answerPath: f.computed(
    () => String,
    ['invitationId', 'linkVersion'],
    ({ invitationId, linkVersion }, { personId }) =>
      personId && invitationId && linkVersion !== null
        ? ownAnswerPath({ id: invitationId, linkVersion, personId, linkRevokedAt: null }, personId)
        : null,
    { nullable: true, description: 'For ANSWER_INVITATION: where to answer, as a path of the dashboard.' },
  ),
}));
