import {unlessPersonal} from '../personal-data.ts';
import {reading} from '../reading.ts';

/** `txn_id` is the pixel; `p_id` is its older name, and `Twitter` where there is no use for it. https://docs.x.com/x-ads-api/measurement/web-conversions */
export const xPixel = reading({
	vendor: 'x-pixel',
	account: ['txn_id'],
	events: ['events', 'event_name'],
	page: ['tw_document_href'],
	fields: /^event\.\w/,
	free: /^event\./,
	also: (_, {parameters}) => {
		const older = parameters().get('p_id');
		return !parameters().has('txn_id') && older && older !== 'Twitter' ? {measurementId: unlessPersonal(older)} : {};
	},
});
