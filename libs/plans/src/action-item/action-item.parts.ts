import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './action-item.reads.js';
import './item-history.reads.js';
import { ActionItem } from './action-item.entity.js';
import { ActionItemsResolver } from './action-items.resolver.js';
import { ActionItemsService } from './action-items.service.js';
import { ExtensionsResolver } from './extensions.resolver.js';
import { ExtensionsService } from './extensions.service.js';
import { ItemDependency } from './item-dependency.entity.js';
import { ItemExtension } from './item-extension.entity.js';
import { ItemCouncil, ItemHelper, ItemMeasure, ItemRisk } from './item-links.entities.js';
import { ItemNews } from './item-news.entity.js';
import { ItemUpdate } from './item-update.entity.js';
import './items-of-others.reads.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';

defineMessages({ et, lv, ru, en });

export const actionItemEntities = [
  ActionItem,
  ItemCouncil,
  ItemHelper,
  ItemRisk,
  ItemMeasure,
  ItemDependency,
  ItemUpdate,
  ItemExtension,
  ItemNews,
];
export const actionItemProviders = [
  ...[ActionItemsResolver, ActionItemsService, ProgressResolver, ProgressService],
  ...[ExtensionsResolver, ExtensionsService],
];
