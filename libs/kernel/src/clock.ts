import { Injectable } from '@nestjs/common';

/** The one source of "now". Tests set it; an act carries its time into the database, so that SQL and code agree. */
@Injectable()
export class Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** For tests: it is this instant now, and time goes on from there. */
  set(instant: Date): void {
    this.offset = instant.getTime() - Date.now();
  }

  /** For tests: time is real again. */
  reset(): void {
    this.offset = 0;
  }
}
