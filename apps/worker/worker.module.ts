import { JobRunningModule } from '@app/jobs';
import { KernelModule, roleUrl, type Config } from '@app/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { entities, rooms } from '../rooms.js';
import { schedule } from './schedule.js';

@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
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
