import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import { ItemImportsResolver } from './item-imports.resolver.js';
import { ItemImportsService } from './item-imports.service.js';
import './item-sheet.files.js';

defineMessages({ et, lv, ru, en });

export const exchangeProviders = [ItemImportsResolver, ItemImportsService];
