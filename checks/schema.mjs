// The GraphQL schema as the rooms declare it, held against the committed apps/api/schema.graphql, whose diff is read in review.
// `node checks/schema.mjs --write` writes it anew. Needs no database: only classes are looked at.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { checkReads } from '../dist/libs/kernel/src/index.js';
import { rooms } from '../dist/apps/rooms.js';

const FILE = 'apps/api/schema.graphql';

const providersOf = (module) => (Reflect.getMetadata('providers', module) ?? []).filter((provider) => typeof provider === 'function');
const resolvers = rooms.flatMap(providersOf).filter((provider) => Reflect.hasMetadata('graphql:resolver_type', provider));

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error', 'warn'] });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
await app.close();

const faults = checkReads(schema);
if (faults.length > 0) {
  console.error(`Fields that nothing answers:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}

const printed = `# Made from the code by \`npm run schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
if (process.argv.includes('--write')) {
  writeFileSync(FILE, printed);
  console.log(`${FILE} written`);
} else if (readFileSync(FILE, 'utf8') !== printed) {
  console.error(`${FILE} is not what the code says. Run: npm run schema`);
  process.exit(1);
} else {
  console.log('schema: as committed');
}
