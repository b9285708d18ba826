import { useDialog } from '../../../ui/use-dialog-param';
import type { AffiliationData } from './affiliations';
import { EditAffiliationDialog } from './edit-affiliation-dialog';
import { EndAffiliationDialog } from './end-affiliation-dialog';

/** The same on the page of an institution and on that of a person. */
export function AffiliationDialogs({ affiliations }: { affiliations: AffiliationData[] }) {
  const editing = useDialog('edit-affiliation');
  const ending = useDialog('end-affiliation');
  const of = (subject: string | undefined) => affiliations.find(({ id, viewerCanEdit }) => viewerCanEdit && id === subject);
  const edited = of(editing.subject);
  const ended = of(ending.subject);
  return (
    <>
      {edited && <EditAffiliationDialog key={edited.id} affiliation={edited} dialog={editing} />}
      {ended && <EndAffiliationDialog key={ended.id} affiliation={ended} dialog={ending} />}
    </>
  );
}
