import type {EvidenceHeader, Recorded} from './evidence-store.ts';
import * as store from './evidence-store.ts';
import * as asked from './evidence-asked.ts';
import {isInPrivateWindow} from './messages.ts';

/** The store for pages of the extension: in Firefox's private windows they have none, and the background reads it for them. */
const reached = () => (isInPrivateWindow() ? asked : store);

export type {EvidenceHeader, Recorded} from './evidence-store.ts';

/** All of a record, in the order written. */
export const read = (id: string): Promise<Recorded | undefined> => reached().read(id);

export const headers = (): Promise<readonly EvidenceHeader[]> => reached().headers();

export const forget = (id: string): Promise<void> => reached().forget(id);

/** Calls back whenever this record grew. Answers how to stop listening. */
export const onGrew = (id: string, callback: () => void): (() => void) => reached().onGrew(id, callback);
