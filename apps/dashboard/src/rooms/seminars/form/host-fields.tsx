import { Fieldset, NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonPicker, type Choice } from '../../../ui/pickers';
import { HostPicker } from './host-picker';
import { RemoveButton } from './remove-button';
import { aHost } from './values';
import type { SeminarForm } from './use-seminar-form';
import classes from './form.module.css';

interface HostFieldsProps {
  form: SeminarForm;
  at: number;
  known: { persons: Choice[]; councils: Choice[] };
  ownCouncils: Choice[];
  isNew: boolean;
}

/** The first one leads and stays; the others can be taken away. */
export function HostFields({ form, at, known, ownCouncils, isNew }: HostFieldsProps) {
  const { t } = useTranslation();
  const { hosts } = form.getValues();
  const isLead = at === 0;
  const councilId = hosts[at]?.councilId ?? undefined;
  return (
    <Fieldset legend={t(isLead ? 'seminars.form.lead' : 'seminars.form.coHost', { number: at })} className={classes.item}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {isLead && isNew ? (
          <Select
            label={t('seminars.field.council')}
            required
            data={ownCouncils.map(({ id, label }) => ({ value: id, label }))}
            searchable={ownCouncils.length > 8}
            allowDeselect={false}
            nothingFoundMessage={t('ui.nothingFound')}
            {...form.getInputProps('hosts.0.councilId')}
          />
        ) : isLead ? (
          <TextInput label={t('seminars.field.council')} readOnly value={known.councils.find(({ id }) => id === councilId)?.label ?? ''} />
        ) : (
          <HostPicker
            label={t('seminars.field.council')}
            required
            known={known.councils}
            exclude={hosts.flatMap((host, other) => (other !== at && host.councilId ? [host.councilId] : []))}
            {...form.getInputProps(`hosts.${at}.councilId`)}
            onChange={(id: string | null) => form.setFieldValue(`hosts.${at}`, { ...aHost(id), quota: hosts[at]?.quota ?? '' })}
          />
        )}
        <NumberInput
          label={t('seminars.field.quota')}
          description={t('seminars.form.quotaHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          {...form.getInputProps(`hosts.${at}.quota`)}
        />
        {isLead || hosts[at]?.hasAccepted ? (
          <PersonPicker
            label={t('seminars.field.secretary')}
            known={known.persons}
            scope={councilId ? { councilId } : {}}
            {...form.getInputProps(`hosts.${at}.secretaryPersonId`)}
          />
        ) : (
          <Text size="sm" c="dimmed" pt={{ sm: 28 }}>
            {t('seminars.form.hostIsAsked')}
          </Text>
        )}
      </SimpleGrid>
      {!isLead && <RemoveButton label={t('seminars.form.removeHost', { number: at })} onClick={() => form.removeListItem('hosts', at)} />}
    </Fieldset>
  );
}
