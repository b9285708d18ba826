import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { composers, type MailComposer } from './composes-mail.js';

/** Knows who writes which kind of mail; refuses to start when two do, or when the writer is in no module. */
@Injectable()
export class MailComposers implements OnModuleInit {
  private readonly byKind = new Map<string, MailComposer>();

  constructor(private readonly modules: ModuleRef) {}

  onModuleInit(): void {
    for (const [kind, [first, ...others]] of composers) {
      if (others.length > 0) throw new Error(`Two composers for mail ${kind}`);
      if (first) this.byKind.set(kind, this.modules.get<MailComposer>(first, { strict: false }));
    }
  }

  /** Undefined for a kind that a newer or older version of the house knows. */
  of(kind: string): MailComposer | undefined {
    return this.byKind.get(kind);
  }
}
