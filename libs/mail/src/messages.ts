import { defineMessages } from '@app/kernel';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';

defineMessages({ et, lv, ru, en });
