import { useDialog } from '../../../ui/use-dialog-param';
import { AddAffiliationDialog } from '../affiliation/add-affiliation-dialog';
import { AffiliationDialogs } from '../affiliation/affiliation-dialogs';
import type { InstitutionData } from '../institution-page';
import { NewPersonDialog } from '../person/new-person-dialog';
import { EditInstitutionDialog } from './edit-institution-dialog';

/** What can be done to an institution and its people; each opens by its own address. */
export function InstitutionDialogs({ institution }: { institution: InstitutionData }) {
  const editing = useDialog('edit');
  const adding = useDialog('new-person');
  const affiliating = useDialog('add-affiliation');
  return (
    <>
      {institution.viewerCanEdit && <EditInstitutionDialog institution={institution} dialog={editing} />}
      {institution.viewerCanEditPeople && (
        <>
          <NewPersonDialog institution={institution} dialog={adding} />
          <AddAffiliationDialog institution={institution} dialog={affiliating} />
        </>
      )}
      <AffiliationDialogs affiliations={institution.affiliations} />
    </>
  );
}
