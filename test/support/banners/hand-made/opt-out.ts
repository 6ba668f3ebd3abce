import {handMade, plainBanner} from './hand-made.ts';

/** To refuse is to tick. */
export const optOut = handMade({
	id: 'optout',
	name: 'a box that says no once it is ticked',
	language: 'en',
	cookie: {name: 'privacy_choice', yes: 'opted-in', no: 'opted-out'},
	footer: '<button type="button" onclick="banner(true)">Your privacy choices</button>',
	body: `<div id="banner" class="box" role="dialog" aria-label="Your privacy choices" hidden><p>We use cookies for measurement and ads. Set your preferences.</p>
	<label><input type="checkbox" id="out"> Do not sell or share my personal information</label>
	<button onclick="choose($('#out').checked ? 'no' : 'yes')">Save preferences</button> <button onclick="choose('yes')">Accept all</button></div>${plainBanner}`,
});
