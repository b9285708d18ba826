import { defineMessages } from '@app/kernel';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';

defineMessages({ et, en });
