/** Ten photos of an update are looked at, a hundred are not. */
export const MOST_OF_UPDATE = 10;
export const MOST_OF_ITEM = 50;
/** 20 MB: a photo of the best phone, or a report full of pictures. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_MEGABYTES = 20;
/** Of one person: more than anybody has to show, and no disk is filled by one. */
export const MOST_IN_AN_HOUR = 100;
