import type {Vendor} from '../vendor.ts';

const logins = ['login.microsoftonline.com'];

export const microsoftEntraId: Vendor = {
	id: 'microsoft-entra-id',
	name: 'Microsoft Entra ID',
	owner: 'microsoft',
	category: 'essential',
	tracks: false,
	requests: [
		{
			host: [
				'login.microsoftonline.com',
				'login.windows.net',
				'login.live.com',
				'login.microsoft.com',
				'account.live.com',
				'msauth.net',
				'msftauth.net',
				'msauthimages.net',
				'msftauthimages.net',
				'b2clogin.com',
				'ciamlogin.com',
			],
		},
	],
	cookies: [
		{name: 'esctx', party: 'third', domains: logins, lifetime: 'session', purpose: 'essential'},
		{name: 'buid', party: 'third', domains: logins, purpose: 'essential'},
		{name: 'fpc', party: 'third', domains: logins, purpose: 'essential'},
		{name: 'x-ms-gateway-slice', party: 'third', domains: logins, lifetime: 'session', purpose: 'essential'},
		{name: 'stsservicecookie', party: 'third', domains: logins, lifetime: 'session', purpose: 'essential'},
		{name: 'ESTSAUTH', party: 'third', domains: logins, lifetime: 'session', purpose: 'essential'},
		{name: 'ESTSAUTHPERSISTENT', party: 'third', domains: logins, purpose: 'essential'},
		{name: 'x-ms-cpim-*', party: 'third', domains: ['b2clogin.com'], purpose: 'essential'},
	],
	storage: ['msal.*'],
	aliases: [
		'Microsoft Account',
		'Microsoft-konto',
		'Microsoft Login',
		'Sign in with Microsoft',
		'Microsoft Identity Platform',
	],
	formerNames: ['Azure Active Directory', 'Azure AD', 'Microsoft Passport', 'Windows Live ID'],
	sources: [
		'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-authentication-web-browser-cookies',
		'https://learn.microsoft.com/en-us/azure/active-directory-b2c/cookie-definitions',
	],
};
