import { useDialog } from '../../../ui/use-dialog-param';
import { AddAffiliationDialog } from '../affiliation/add-affiliation-dialog';
import { EndAffiliationDialog } from '../affiliation/end-affiliation-dialog';
import type { InstitutionData } from '../institution-page';
import { NewPersonDialog } from '../person/new-person-dialog';
import { EditInstitutionDialog } from './edit-institution-dialog';

/** What can be done to an institution and its people; each opens by its own address. */
export function InstitutionDialogs({ institution }: { institution: InstitutionData }) {
  const editing = useDialog('edit');
  const adding = useDialog('new-person');
  const affiliating = useDialog('add-affiliation');
  const ending = useDialog('end-affiliation');
  const affiliation = institution.affiliations.find(({ id }) => id === ending.subject);
  return (
    <>
      {institution.viewerCanEdit && <EditInstitutionDialog institution={institution} dialog={editing} />}
      {institution.viewerCanEditPeople && (
        <>
          <NewPersonDialog institution={institution} dialog={adding} />
          <AddAffiliationDialog institution={institution} dialog={affiliating} />
          {affiliation && <EndAffiliationDialog key={affiliation.id} affiliation={affiliation} dialog={ending} />}
        </>
      )}
    </>
  );
}
