import { Council } from '@app/councils';
import { allow, faultsOf, Problem, firstLanguage, type Act, type Language } from '@app/kernel';
import { outcomeOf, readTable, takeRows, tryRow, type ImportPlan, type PlannedRow } from '@app/sheets';
import { Injectable, ValidationPipe } from '@nestjs/common';
import { canKeepItems } from '../action-item/action-item.policy.js';
import { ActionItemsService } from '../action-item/action-items.service.js';
import { RequestExtensionInput } from '../action-item/extension.inputs.js';
import { ExtensionsService } from '../action-item/extensions.service.js';
import { CreateActionItemInput, UpdateActionItemInput } from '../action-item/keep-action-item.inputs.js';
import { ReportProgressInput } from '../action-item/progress.inputs.js';
import { ProgressService } from '../action-item/progress.service.js';
import { compareItems } from './compare-items.js';
import { ITEM_SHEET } from './item-columns.js';
import type { ImportActionItemsInput, PreviewActionItemImportInput } from './item-import.inputs.js';
import type { ActionItemImport, ActionItemImportPreview } from './item-import.types.js';
import type { ItemRow } from './item-rows.js';

/** What every action item has. Whose it is nobody can stand in for. */
const STAND_INS = { title: '…', dueOn: '9999-12-31' };
/** What moving a day calls what a file has in other columns. */
const FIELDS: Readonly<Record<string, string>> = { toDueOn: 'dueOn', reason: 'dueReason' };

/**
 * A file is never a second way of changing an action item: each row goes through the services that its page goes through, in the preview as
 * in the import. A row may be three acts: what the item is, when it is due, how it goes.
 */
@Injectable()
export class ItemImportsService {
  private readonly checks = new ValidationPipe({ transform: true, exceptionFactory: faultsOf });

  constructor(
    private readonly items: ActionItemsService,
    private readonly extensions: ExtensionsService,
    private readonly progress: ProgressService,
  ) {}

  async preview(act: Act, input: PreviewActionItemImportInput): Promise<ActionItemImportPreview> {
    const plan = await this.plan(act, input);
    const language = languageOf(act, input.language);
    const apply = (row: PlannedRow<ItemRow>) => this.apply(act, input.councilId, row);
    const fieldOf = (refused: string) => FIELDS[refused] ?? refused;
    for (const row of plan.rows)
      if (row.canBeTried && outcomeOf(row) !== 'UNCHANGED')
        await tryRow(act, { sheet: ITEM_SHEET, language, standIns: STAND_INS, fieldOf, apply }, row);
    return {
      ...plan,
      fileName: input.fileName,
      rows: plan.rows.map((row) => ({
        ...row,
        outcome: outcomeOf(row),
        itemId: row.row?.id ?? null,
        ref: row.row?.ref ?? null,
        isRestricted: row.row?.isRestricted ?? false,
        version: row.row?.version ?? null,
      })),
    };
  }

  async import(act: Act, input: ImportActionItemsInput): Promise<ActionItemImport> {
    return takeRows(await this.plan(act, input), input.rows, (row) => this.apply(act, input.councilId, row));
  }

  private async plan(act: Act, { councilId, content, language }: PreviewActionItemImportInput): Promise<ImportPlan<ItemRow>> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canKeepItems(act.actor, councilId));
    const told = languageOf(act, language);
    return compareItems(act, councilId, await readTable(ITEM_SHEET, content, told), told);
  }

  private async apply(act: Act, councilId: string, { row, fields }: PlannedRow<ItemRow>): Promise<void> {
    const { dueOn, dueReason, progressPercent, note, ...facts } = fields;
    const said = { ...(progressPercent !== undefined && { progressPercent }), ...(note !== undefined && { note }) };
    const checked = async <T extends object>(type: new () => T, input: object): Promise<T> =>
      (await this.checks.transform(input, { type: 'body', metatype: type })) as T;
    if (!row) {
      const { id, version } = await this.items.create(act, await checked(CreateActionItemInput, { councilId, dueOn, ...facts }));
      if (note !== undefined || (progressPercent ?? 0) !== 0)
        await this.progress.report(act, await checked(ReportProgressInput, { id, version, ...said }));
      return;
    }
    const { id } = row;
    let { version } = row;
    const change = async () => {
      if (Object.keys(facts).length > 0)
        ({ version } = await this.items.update(act, await checked(UpdateActionItemInput, { id, version, ...facts })));
    };
    const move = async () => {
      if (dueOn !== undefined)
        ({ version } = await this.extensions.request(
          act,
          await checked(RequestExtensionInput, { itemId: id, version, toDueOn: dueOn, reason: dueReason }),
        ));
    };
    // Start and origin are held against the day that the row asks for: a later one holds before them, an earlier one after them.
    for (const step of typeof dueOn === 'string' && dueOn > row.dueOn ? [move, change] : [change, move]) await step();
    if (Object.keys(said).length > 0) await this.progress.report(act, await checked(ReportProgressInput, { id, version, ...said }));
  }
}

const languageOf = (act: Act, wish: string | null | undefined): Language => firstLanguage(wish, act.actor.grants?.language);
