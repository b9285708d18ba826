import { JobRunningModule } from '@app/jobs';
import { KernelModule, recurringJobs, roleUrl, type Config } from '@app/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { entities, rooms } from '../rooms.js';
import { schedule } from './schedule.js';

@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    const forgotten = [...recurringJobs].filter((name) => !schedule.some(({ job }) => job.name === name));
    if (forgotten.length > 0) throw new Error(`Not on the schedule: ${forgotten.join(', ')}`);
    return {
      module: WorkerModule,
      imports: [
        KernelModule.of(config, roleUrl(config.DATABASE_URL, 'turvaring_worker', config.SECRET), entities),
        ...rooms,
        JobRunningModule.of(schedule),
      ],
    };
  }
}
