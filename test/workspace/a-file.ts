import type {Facts} from '../../src/audit/index.ts';
import {auditFile, wordsIn, type AuditFile} from '../../src/report/index.ts';
import {request, shop, start} from '../report/a-shop.ts';

/** What is seen in a shop, as the file that is written of it. */
export function aFile(facts: Partial<Facts> = {}): Promise<AuditFile> {
	return auditFile(shop(facts), {words: wordsIn('en'), tool: {name: 'samsvar', version: '1.0.0'}});
}

/** A request so many ms into a run. */
export function sent(run: number, id: number, ms: number, fact: Partial<ReturnType<typeof request>> = {}) {
	return request({id: `r${run}-${id}-0`, run, at: start + ms, ...fact});
}
