import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { FormBody } from '../../ui/form-dialog';
import { Panel } from '../../ui/panel';
import { useDraftForm } from '../../ui/use-draft-form';
import { CouncilFields } from './council-fields';
import type { CouncilData } from './council-page';
import { councilInWords, councilRules, valuesOf } from './council-values';

const UpdateCouncil = graphql(`
  mutation UpdateCouncil($input: UpdateCouncilInput!) {
    updateCouncil(input: $input) {
      id
      version
    }
  }
`);

const choice = (thing: { id: string; name: string }) => ({ id: thing.id, label: thing.name });

export function CouncilSettings({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const known = {
    parent: council.parent ? choice(council.parent) : undefined,
    host: council.hostInstitution ? choice(council.hostInstitution) : undefined,
    regions: council.regions.map(choice),
  };
  const form = useDraftForm({
    draft: `council/${council.id}`,
    initialValues: valuesOf(council),
    validate: councilRules(t),
    inWords: councilInWords(t, known),
  });
  const act = useAct(UpdateCouncil, { form, success: 'ui.done' });
  return (
    <Panel title={t('councils.tab.settings')}>
      <FormBody
        form={form}
        act={act}
        onSubmit={form.onSubmit(() => void act.run({ input: { id: council.id, version: council.version, ...form.changed() } }))}
      >
        <CouncilFields form={form} councilId={council.id} known={known} />
      </FormBody>
    </Panel>
  );
}
