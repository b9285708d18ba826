import { Module } from '@nestjs/common';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditResolver } from './audit.resolver.js';

export const auditEntities = [AuditEntry];

@Module({ providers: [AuditResolver] })
export class AuditModule {}
