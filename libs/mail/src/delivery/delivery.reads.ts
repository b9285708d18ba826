import { declareReads } from '@app/kernel';
import { Delivery } from './delivery.entity.js';

// Every field of ours is a column. People add what contact data they show; higher rooms list deliveries with
// `seminar.connection(() => Delivery, …)`.
declareReads(Delivery, () => ({}));
