import { allow, faultsOf, Problem, problemOf, writtenLanguage, type Act, type WrittenLanguage } from '@app/kernel';
import { Injectable, ValidationPipe } from '@nestjs/common';
import { noteReadings } from '../reading/restricted-reading.reads.js';
import { registerHead } from '../register/register-head.js';
import { CreateRiskInput } from '../risk/create-risk.input.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { RisksService } from '../risk/risks.service.js';
import { UpdateRiskInput } from '../risk/update-risk.input.js';
import { titleOf } from './column.js';
import { columnOf } from './columns.js';
import { planImport, type ImportPlan, type PlannedRow } from './import-plan.js';
import { readTable } from './read-table.js';
import type { ImportRisksInput, PreviewRiskImportInput } from './risk-import.inputs.js';
import type { RiskImport, RiskImportOutcome, RiskImportPreview, RiskImportRefusal } from './risk-import.types.js';

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
    for (const row of plan.rows) if (row.canBeTried && outcomeOf(row) !== 'UNCHANGED') await this.attempt(act, input, row);
    noteReadings(
      act,
      plan.rows.flatMap(({ risk }) => (risk?.mark ? [risk.id] : [])),
    );
    return {
      ...plan,
      fileName: input.fileName,
      rows: plan.rows.map((row) => ({
        ...row,
        outcome: outcomeOf(row),
        riskId: row.risk?.id ?? null,
        ref: row.risk?.ref ?? null,
        isRestricted: (row.risk?.mark ?? null) !== null,
        version: row.risk?.version ?? null,
      })),
    };
  }

  async import(act: Act, input: ImportRisksInput): Promise<RiskImport> {
    const plan = await this.plan(act, input);
    const done: RiskImport = { created: 0, changed: 0 };
    if (new Set(input.rows.map(({ line }) => line)).size < input.rows.length) throw new Problem('INVALID', 'given-twice', 'rows');
    for (const { line, version } of input.rows) {
      const row = plan.rows.find((one) => one.line === line);
      // What the preview showed is what is done: a risk that changed since, or another file, is looked at again.
      if (!row || outcomeOf(row) === 'UNCHANGED' || row.refusals.length > 0 || (row.risk?.version ?? null) !== (version ?? null))
        throw new Problem('CONFLICT', 'import-has-changed', 'rows', { line });
      await this.apply(act, input.councilId, row).catch((error: unknown) => {
        if (!problemOf(error)) throw error;
        throw new Problem('CONFLICT', 'import-row-refused', 'rows', { line });
      });
      done[row.risk ? 'changed' : 'created'] += 1;
    }
    return done;
  }

  private async plan(act: Act, { councilId, content, language }: PreviewRiskImportInput): Promise<ImportPlan> {
    await registerHead(act, councilId);
    allow(canEditRisks(act.actor, councilId));
    return planImport(act, councilId, await readTable(content, languageOf(act, language)), languageOf(act, language));
  }

  private async apply(act: Act, councilId: string, { risk, fields }: PlannedRow): Promise<void> {
    const checked = async <T extends object>(type: new () => T, input: object): Promise<T> =>
      (await this.checks.transform(input, { type: 'body', metatype: type })) as T;
    if (risk) await this.risks.update(act, await checked(UpdateRiskInput, { id: risk.id, version: risk.version, ...fields }));
    else await this.risks.create(act, await checked(CreateRiskInput, { councilId, ...fields }));
  }

  /** Tries again without what was refused, until nothing else is: a row tells all that is wrong with it at once. */
  private async attempt(act: Act, { councilId, language }: PreviewRiskImportInput, row: PlannedRow): Promise<void> {
    const fields = { ...(row.risk ? {} : STAND_INS), ...row.fields };
    for (let left = Object.keys(fields).length + 1; left > 0; left -= 1) {
      const problem = await this.trial(act, councilId, { ...row, fields });
      if (!problem) return;
      const found = refusalsOf(problem, languageOf(act, language)).filter(
        ({ key, reason }) => !row.refusals.some((one) => one.key === key && (key !== null || one.reason === reason)),
      );
      row.refusals.push(...found);
      const refused = fieldsOf(problem).filter((field) => field in fields && fields[field] !== STAND_INS[field]);
      if (refused.length === 0) return;
      for (const field of refused) {
        delete fields[field];
        if (!row.risk && field in STAND_INS) fields[field] = STAND_INS[field];
      }
    }
  }

  private async trial(act: Act, councilId: string, row: PlannedRow): Promise<Problem | undefined> {
    await act.tx.query('savepoint import_row');
    try {
      await this.apply(act, councilId, row);
      return undefined;
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return problem;
    } finally {
      await act.tx.query('rollback to savepoint import_row');
    }
  }
}

const languageOf = (act: Act, wish: string | null | undefined): WrittenLanguage => writtenLanguage(wish, act.actor.grants?.language);

function outcomeOf({ refusals, changes, risk }: PlannedRow): RiskImportOutcome {
  if (refusals.length > 0) return 'REFUSED';
  if (!risk) return 'NEW';
  return changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
}

/** What every risk has; stands in a trial for what a row of a new one lacks, so that the rest of the row is looked at, too. */
const STAND_INS: Readonly<Record<string, unknown>> = { title: '…', class: 'RISK', eventType: 'OTHER' };

const fieldsOf = ({ field, faults }: Problem): string[] =>
  (faults.length > 0 ? faults.map((fault) => fault.field) : [field ?? '']).map((path) => path.split('.')[0] ?? '');

function refusalsOf({ reason, field, faults, values }: Problem, language: WrittenLanguage): RiskImportRefusal[] {
  const all = faults.length > 0 ? faults : [{ reason, field }];
  return all.map((fault) => {
    const key = fault.field === 'mark' ? 'mark.basis' : (fault.field ?? '');
    const column = columnOf(key.replace(/\.\d+$/, ''));
    return {
      key: column?.key ?? null,
      title: column ? titleOf(language, column.key) : null,
      reason: fault.reason,
      said: null,
      allowed: [],
      day: typeof values['day'] === 'string' ? values['day'] : null,
    };
  });
}
