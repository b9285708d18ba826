import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
// What it loads defines its files.
import './plan-report.files.js';
import './status-report.files.js';

defineMessages({ et, lv, ru, en });
