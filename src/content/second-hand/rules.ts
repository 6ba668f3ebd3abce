import type {AutoConsentCMPRule} from '@duckduckgo/autoconsent';

/** What scripts/second-hand-rules.ts lays down here when it is built: the list is long, and only what presses buttons is carried. */
export const rules: AutoConsentCMPRule[] = [];
