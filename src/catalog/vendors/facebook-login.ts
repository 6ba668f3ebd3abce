import type {Vendor} from '../vendor.ts';

export const facebookLogin: Vendor = {
	id: 'facebook-login',
	name: 'Facebook Login',
	owner: 'meta',
	category: 'essential',
	tracks: false,
	requests: [
		{host: 'facebook.com', path: /^\/(?:v\d+\.\d+\/)?(?:dialog\/oauth|plugins\/login_button|x\/oauth\/status|login\b)/},
	],
	cookies: [
		{name: 'fblo_*', rest: /^\d+$/, party: 'first', purpose: 'essential'},
		{name: 'fbsr_*', rest: /^\d+$/, party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'fbm_*', rest: /^\d+$/, party: 'first', purpose: 'essential'},
	],
	storage: ['fblst_*', 'fbssls_*'],
	aliases: ['Facebook-innlogging', 'Facebook-inloggning', 'Login with Facebook', 'Facebook Authentication'],
	evidence: ['app_id', 'client_id'],
	sources: ['https://developers.facebook.com/docs/facebook-login/web'],
};
