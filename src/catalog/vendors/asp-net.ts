import {minute} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const aspNet: Vendor = {
	id: 'asp-net',
	name: 'ASP.NET',
	owner: 'microsoft',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'ASP.NET_SessionId', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '.ASPXANONYMOUS', party: 'first', lifetime: 100_000 * minute, purpose: 'essential'},
		{name: '.ASPXAUTH', party: 'first', purpose: 'essential'},
		{name: '.ASPXROLES', party: 'first', purpose: 'essential'},
		{name: '__RequestVerificationToken', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '__RequestVerificationToken_*', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '.AspNetCore.*', party: 'first', purpose: 'essential'},
		{
			name: '.AspNet.*',
			rest: /^(?:ApplicationCookie|ExternalCookie|Consent|TwoFactor|Cookies|Session|Culture)/,
			party: 'first',
			purpose: 'essential',
		},
	],
	sources: [
		'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/app-state',
		'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.anonymousidentificationsection.cookietimeout',
	],
};
