import {handMade, plainBanner} from './hand-made.ts';

export const noReject = handMade({
	id: 'bareja',
	name: 'no way to refuse',
	language: 'nb',
	cookie: {name: 'cookies_godtatt', yes: 'true', no: 'false'},
	offers: {reject: false, withdraw: false},
	body: `<div id="banner" class="box" hidden><p>Ved å bruke nettstedet godtar du vår bruk av informasjonskapsler til statistikk og annonser.</p><button onclick="choose('yes')">Jeg forstår</button></div>${plainBanner}`,
});
