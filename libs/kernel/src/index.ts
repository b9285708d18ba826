export { Act } from './act.js';
export { Actor, type Grants, type SeatRole } from './actor.js';
export { Acts, type Caller } from './acts.js';
export { Clock } from './clock.js';
export { CONFIG, readConfig, type Config } from './config.js';
export { definedFiles, defineFile, type FileDefinition, type MadeFile } from './file.js';
export { type GraphQLContext, type HttpCaller } from './context.js';
export { DATABASE_ROLES, passwordOf, roleUrl, withLogin, type DatabaseRole } from './database-role.js';
export { databaseOptions, SnakeNaming } from './database.js';
export { estonianDay, plusDays } from './days.js';
export { Day, enumOf, Instant, LanguageEnum, PageArgs, PageInfo } from './graphql.js';
export { defineJob, definedJobs, defineRecurringJob, recurringJobs, type Ids, type Job } from './job.js';
export { KernelModule } from './kernel.module.js';
export { parseMailbox, type Mailbox } from './mailbox.js';
export { defineMessages, LANGUAGES, firstLanguage, localeOf, translate, type Language, type Messages } from './messages.js';
export { allow, Problem, type FieldFault, type ProblemCode } from './problem.js';
export { asGraphQLError, explainConstraint, faultsOf, formatFault, problemOf, ProblemFilter } from './problem-filter.js';
export { Public, publicOperations } from './public.js';
export { definedUploads, defineUpload, type UploadDefinition, type UploadTarget } from './upload.js';
export { reach } from './reach.js';
export {
  alsoNoted,
  and,
  asc,
  checkNoted,
  checkReads,
  column,
  connectionOf,
  declareNoted,
  declarePlain,
  declareReads,
  desc,
  inOrderOfRecords,
  isNoted,
  or,
  resolveAsText,
  rootFieldsOf,
  rowsOfRecords,
  rowOf,
  serveReads,
  sql,
  stringify,
  wouldBeText,
  type Answer,
  type Asked,
  type Info,
  type OrderKey,
  type Page,
  type RootField,
  type Row,
  type Sql,
  type Where,
} from './reads/index.js';
export { networkSource } from './network-source.js';
export { hashOf, randomToken, Tokens } from './tokens.js';
