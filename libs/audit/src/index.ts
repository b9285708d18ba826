import './audit-entry.reads.js';

export { AuditEntry } from './audit-entry.entity.js';
export { auditEntities, AuditModule } from './audit.module.js';
