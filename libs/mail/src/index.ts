import './delivery/delivery.reads.js';

export { calendarFeed, type CalendarDay } from './calendar/calendar-feed.js';
export { calendarCancel, calendarRequest, calendarUid, type CalendarEvent, type CalendarFile } from './calendar/calendar-file.js';
export { MAIL_CATEGORIES, MailCategory, MailChoice } from './choice/mail-choice.entity.js';
export { MailChoicesService } from './choice/mail-choices.service.js';
export { unsubscribePath } from './choice/unsubscribe-token.js';
export { ComposesMail, type ComposedMail, type MailComposer } from './composing/composes-mail.js';
export { Delivery, DeliveryStateEnum, type DeliveryCategory, type DeliveryState, type Recipient } from './delivery/delivery.entity.js';
export { planDeliveries, planDelivery, repeat, resend, type DeliveryPlan } from './delivery/plan-deliveries.js';
export { layout, type LaidOut, type MailContent, type MailSection } from './layout/layout.js';
export { mailEntities, MailModule } from './mail.module.js';
export { sweepDeliveries } from './sending/deliver-mail.job.js';
