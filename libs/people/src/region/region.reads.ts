import { declareReads } from '@app/kernel';
import { Region } from './region.entity.js';

declareReads(Region, (f) => ({
  parent: f.toOne(() => Region, { key: 'parentId', nullable: true, description: 'The region this one lies in; null for a country.' }),
}));
