import {googleConsent} from '../consent-signals.ts';
import {type Decoder, found} from '../decoder.ts';
import {isGoogleMatching} from '../google-matching.ts';
import {pageOf} from '../page-address.ts';
import {parametersOf} from '../parameters.ts';
import {personalIn, unlessPersonal} from '../personal-data.ts';
import {eventsOf, namesOf} from '../reading.ts';
import {saidIn} from '../said.ts';

/**
 * Floodlight says what it says in the path: `/activity;src=1;type=group;cat=tag;u1=…;~oref=page`.
 * https://support.google.com/campaignmanager/answer/2823450
 */
export const googleMarketingPlatform: Decoder = {
	vendor: 'google-marketing-platform',
	decode({path, query}) {
		const parameters = parametersOf(path.split(/[;/]/).join('&'), query);
		const source = parameters.get('src');
		const said = saidIn(parameters);
		const isFloodlight = source !== undefined && (parameters.has('type') || parameters.has('cat'));
		return found({
			measurementId: isFloodlight ? unlessPersonal(`DC-${source}`) : ofLibrary(parameters.get('id')),
			events: isFloodlight ? eventsOf([[parameters.get('type'), parameters.get('cat')].filter(Boolean).join(' ')]) : [],
			...googleConsent(parameters),
			page: pageOf(parameters.get('~oref') ?? parameters.get('dl')),
			parameters: namesOf(said, /^u\d{1,3}$/),
			...personalIn(said, {matching: isGoogleMatching}),
		});
	},
};

const ofLibrary = (id: string | undefined) => (id?.startsWith('DC-') ? unlessPersonal(id) : undefined);
