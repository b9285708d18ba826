import { PageHeader } from '../../ui/page-header';

export function AnswerPage() {
  return <PageHeader title="Turvaring" />;
}
