import {type Decoder, found} from '../decoder.ts';
import {pageOf} from '../page-address.ts';
import {personalIn} from '../personal-data.ts';
import {saidBy, saidIn, valuesOf} from '../said.ts';

/**
 * A body begins with its envelope `e`: version, sequence, start, duration, project … What follows is the page itself, and says
 * nothing of the visitor by name. https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/envelope.ts
 */
export const microsoftClarity: Decoder = {
	vendor: 'microsoft-clarity',
	decode(told) {
		const envelope = valuesOf(saidBy(told), ['e']);
		return found({
			measurementId:
				/^\/tag\/(?:uet\/)?([\w-]{1,40})/.exec(told.path)?.[1] ??
				envelope.slice(4, 5).find(id => /^\w{4,40}$/.test(id)),
			page: pageOf(envelope.slice(0, 16).find(part => /^https?:/.test(part))),
			...personalIn(saidIn(told.parameters())),
		});
	},
};
