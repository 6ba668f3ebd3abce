import {reading} from '../reading.ts';
import {valueOf} from '../said.ts';

/**
 * `evt` is the kind of event, `en`, `ec` and `ea` what it is about; `asc` is consent to advertising storage, G or D; `pid` is
 * enhanced conversions. https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq
 */
export const microsoftAdvertising = reading({
	vendor: 'microsoft-advertising',
	account: ['ti'],
	accountInPath: /^\/p\/action\/(\d+)/,
	events: said => [
		['evt', 'en', 'ec', 'ea']
			.map(name => valueOf(said, [name]))
			.filter(Boolean)
			.join(' '),
	],
	page: ['p'],
	also(said) {
		const storage = valueOf(said, ['asc']);
		return {consent: storage === 'G' || storage === 'D' ? {adStorage: storage === 'G'} : undefined};
	},
});
