import { allow, faultsOf, firstLanguage, type Act, type Language } from '@app/kernel';
import { outcomeOf, readTable, takeRows, tryRow, type PlannedRow } from '@app/sheets';
import { Injectable, ValidationPipe } from '@nestjs/common';
import { noteReadings } from '../reading/restricted-reading.reads.js';
import { registerHead } from '../register/register-head.js';
import type { RegisterRow } from '../register/register-rows.js';
import { CreateRiskInput } from '../risk/create-risk.input.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { RisksService } from '../risk/risks.service.js';
import { UpdateRiskInput } from '../risk/update-risk.input.js';
import { REGISTER_SHEET } from './columns.js';
import { compareRegister, type RegisterPlan } from './compare-register.js';
import type { ImportRisksInput, PreviewRiskImportInput } from './risk-import.inputs.js';
import type { RiskImport, RiskImportPreview } from './risk-import.types.js';

/** What every risk has. */
const STAND_INS = { title: '…', class: 'RISK', eventType: 'OTHER' };

/**
 * A file is never a second way of changing a risk: each row goes through `RisksService`, in the preview as in the import. The preview
 * tries every row for itself and takes it back (a savepoint), so that it tells what the import would be told; the import does the chosen
 * ones and takes nothing back.
 */
@Injectable()
export class RiskImportsService {
  private readonly checks = new ValidationPipe({ transform: true, exceptionFactory: faultsOf });

  constructor(private readonly risks: RisksService) {}

  async preview(act: Act, input: PreviewRiskImportInput): Promise<RiskImportPreview> {
    const plan = await this.plan(act, input);
    const language = languageOf(act, input.language);
    const apply = (row: PlannedRow<RegisterRow>) => this.apply(act, input.councilId, row);
    const columnOf = (field: string) => (field === 'mark' ? 'mark.basis' : field);
    for (const row of plan.rows)
      if (row.canBeTried && outcomeOf(row) !== 'UNCHANGED')
        await tryRow(act, { sheet: REGISTER_SHEET, language, standIns: STAND_INS, columnOf, apply }, row);
    noteReadings(
      act,
      plan.rows.flatMap(({ row }) => (row?.mark ? [row.id] : [])),
    );
    return {
      ...plan,
      fileName: input.fileName,
      rows: plan.rows.map((row) => ({
        ...row,
        outcome: outcomeOf(row),
        riskId: row.row?.id ?? null,
        ref: row.row?.ref ?? null,
        isRestricted: (row.row?.mark ?? null) !== null,
        version: row.row?.version ?? null,
      })),
    };
  }

  async import(act: Act, input: ImportRisksInput): Promise<RiskImport> {
    return takeRows(await this.plan(act, input), input.rows, (row) => this.apply(act, input.councilId, row));
  }

  private async plan(act: Act, { councilId, content, language }: PreviewRiskImportInput): Promise<RegisterPlan> {
    await registerHead(act, councilId);
    allow(canEditRisks(act.actor, councilId));
    const told = languageOf(act, language);
    return compareRegister(act, councilId, await readTable(REGISTER_SHEET, content, told), told);
  }

  private async apply(act: Act, councilId: string, { row: risk, fields }: PlannedRow<RegisterRow>): Promise<void> {
    const checked = async <T extends object>(type: new () => T, input: object): Promise<T> =>
      (await this.checks.transform(input, { type: 'body', metatype: type })) as T;
    if (risk) await this.risks.update(act, await checked(UpdateRiskInput, { id: risk.id, version: risk.version, ...fields }));
    else await this.risks.create(act, await checked(CreateRiskInput, { councilId, ...fields }));
  }
}

const languageOf = (act: Act, wish: string | null | undefined): Language => firstLanguage(wish, act.actor.grants?.language);
