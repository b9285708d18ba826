import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Acts } from './acts.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { databaseOptions } from './database.js';
import { Tokens } from './tokens.js';

@Module({})
export class KernelModule {
  /** DataSource is not exported on purpose: a service has its act and cannot step outside it. */
  static of(config: Config, databaseUrl: string, entities: Function[]): DynamicModule {
    return {
      module: KernelModule,
      global: true,
      providers: [
        Acts,
        Clock,
        { provide: CONFIG, useValue: config },
        { provide: Tokens, useValue: new Tokens(config.SECRET, config.FORMER_SECRETS) },
        { provide: DataSource, useFactory: () => new DataSource(databaseOptions(databaseUrl, entities)).initialize() },
      ],
      exports: [Acts, Clock, CONFIG, Tokens],
    };
  }
}
