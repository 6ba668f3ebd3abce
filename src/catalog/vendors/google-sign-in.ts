import type {Vendor} from '../vendor.ts';

export const googleSignIn: Vendor = {
	id: 'google-sign-in',
	name: 'Sign in with Google',
	owner: 'google',
	category: 'essential',
	tracks: false,
	requests: [
		{host: 'accounts.google.com'},
		{host: 'apis.google.com', path: '/js/platform.js'},
		{host: 'smartlock.google.com'},
	],
	cookies: [
		{name: 'g_state', party: 'first', purpose: 'essential'},
		{name: 'g_csrf_token', party: 'first', purpose: 'essential'},
		{name: 'G_ENABLED_IDPS', party: 'first', purpose: 'essential'},
		{name: 'G_AUTHUSER_H', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	aliases: ['Google Identity Services', 'Google One Tap', 'Google Login', 'Google-innlogging', 'Google OAuth'],
	formerNames: ['Google Sign-In', 'Google Sign In'],
	evidence: ['client_id'],
	sources: [
		'https://developers.google.com/identity/gsi/web/guides/overview',
		'https://developers.google.com/identity/gsi/web/guides/features',
	],
};
