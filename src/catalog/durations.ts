/** Lifetimes in seconds, as makers of cookies count them. */
export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;
export const year = 365 * day;
export const month = year / 12;
