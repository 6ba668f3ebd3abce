import type {Evidence} from '../../../src/audit/index.ts';
import {type Visit, visit} from '../../support/visit.ts';
import type {Told} from './told.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const recording = {type: 'xmlhttprequest', method: 'POST', body: 'x'.repeat(3000)};
const recorder = 'https://cdn.recorder.example/r.js';
const own = `${site}/bundle.js`;
const shop = (text: string) => visit(site).says(text).asks().accepts();

function withTypedText(visited: Visit): Evidence {
	const evidence = visited.requests('https://lytter.example/v?email=x').uses(null, 'typed-text-sent').evidence();
	const runs = evidence.runs.map(run => ({
		...run,
		observations: run.observations.map(seen => (seen.kind === 'technique' ? {...seen, request: '2'} : seen)),
	}));
	return {...evidence, runs};
}

const denials =
	'Vi bruker ikke fingerprinting. Vi bruker ikke lokal lagring (local storage). Vi bruker ikke opptak av økter (session recording). Vi bruker ikke web beacons. Vi overfører ikke personopplysninger til land utenfor EØS.';

const devices = (text: string) => shop(text).requests('https://api.fpjs.io/?ci=js/3').uses(own, 'canvas', 'audio');
const recordings = (text: string) =>
	shop(text)
		.requests('https://script.hotjar.com/modules.js')
		.stores('_hjSessionUser_1')
		.writes('_hjSession_1')
		.requests(pixel)
		.uses(recorder, 'dom-changes', 'input-listeners')
		.requests('https://in.recorder.example/e', recording);

/** What it does by other means than cookies. */
export const ofTechniques: Told = {
	'devices are told apart without a word': [
		devices('Vi bruker informasjonskapsler.'),
		'undeclared_technique failed_fingerprinting',
		'undeclared_technique failed_fingerprinting_observed',
	],
	'devices are told apart against the word': [
		devices(`Vi bruker informasjonskapsler. ${denials}`),
		'undeclared_technique failed_fingerprinting_denied',
		'undeclared_technique failed_fingerprinting_observed_denied',
	],
	'visits are recorded without a word': [
		recordings('Vi bruker informasjonskapsler.'),
		'undeclared_technique failed_local_storage',
		'undeclared_technique failed_session_recording',
		'undeclared_technique failed_session_recording_observed',
		'undeclared_technique failed_web_beacons',
	],
	'visits are recorded against the word': [
		recordings(`Vi bruker informasjonskapsler. ${denials}`),
		'undeclared_technique failed_local_storage_denied',
		'undeclared_technique failed_session_recording_denied',
		'undeclared_technique failed_session_recording_observed_denied',
		'undeclared_technique failed_web_beacons_denied',
		'undisclosed_transfer failed_denied',
	],
	'what is typed is sent without a word': [
		withTypedText(shop('Vi bruker informasjonskapsler.')),
		'undeclared_technique failed_keystrokes_observed',
	],
	'what is typed is sent against the word': [
		withTypedText(shop(`Vi bruker informasjonskapsler. ${denials}`)),
		'undeclared_technique failed_keystrokes_observed_denied',
	],
	'a stranger tracks': [
		shop('Personvern. Vi bruker informasjonskapsler.').requests('https://p.tellemaskin.example/t', {type: 'ping'}),
		'undeclared_vendor failed_unknown',
	],
	'only the owner is named': [
		shop('Vi bruker tjenester fra Google.').requests(collect),
		'vague_declaration failed_owner',
	],
	'only the purpose is named': [
		shop('Vi bruker informasjonskapsler til analyse av trafikken på nettstedet.').requests(collect),
		'vague_declaration failed_category',
	],
};
