import type {Vendor} from '../vendor.ts';

export const firebase: Vendor = {
	id: 'firebase',
	name: 'Firebase',
	owner: 'google',
	category: 'hosting',
	tracks: false,
	requests: [
		{
			host: [
				'firebaseio.com',
				'firebase.googleapis.com',
				'firebaseinstallations.googleapis.com',
				'firebaseremoteconfig.googleapis.com',
				'firebasestorage.googleapis.com',
				'firestore.googleapis.com',
				'fcmregistrations.googleapis.com',
				'fcm.googleapis.com',
				'identitytoolkit.googleapis.com',
				'securetoken.googleapis.com',
				'content-firebaseappcheck.googleapis.com',
				'firebaseappcheck.googleapis.com',
				'firebasedatabase.app',
			],
		},
		{host: 'www.gstatic.com', path: '/firebasejs/'},
		{host: ['firebaselogging.googleapis.com', 'firebaselogging-pa.googleapis.com'], beacon: true},
	],
	storage: [
		'firebase-installations-database',
		'firebaseLocalStorageDb',
		'firebase-heartbeat-database',
		'firebase-messaging-database',
		'firebase-app-check-database',
		'firebase:*',
	],
	evidence: ['key'],
	sources: ['https://firebase.google.com/support/privacy', 'https://firebase.google.com/docs/web/setup'],
};
