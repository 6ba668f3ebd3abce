import type {Service} from '../../../demo/service.ts';
import type {BrowserKind, LaunchOptions} from '../../../src/cli/driven-browser.ts';
import {atOnce} from './at-once.ts';
import {lab, type Lab} from './audited.ts';
import {lent, type Lent} from './lent.ts';

/** Some browsers of a kind with an internet each, lent to one test at a time. */
export type Labs = Lent<Lab>;

export function labs(
	kind: BrowserKind,
	services: readonly Service[],
	{count = atOnce, adapt}: {count?: number; adapt?: (options: LaunchOptions) => LaunchOptions} = {},
): Promise<Labs> {
	return lent(count, () => lab(kind, services, adapt));
}
