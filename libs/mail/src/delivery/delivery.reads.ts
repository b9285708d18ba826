import { declareReads } from '@app/kernel';
import { Delivery } from './delivery.entity.js';

// Every field is a column. Higher rooms list deliveries with `seminar.connection(() => Delivery, …)`.
declareReads(Delivery, () => ({}));
