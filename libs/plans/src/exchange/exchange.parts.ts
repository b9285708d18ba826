import { ItemImportsResolver } from './item-imports.resolver.js';
import { ItemImportsService } from './item-imports.service.js';
import './item-sheet.files.js';

export const exchangeProviders = [ItemImportsResolver, ItemImportsService];
